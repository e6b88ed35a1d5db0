// Where the programs of the machine lie: PATH without this project, and folders that administrators have in it.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const ADMINISTRATION = ['/usr/sbin', '/usr/local/sbin'];

/** Debian keeps the programs of Postgres by version, out of PATH. */
const POSTGRES = '/usr/lib/postgresql';

/** All folders in which programs are looked for, first looked at first. `own` is the environment of this process. */
export function programFolders({ PATH = '' }: NodeJS.ProcessEnv): string[] {
  const system = PATH.split(path.delimiter).filter(
    (folder) => folder !== '' && !/node_modules|node-gyp-bin/.test(folder),
  );
  return [...system, ...ADMINISTRATION, ...postgresFolders()];
}

function postgresFolders(): string[] {
  try {
    const versions = readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => path.join(POSTGRES, version, 'bin'));
  } catch {
    return [];
  }
}
