// Packages of PyPI for scenarios: a virtual environment with exact versions, made once; every sandbox gets a copy.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { isThere } from '../files/is-there.ts';
import { labEnv } from './lab-env.ts';
import type { Need, Versions } from './reproduction.ts';
import { runCommand } from './run-command.ts';

/** What a virtual environment needs of the machine. */
export const PYTHON: Need = { program: 'python3', debian: 'python3-venv', version: 'python3 --version' };

/** An installation may take this long. */
const PATIENCE_MS = 600_000;

/** Makes a virtual environment below `cache` unless it is there, and answers with its folder. */
export async function installPython(packages: Versions, cache: string, signal: AbortSignal): Promise<string> {
  const wanted = Object.entries(packages)
    .map(([name, version]) => `${name}==${version}`)
    .sort();
  const recipe = JSON.stringify(['python', wanted, process.platform, process.arch]);
  const target = path.resolve(cache, `py-${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}`);
  const finished = path.join(target, '.finished');
  if (await isThere(finished)) return target;
  await fs.rm(target, { recursive: true, force: true });
  await fs.mkdir(target, { recursive: true });
  const places = { home: target, temporary: target, downloads: path.join(cache, 'downloads'), programs: [] };
  const options = {
    cwd: target,
    env: labEnv(places, process.env),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  };
  const commands = [
    'python3 -m venv .',
    ...(wanted.length > 0 ? [`bin/python -m pip install ${wanted.join(' ')}`] : []),
  ];
  for (const command of commands) {
    const { exit, output } = await runCommand(command, options);
    if (exit !== 0) throw new Error(`“${command}” failed:\n${output.trim().slice(-2000)}`);
  }
  await fs.writeFile(finished, '');
  return target;
}
