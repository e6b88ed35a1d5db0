// What a sandbox has besides its folders: packages that may be changed, a virtual environment, a `sudo` that asks nobody.
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** Runs its arguments as they are: a sandbox has no administrator, and nobody to ask for a password. */
const SUDO = `#!/bin/sh
while :; do
  case $1 in
    -u | -g | -h | -p) shift 2 ;;
    --) shift; break ;;
    -*) shift ;;
    *) break ;;
  esac
done
exec env "$@"
`;

/** Stand-ins of every sandbox: what a recording says of them. */
export const STAND_INS: Readonly<Record<string, RegExp>> = {
  'sudo (runs its arguments)': /(?:^|[\s;|&(])sudo\s/,
};

/** What a lab that is closed has. */
export interface SandboxOptions {
  /** Folder of a virtual environment of Python, of which the lab has a copy. */
  readonly python: string | undefined;
  /** Whether the lab has a network of its own. */
  readonly ownNetwork: boolean;
}

export interface SandboxPlaces {
  readonly base: string;
  readonly home: string;
  readonly folder: string;
}

/** What a lab that was furnished has more: folders of programs, the first ones first, and variables. */
export interface Furniture {
  readonly programs: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Writes the stand-ins and copies the virtual environment. */
export async function furnish({ base, home, folder }: SandboxPlaces, { python }: SandboxOptions): Promise<Furniture> {
  const programs = path.join(base, 'programs');
  await fs.mkdir(programs);
  await fs.writeFile(path.join(programs, 'sudo'), SUDO, { mode: 0o755 });
  const venv = python ? [path.join(await bringPython(python, folder), 'bin')] : [];
  const prefix = path.join(home, '.local');
  // What is installed for the whole machine is installed for this sandbox.
  const env = {
    npm_config_prefix: prefix,
    // Its folder belongs to nobody, and Git minds working in what is another's.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
  return { programs: [programs, ...venv, path.join(prefix, 'bin')], env };
}

/** Gives the project its packages: shared ones, or a copy that commands may change. */
export async function bringPackages(from: string, folder: string, copy: boolean): Promise<void> {
  const [source, target] = [path.join(from, 'node_modules'), path.join(folder, 'node_modules')];
  if (copy) await fs.cp(source, target, { recursive: true, verbatimSymlinks: true });
  else await fs.symlink(source, target, 'dir');
}

/** Copies a virtual environment. Its scripts name their interpreter by its whole path. */
async function bringPython(from: string, folder: string): Promise<string> {
  const target = path.join(folder, '.venv');
  await fs.cp(from, target, { recursive: true, verbatimSymlinks: true });
  const bin = path.join(target, 'bin');
  for (const entry of await fs.readdir(bin, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(bin, entry.name);
    const text = await fs.readFile(file, 'utf8');
    if (text.includes(from)) await fs.writeFile(file, text.replaceAll(from, target));
  }
  return target;
}
