// Reads a command's options; a mistyped one is answered with a sentence.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail } from './terminal.ts';

/** Options and arguments of this process. Ends it with 2 when one is not known or lacks its value. */
export function commandLine<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}
