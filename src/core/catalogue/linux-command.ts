// The one spelling of a command that Linux takes: what reproductions run, and what their digest covers.
import type { Commands, Shell } from '../content/entry.ts';

/** Shells whose commands can be run on Linux, the most particular one first. */
const LINUX_SHELLS = ['linux', 'sh', 'any'] as const;

/** A command in the shell that it is for. */
export interface ShellCommand {
  readonly shell: (typeof LINUX_SHELLS)[number];
  /** As the author wrote it, with {placeholders}. */
  readonly text: string;
}

/** What a reader on Linux copies, or undefined where nothing is written for Linux. */
export function linuxCommand(commands: Commands | undefined): ShellCommand | undefined {
  for (const shell of LINUX_SHELLS) {
    const text = commands?.[shell];
    if (text !== undefined) return { shell, text };
  }
  return undefined;
}

/** Why no command for this shell can be run on Linux, or undefined where one can. */
export function foreignTo(shell: Shell): 'windows' | 'macos' | undefined {
  if (shell === 'powershell' || shell === 'cmd') return 'windows';
  return shell === 'macos' ? 'macos' : undefined;
}
