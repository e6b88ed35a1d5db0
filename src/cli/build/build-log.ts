// Where Astro's log of a build goes: into a file, for somebody whose build has failed. Astro loads this by its name and asks for
// the default export.
import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** One line of Astro's log. */
interface LogEvent {
  readonly label: string | null;
  readonly level: string;
  readonly message: string;
}

/** Begins the log anew; `file` is its path. Lines are written at once, for the build may end at any time. */
export default function buildLog({ file }: { file: string }) {
  fs.writeFileSync(file, '');
  return {
    write({ label, level, message }: LogEvent): void {
      const prefix = label && label !== 'SKIP_FORMAT' ? `${level} [${label}] ` : '';
      fs.appendFileSync(file, `${prefix}${stripVTControlCharacters(message)}\n`);
    },
  };
}
