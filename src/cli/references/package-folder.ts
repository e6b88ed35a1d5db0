// Brings a package from its registry into a temporary folder, through the registry's own client, at one version. A site never
// does this when it is built: what was read is written into content/references.
import { execFile } from 'node:child_process';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const MOST_BYTES = 200_000_000;

/** The licence of a Debian package is a text for people; this is what it says in a word. */
const LICENCES: Readonly<Record<string, string>> = { 'rust-web-doc': 'MIT OR Apache-2.0' };

/** Where something is read. A package is unpacked; with `run` it is installed with what it needs, because it is asked itself. */
export type Origin =
  { readonly npm: string; readonly run?: true } | { readonly pypi: string } | { readonly debian: string };

/** A package that lies in a folder. */
export interface PackageFolder {
  /** `npm:eslint` */
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly path: string;
  /** The text of a file. Rejects with a sentence when it is not there. */
  text(file: string): Promise<string>;
  /** The files whose paths match, sorted. */
  files(pattern: RegExp): Promise<readonly string[]>;
  /** What a program prints that is run in the folder. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
}

/** A package in a folder below `place`; its newest version unless `version` says which. Rejects with a sentence. */
export async function packageFolder(origin: Origin, place: string, version?: string): Promise<PackageFolder> {
  await fs.mkdir(place, { recursive: true });
  if ('npm' in origin) return fromNpm(origin, place, version ?? 'latest');
  return 'pypi' in origin ? fromPyPi(origin.pypi, place, version) : fromDebian(origin.debian, place, version);
}

/** Its name as content says it. */
export function packageName(origin: Origin): string {
  if ('npm' in origin) return `npm:${origin.npm}`;
  return 'pypi' in origin ? `pypi:${origin.pypi}` : `debian:${origin.debian}`;
}

async function fromNpm(origin: { npm: string; run?: true }, place: string, wanted: string): Promise<PackageFolder> {
  const spec = `${origin.npm}@${wanted}`;
  let folder = path.join(place, 'node_modules', origin.npm);
  if (origin.run) {
    await fs.writeFile(path.join(place, 'package.json'), '{}');
    await run('npm', ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', spec], place);
  } else {
    const packed = (await run('npm', ['pack', '--silent', '--pack-destination', place, spec], place)).trim();
    folder = path.join(place, 'package');
    await fs.mkdir(folder);
    await run(
      'tar',
      ['-xzf', path.join(place, packed.split('\n').at(-1) ?? ''), '-C', folder, '--strip-components=1'],
      place,
    );
  }
  const about = JSON.parse(await fs.readFile(path.join(folder, 'package.json'), 'utf8'));
  return inFolder(packageName(origin), String(about.version), String(about.license ?? 'unknown'), folder);
}

async function fromPyPi(name: string, place: string, wanted: string | undefined): Promise<PackageFolder> {
  const spec = wanted === undefined ? name : `${name}==${wanted}`;
  await run('python3', ['-m', 'pip', 'install', '--quiet', '--no-warn-conflicts', '--target', place, spec], place);
  const about = (await fs.readdir(place)).find(
    (each) => each.endsWith('.dist-info') && each.toLowerCase().startsWith(`${name.replaceAll('-', '_')}-`),
  );
  const metadata = await fs.readFile(path.join(place, about ?? '', 'METADATA'), 'utf8');
  const field = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(metadata)?.[1]?.trim();
  return inFolder(
    `pypi:${name}`,
    field('Version') ?? 'unknown',
    (field('License-Expression') ?? field('License') ?? 'unknown').slice(0, 60),
    place,
  );
}

async function fromDebian(name: string, place: string, wanted: string | undefined): Promise<PackageFolder> {
  await run('apt-get', ['download', wanted === undefined ? name : `${name}=${wanted}`], place);
  const archive = (await fs.readdir(place)).find((each) => each.endsWith('.deb')) ?? '';
  const version = (await run('dpkg-deb', ['--field', archive, 'Version'], place)).trim();
  await run('dpkg-deb', ['--extract', archive, 'files'], place);
  return inFolder(`debian:${name}`, version, LICENCES[name] ?? 'unknown', path.join(place, 'files'));
}

/** A folder as a package. */
export function inFolder(name: string, version: string, licence: string, folder: string): PackageFolder {
  return {
    package: name,
    version,
    licence,
    path: folder,
    text: (file) => fs.readFile(path.join(folder, file), 'utf8'),
    files: async (pattern) => {
      const all = await fs.readdir(folder, { recursive: true });
      return all
        .map((file) => file.split(path.sep).join('/'))
        .filter((file) => pattern.test(file))
        .sort();
    },
    run: (program, args, env = {}) => run(program, args, folder, env),
  };
}

async function run(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { stdout } = await execute(program, [...args], { cwd, maxBuffer: MOST_BYTES, env: { ...process.env, ...env } });
  return stdout;
}
