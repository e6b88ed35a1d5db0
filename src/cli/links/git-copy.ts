// Reads files of a copy of a repository, bare or not, at the commit that an address names. Nothing is checked out.
import { execFile } from 'node:child_process';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_BYTES = 50_000_000;

/** A file of a copy. */
export interface GitFile {
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** The ref that the address names; undefined where the copy lacks it, and its HEAD was read. */
  readonly ref: string | undefined;
  /** The first part of what the address names, which is the ref unless that has slashes. */
  readonly at: string;
}

/** The git directory at a place or right below it: `name`, `name/.git`, `name/copy`, `name/copy/.git`. Undefined where there is none. */
export async function gitDirectoryIn(place: string): Promise<string | undefined> {
  const inside = await fs.readdir(place).catch(() => []);
  const folders = [place, ...inside.map((name) => path.join(place, name))];
  const candidates = folders.flatMap((folder) => [folder, path.join(folder, '.git')]);
  for (const folder of candidates) {
    const parts = ['HEAD', 'objects'].map((name) => fs.access(path.join(folder, name)));
    if ((await Promise.allSettled(parts)).every(({ status }) => status === 'fulfilled')) return folder;
  }
  return undefined;
}

/** Reads `refAndPath`, such as `v1.2/src/index.js`. Where the copy lacks the ref, its HEAD is read. */
export async function readGitFile(copy: string, refAndPath: string): Promise<GitFile> {
  const parts = refAndPath.split('/');
  const at = parts[0] ?? '';
  // A ref may have slashes; the shortest one that the copy knows is it.
  for (let length = 1; length < parts.length; length++) {
    const ref = parts.slice(0, length).join('/');
    const commit = await commitOf(copy, ref);
    if (commit) return { text: await fileAt(copy, commit, parts.slice(length).join('/')), ref, at };
  }
  return { text: await fileAt(copy, 'HEAD', parts.slice(1).join('/')), ref: undefined, at };
}

async function commitOf(copy: string, ref: string): Promise<string | undefined> {
  for (const name of [ref, `origin/${ref}`]) {
    const commit = await git(copy, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (commit) return commit.trim();
  }
  return undefined;
}

function fileAt(copy: string, commit: string, file: string): Promise<string | undefined> {
  return git(copy, ['cat-file', 'blob', `${commit}:${file}`]);
}

/** What a command of git prints; undefined where it fails. A copy without all its objects is not completed over the network. */
async function git(copy: string, args: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
  try {
    const { stdout } = await run('git', ['--git-dir', copy, ...args], { env, maxBuffer: MOST_BYTES });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('git is not installed, and a copy of a repository is read with it', { cause: error });
    return undefined;
  }
}
