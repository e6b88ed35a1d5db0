// Which commands of a page we ran: derived from its recording, and true only as long as the page prints the same text.
import { expect, test } from 'vitest';
import type { Entry, Recording } from '../../src/core/content/entry.ts';
import { pageDigest } from '../../src/core/catalogue/page-digest.ts';
import { type CommandState, commandRuns } from '../../src/core/catalogue/proof.ts';
import { sampleEntry } from './sample-entry.ts';

const versions = [{ name: 'npm', version: '12.2.0' }];
const place = { date: '2026-11-21', system: 'Linux x64', versions };
const digests = { page: '00000000', digest: '00000000', standIns: [] };
const ran = (text: string, exit = 0) => ({ at: 'causes.0.check.run', shell: 'any' as const, text, exit });

const scenario: NonNullable<Recording['scenarios']>[number] = {
  shows: 'It is brought about.',
  proves: 'cause',
  cause: 'peer-conflict',
  ...place,
  ...digests,
  checks: [],
  cures: [],
};

const sample = sampleEntry();
const step = (change: Partial<Entry['fixes'][number]['steps'][number]>): Entry =>
  sampleEntry({ fixes: sample.fixes.map((fix) => ({ ...fix, steps: [{ text: 'Do.', ...change }] })) });

function statesOf(entry: Entry, recording: Recording | undefined): Record<string, CommandState> {
  return Object.fromEntries(commandRuns(entry, recording).map(({ command, state }) => [command.path.join('.'), state]));
}

const UNKNOWN = { unknown: true };
const RUN = { run: { date: '2026-11-21', versions } };

test('without a recording nothing is known', () => {
  expect(statesOf(sample, undefined)).toEqual({
    'quickFix.command.any': UNKNOWN,
    'causes.0.check.run.any': UNKNOWN,
    'fixes.0.steps.0.run.any': UNKNOWN,
  });
});

test('a command that was run in a scenario counts wherever the page prints it', () => {
  const cures = [{ fix: 'align-peer', commands: [ran('npm install react@18')] }];
  expect(statesOf(sample, { scenarios: [{ ...scenario, checks: [ran('npm explain react', 1)], cures }] })).toEqual({
    'quickFix.command.any': RUN,
    'causes.0.check.run.any': RUN,
    'fixes.0.steps.0.run.any': RUN,
  });
});

test('another text on the page was not run', () => {
  const checks = [ran('npm explain react --json')];
  expect(statesOf(sample, { scenarios: [{ ...scenario, checks }] })['causes.0.check.run.any']).toEqual(UNKNOWN);
});

test('a check whose program was not there was not run, unless that confirmed its cause', () => {
  const checks = [ran('npm explain react', 127)];
  const confirmed = [{ ...ran('npm explain react', 127), confirmed: true }];
  const at = 'causes.0.check.run.any';
  expect(statesOf(sample, { scenarios: [{ ...scenario, checks }] })[at]).toEqual(UNKNOWN);
  expect(statesOf(sample, { scenarios: [{ ...scenario, checks: confirmed }] })[at]).toEqual(RUN);
});

test('the latest run counts, a trial too', () => {
  const trials = {
    ...place,
    date: '2026-11-28',
    digest: '00000000',
    standIns: [],
    commands: [ran('npm explain react')],
  };
  const { 'causes.0.check.run.any': state } = statesOf(sample, {
    scenarios: [{ ...scenario, checks: [ran('npm explain react')] }],
    trials,
  });
  expect(state).toEqual({ run: { date: '2026-11-28', versions } });
});

test('a recording without scenarios shows what its fix ran with success', () => {
  const phase = (command: string, exit: number) => ({ files: [], runs: [{ command, exit, output: '' }] });
  const run = { ...place, shows: 'It is run.', proves: 'cause' as const, cause: 'peer-conflict', fix: 'align-peer' };
  const recording = { ...run, before: phase('npm explain react', 1), after: phase('npm install react@18', 0) };
  expect(statesOf(sample, recording)).toMatchObject({
    'causes.0.check.run.any': UNKNOWN,
    'fixes.0.steps.0.run.any': RUN,
  });
});

test('commands for Windows and macOS need no word, others have that of the author', () => {
  const run = { sh: 'nvidia-smi', macos: 'a', powershell: 'b', cmd: 'c' };
  expect(statesOf(step({ run, notRun: 'gpu' }), undefined)).toMatchObject({
    'fixes.0.steps.0.run.sh': { notRun: 'gpu' },
    'fixes.0.steps.0.run.macos': { notRun: 'macos' },
    'fixes.0.steps.0.run.powershell': { notRun: 'windows' },
    'fixes.0.steps.0.run.cmd': { notRun: 'windows' },
  });
});

test('a digest changes with what Linux runs or expects, and with nothing else', () => {
  const same = [
    step({ text: 'Other words.', run: { any: 'npm install react@18' } }),
    step({ run: { any: 'npm install react@18', powershell: 'other' } }),
    sampleEntry({ description: 'Other words.' }),
  ];
  const other = [
    step({ run: { any: 'npm install react@19' } }),
    step({ run: { any: 'npm install react@18' }, notRun: 'cost' }),
    sampleEntry({ fixes: sample.fixes.map((fix) => ({ ...fix, proof: { exit: 0 } })) }),
  ];
  expect(same.map(pageDigest).filter((digest) => digest !== pageDigest(sample))).toEqual([]);
  expect(new Set([sample, ...other].map(pageDigest)).size).toBe(4);
});
