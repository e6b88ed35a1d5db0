// Turns a verdict into the file that the site shows: content/reproductions/<ID>.yaml.
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { recordingText } from '../core/page/recording-text.ts';
import type { Phase } from '../core/catalogue/recording.ts';
import { versionOf } from './needs.ts';
import type { Reproduction } from './reproduction.ts';

export interface Run {
  readonly before: Phase;
  readonly after: Phase;
  /** Day of the run, YYYY-MM-DD. */
  readonly date: string;
  readonly signal: AbortSignal;
}

/** Writes the recording of an entry below `root` and answers with its path there. */
export async function writeRecording(root: string, id: string, reproduction: Reproduction, run: Run): Promise<string> {
  const { shows, proves, causes, fixes } = reproduction;
  const { before, after, date, signal } = run;
  const versions = await versionsOf(reproduction, signal);
  const system = `${SYSTEMS[process.platform] ?? os.type()} ${process.arch}`;
  const cause = causes === undefined ? {} : { cause: causes };
  const file = path.join('content', 'reproductions', `${id}.yaml`);
  await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
  const text = recordingText({ date, shows, proves, ...cause, fix: fixes, system, versions, before, after });
  await fs.writeFile(path.join(root, file), text);
  return file;
}

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'Linux', darwin: 'macOS' };

/** Everything that took part: what was installed for it, what was on the machine, and Node. */
async function versionsOf({ tools, packages, needs = [] }: Reproduction, signal: AbortSignal) {
  const installed = Object.entries({ ...tools, ...packages }).map(([name, version]) => ({ name, version }));
  const own = { name: 'Node.js', version: process.versions.node };
  const found = await Promise.all(
    needs.map(async (need) => ({ name: need.program, version: await versionOf(need, signal) })),
  );
  return [...installed, ...found, own];
}
