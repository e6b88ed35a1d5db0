// Counts how often the processes of a test read each file of their content folder.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Readings {
  /** The environment of the process whose readings are counted. */
  readonly env: Readonly<Record<string, string>>;
  /** How often each file has been read since the last call, by its path below the project. */
  readonly take: () => Readonly<Record<string, number>>;
}

/** Counts into a file, which is made anew. */
export function countReadings(file: string): Readings {
  const log = path.resolve(file);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  fs.writeFileSync(log, '');
  const hook = pathToFileURL(path.resolve('tests/count-readings.mjs')).href;
  return {
    env: { READINGS: log, NODE_OPTIONS: `--import=${hook}` },
    take() {
      const lines = fs.readFileSync(log, 'utf8').split('\n').filter(Boolean);
      fs.writeFileSync(log, '');
      return Object.fromEntries(
        [...Map.groupBy(lines, (line) => line)].map(([name, all]) => [name, all.length]).sort(),
      );
    },
  };
}
