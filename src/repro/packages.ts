// npm packages for reproductions: exact versions, installed once into a folder that all runs share.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { isThere } from '../files/is-there.ts';
import { labEnv } from './lab-env.ts';
import type { Versions } from './reproduction.ts';
import { runCommand } from './run-command.ts';

/** What the packages depend on is taken as it was on this day, so that nothing changes under a reproduction. */
const AS_OF = '2026-11-25';

/** An installation may take this long. */
const PATIENCE_MS = 300_000;

/** Installs packages below `cache` unless they are there, and answers with the folder that holds their node_modules. */
export async function installPackages(packages: Versions, cache: string, signal: AbortSignal): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(packages).sort());
  const recipe = JSON.stringify([sorted, AS_OF, process.platform, process.arch, process.versions.modules]);
  const target = path.join(cache, createHash('sha256').update(recipe).digest('hex').slice(0, 16));
  if (await isThere(target)) return target;
  // Installed aside and moved, so that no other run ever sees half of it.
  const arriving = `${target}.${process.pid}`;
  await fs.mkdir(arriving, { recursive: true });
  try {
    await fs.writeFile(path.join(arriving, 'package.json'), JSON.stringify({ private: true, dependencies: sorted }));
    const downloads = path.join(arriving, 'downloads');
    const places = { home: arriving, temporary: arriving, downloads, programs: [] };
    const env = { ...labEnv(places, process.env), npm_config_ignore_scripts: 'true' };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const command = `npm install --no-package-lock --before=${AS_OF}`;
    const { exit, output } = await runCommand(command, { cwd: arriving, env, signal: limit });
    if (exit !== 0) throw new Error(`npm could not install ${Object.keys(sorted).join(', ')}:\n${output.trim()}`);
    // What was unpacked is kept; the archives would take half as much again.
    await fs.rm(downloads, { recursive: true, force: true });
    await fs.rename(arriving, target).catch(async (error: unknown) => {
      // Another run was first.
      if (!(await isThere(target))) throw error;
    });
  } finally {
    await fs.rm(arriving, { recursive: true, force: true });
  }
  return target;
}
