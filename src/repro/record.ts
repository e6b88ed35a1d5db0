// Turns runs into the file that the site shows: content/reproductions/<ID>.yaml.
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Recording } from '../core/content/entry.ts';
import { recordingText } from '../core/page/recording-text.ts';
import { versionOf } from './needs.ts';
import { PYTHON } from './python.ts';
import type { Need, Versions } from './reproduction.ts';

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'Linux', darwin: 'macOS' };

/** Writes the recording of an entry below `root` and answers with its path there. */
export async function writeRecording(root: string, id: string, recording: Recording): Promise<string> {
  const file = path.join('content', 'reproductions', `${id}.yaml`);
  await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await fs.writeFile(path.join(root, file), recordingText(recording));
  return file;
}

/** The system, and every program that took part: what was installed, what was on the machine, and Node. */
export async function provenance(surroundings: Requirements, signal: AbortSignal) {
  const { tools, packages, python, needs = [] } = surroundings;
  const installed = Object.entries({ ...tools, ...packages, ...python }).map(([name, version]) => ({ name, version }));
  const own = { name: 'Node.js', version: process.versions.node };
  const onMachine = [...needs, ...(python ? [PYTHON] : [])];
  const found = await Promise.all(
    onMachine.map(async (need) => ({ name: need.program, version: await versionOf(need, signal) })),
  );
  return {
    system: `${SYSTEMS[process.platform] ?? os.type()} ${process.arch}`,
    versions: [...installed, ...found, own],
  };
}

/**
 * Puts the first scenario that a fix ended at the top, where pages look for the run that they show, and takes out there what
 * then stands twice. A reproduction that is at the top already stays.
 */
export function leadRun({ scenarios = [], trials, ...top }: Recording): Recording {
  const rest = { ...(scenarios.length > 0 && { scenarios }), ...(trials && { trials }) };
  const lead = scenarios.find(({ cures }) => cures.length > 0);
  const [first, ...others] = lead?.cures ?? [];
  if (top.before || !lead || !first) return { ...top, ...rest };
  const { shows, proves, cause, date, system, versions, before, ...more } = lead;
  const { after, ...cure } = first;
  const placed = { shows, proves, ...(cause && { cause }), date, system, versions };
  return {
    // A stand-in’s answer proves no cause, whichever the scenario is about.
    ...{ date, shows, proves, ...(proves === 'cause' && cause && { cause }) },
    ...{ fix: first.fix, system, versions, before, after },
    scenarios: scenarios.map((each) => (each === lead ? { ...placed, ...more, cures: [cure, ...others] } : each)),
    ...(trials && { trials }),
  };
}

interface Requirements {
  readonly tools?: Versions;
  readonly packages?: Versions;
  readonly python?: Versions;
  readonly needs?: readonly Need[];
}
