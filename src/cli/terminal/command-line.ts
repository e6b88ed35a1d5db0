// Reads a command's options; a mistyped one is answered with a sentence.
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { commandName } from '../../core/words/command-name.ts';
import { fail } from './terminal.ts';

/** Options and arguments of this process. Ends it with 2 when one is not known or lacks its value. */
export function commandLine<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}

/** What the first lines of a command's file say of it: its use and its options, with commands as they are typed here. */
export function helpOf(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  const text = head.map((line) => line.replace(/^\/\/ ?/, '')).join('\n');
  return `${text.replace(/npm run (?:-s )?([a-z]+)(?: --(?= ))?|npm (start)/g, spelled)}\n`;
}

/** `npm run check -- --list` as it is typed here. */
function spelled(whole: string, command: string | undefined, start: string | undefined): string {
  if (start !== undefined) return commandName('start') === 'npm run start' ? whole : commandName('start');
  const line = whole.endsWith(' --') ? `${command} …` : `${command}`;
  return commandName(line).replace(/ …$/, '');
}
