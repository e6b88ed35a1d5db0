// Where a lab is: its folders, the environment of its programs and, for commands of pages, a closed sandbox around them.
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canConfine, confine } from './confine.ts';
import { bringPackages, furnish, type SandboxOptions } from './furnish.ts';
import { labEnv } from './lab-env.ts';
import { NOBODY } from './run-command.ts';

/** Name of the project folder in the home folder. */
export const PROJECT = 'demo';

/** A closed lab has a /tmp of its own, so it lies elsewhere. */
const OPEN_TEMPORARY = '/var/tmp';

export interface PlaceOptions {
  /** Folder whose node_modules the project has. */
  readonly packages: string | undefined;
  /** Folder whose node_modules holds programs alone. */
  readonly tools: string | undefined;
  /** Folder in which npm keeps what it has downloaded. */
  readonly downloads: string;
  /** Whether commands of pages are run here: then the lab is closed where that is possible, and its packages are a copy. */
  readonly sandbox?: SandboxOptions | undefined;
}

/** An open place. */
export interface Place {
  readonly base: string;
  readonly home: string;
  readonly temporary: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What stands before the words of a command, so that it runs here. */
  readonly prefix: readonly string[];
  readonly ownNetwork: boolean;
  /** Ends whatever still runs inside. */
  leave(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes the folders and closes the sandbox where there is to be one; when that fails, nothing is left. */
export async function openPlace(options: PlaceOptions): Promise<Place> {
  const above = options.sandbox && canConfine() ? OPEN_TEMPORARY : os.tmpdir();
  const base = await fs.realpath(await fs.mkdtemp(path.join(above, 'fixpoint-repro-')));
  const remove = () => fs.rm(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    return { ...(await arrange(base, options)), base, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function arrange(
  base: string,
  { packages, tools, downloads, sandbox }: PlaceOptions,
): Promise<Omit<Place, 'base' | 'remove'>> {
  const [home, temporary] = [path.join(base, 'home'), path.join(base, 'tmp')];
  const folder = path.join(home, PROJECT);
  for (const each of [folder, temporary, downloads]) await fs.mkdir(each, { recursive: true });
  if (packages) await bringPackages(packages, folder, sandbox !== undefined);
  if (process.getuid?.() === 0) await giveAway(base, home, folder, temporary);
  const bins = [packages && folder, tools].flatMap((where) =>
    where ? [path.join(where, 'node_modules', '.bin')] : [],
  );
  const own = sandbox ? await furnish({ base, home, folder }, sandbox) : undefined;
  const programs = [...(own?.programs ?? []), ...bins];
  const environment = { ...labEnv({ home, temporary, downloads, programs }, process.env), ...own?.env };
  const places = { home, temporary, folder, environment };
  if (!sandbox || !canConfine()) return { ...places, prefix: [], ownNetwork: false, leave: async () => {} };
  const { ownNetwork } = sandbox;
  const enclosure = await confine({ writable: [base, downloads], temporary, ownNetwork });
  // Entering a namespace leaves the folder behind.
  const prefix = [...enclosure.prefix, 'sh', '-c', 'cd "$0" && exec "$@"', folder];
  return { ...places, prefix, ownNetwork, leave: () => enclosure.close() };
}

/** Programs that refuse to run as the administrator run as nobody, and must be able to write here. */
async function giveAway(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await fs.chown(folder, NOBODY, NOBODY);
    await fs.chmod(folder, 0o755);
  }
}
