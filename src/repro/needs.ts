// Programs that must be on the machine: whether they are there, and how they can be brought to a Debian system.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { programFolders } from './program-folders.ts';
import type { Need } from './reproduction.ts';
import { runCommand } from './run-command.ts';

/** The programs that are not there. */
export function missingNeeds(needs: readonly Need[]): Need[] {
  const folders = programFolders(process.env);
  return needs.filter(({ program }) => !folders.some((folder) => existsSync(path.join(folder, program))));
}

/** Whether this process may install Debian packages. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs the Debian packages of these programs. What could not be had is still missing afterwards. */
export async function installNeeds(needs: readonly Need[], signal: AbortSignal): Promise<void> {
  const packages = [...new Set(needs.map(({ debian }) => debian))];
  const env = { PATH: process.env.PATH ?? '', DEBIAN_FRONTEND: 'noninteractive' };
  const options = { cwd: '/', env, signal };
  await runCommand('apt-get update', options);
  await runCommand(`apt-get install -y --no-install-recommends ${packages.join(' ')}`, options);
}

/** The number in what a program prints about its version. */
export async function versionOf({ program, version }: Need, signal: AbortSignal): Promise<string> {
  const env = { PATH: programFolders(process.env).join(path.delimiter) };
  const { output } = await runCommand(version, { cwd: '/', env, signal });
  const number = /\d+(?:\.\d+)+/.exec(output)?.[0];
  if (!number) throw new Error(`“${version}” prints no version of ${program}: ${output.trim()}`);
  return number;
}
