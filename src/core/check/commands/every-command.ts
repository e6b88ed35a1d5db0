// Every command of an entry with its shell and its place: the rules about commands walk this one list.
import type { Commands, Entry, Fix, Shell } from '../../content/entry.ts';
import type { FieldPath } from '../../content/yaml-source.ts';

/** A command to copy, and where it stands. */
export interface PlacedCommand {
  readonly path: FieldPath;
  readonly shell: Shell;
  /** As the author wrote it, with {placeholders}. */
  readonly text: string;
  /** The fix whose step it is; the one that the quick fix summarises; undefined where the reader only looks. */
  readonly fix: Fix | undefined;
}

/** All commands of an entry, in the order of the page. */
export function everyCommand(entry: Entry): PlacedCommand[] {
  const found: PlacedCommand[] = [];
  const add = (commands: Commands | undefined, path: FieldPath, fix?: Fix) => {
    for (const [shell, text] of Object.entries(commands ?? {})) {
      if (typeof text === 'string') found.push({ path: [...path, shell], shell: shell as Shell, text, fix });
    }
  };
  const summarised = entry.fixes.find(({ id }) => id === entry.quickFix.fix);
  add(entry.quickFix.command, ['quickFix', 'command'], summarised);
  add(entry.quickFix.proof?.run, ['quickFix', 'proof', 'run'], summarised);
  for (const [i, { check }] of entry.causes.entries()) add(check.run, ['causes', i, 'check', 'run']);
  for (const [i, fix] of entry.fixes.entries()) {
    for (const [j, step] of fix.steps.entries()) add(step.run, ['fixes', i, 'steps', j, 'run'], fix);
    add(fix.proof?.run, ['fixes', i, 'proof', 'run'], fix);
  }
  for (const [i, check] of entry.checks.entries()) add(check.run, ['checks', i, 'run']);
  return found;
}
