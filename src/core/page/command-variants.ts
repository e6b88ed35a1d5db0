// A command as it is spelled in different shells, those that spell it alike together.
import type { Commands, Shell } from '../content/entry.ts';
import { SHELL_LABELS } from './labels.ts';

/** One spelling of a command, with the shells that take it. */
export interface CommandVariant {
  readonly text: string;
  readonly shells: readonly Shell[];
  /** Names of the shells; undefined where every shell takes the same text. */
  readonly label: string | undefined;
}

/** The spellings of a command, in the author's order. */
export function commandVariants(commands: Commands | undefined): CommandVariant[] {
  const groups = [...Map.groupBy(Object.entries(commands ?? {}) as [Shell, string][], ([, text]) => text)];
  return groups.map(([text, group]) => {
    const shells = group.map(([shell]) => shell);
    const everywhere = groups.length === 1 && shells[0] === 'any';
    return { text, shells, label: everywhere ? undefined : shells.map((shell) => SHELL_LABELS[shell]).join(' · ') };
  });
}
