// A command as a block: its spellings by shell, those alike together, each with what is known of it.
import type { Commands, Shell } from '../content/entry.ts';
import { type Say, sayIn } from '../words/say.ts';
import { type CommandProof, type NotRun, proofWords } from './command-proof.ts';
import type { CommandBlock, CommandVariant } from './document.ts';
import type { EntryContext } from './entry-context.ts';
import { SHELL_LABELS } from './labels.ts';

/** What a field of an entry says of a command. */
interface Runnable {
  readonly run?: Commands | undefined;
  readonly notRun?: NotRun | undefined;
}

/** What is known of commands, and how the site speaks. */
interface Wording {
  readonly proofOf?: EntryContext['proofOf'];
  readonly say?: Say;
  readonly language?: string | undefined;
}

/** The block of a command; nothing where there is none. `names` are those that the entry's signatures capture. */
export function commandBlock(
  { run, notRun }: Runnable,
  names: ReadonlySet<string>,
  { proofOf, say = sayIn(), language }: Wording = {},
): CommandBlock[] {
  if (!run) return [];
  const stated: CommandProof | undefined = notRun && { kind: 'not-run', reason: notRun };
  const variants = commandVariants(run, say).map((variant) => {
    const proof = proofOf?.(variant.text) ?? stated;
    return { ...variant, proof: proof && proofWords(proof, say, language) };
  });
  return [{ type: 'command', variants, names }];
}

/** The spellings of a command, in the author's order. */
export function commandVariants(commands: Commands, say: Say = sayIn()): CommandVariant[] {
  const groups = [...Map.groupBy(Object.entries(commands) as [Shell, string][], ([, text]) => text)];
  return groups.map(([text, group]) => {
    const shells = group.map(([shell]) => shell);
    const everywhere = groups.length === 1 && shells[0] === 'any';
    return {
      text,
      shells,
      label: everywhere ? undefined : shells.map((shell) => say(SHELL_LABELS[shell])).join(' · '),
    };
  });
}
