// The run that a page shows is the first scenario that a fix ended, and claims no more than that showed.
import { expect, test } from 'vitest';
import type { Recording } from '../../src/core/content/entry.ts';
import { recordingSchema } from '../../src/core/content/schema/recording.ts';
import { leadRun } from '../../src/repro/record.ts';

type Scenario = NonNullable<Recording['scenarios']>[number];
const phase = { files: [], runs: [{ command: 'npm install', exit: 1, output: 'no' }] };
const scenario = (proves: Scenario['proves'], change: Partial<Scenario> = {}): Scenario => ({
  shows: 'It is brought about.',
  proves,
  cause: 'peer-conflict',
  date: '2026-11-21',
  system: 'Linux x64',
  versions: [{ name: 'npm', version: '12.2.0' }],
  standIns: [],
  page: '00000000',
  digest: '00000000',
  before: phase,
  checks: [],
  cures: [{ fix: 'align-peer', commands: [], after: phase }],
  ...change,
});

test('a scenario that brings the cause about names it at the top', () => {
  const lead = leadRun({ scenarios: [scenario('cause', { cures: [] }), scenario('cause')] });
  expect(lead).toMatchObject({
    proves: 'cause',
    cause: 'peer-conflict',
    fix: 'align-peer',
    before: phase,
    after: phase,
  });
  expect(recordingSchema.safeParse(lead).success).toBe(true);
});

test('a stand-in’s answer names no cause at the top, whichever it is about', () => {
  const lead = leadRun({ scenarios: [scenario('message')] });
  expect(lead).toMatchObject({ proves: 'message', fix: 'align-peer' });
  expect(lead.cause).toBeUndefined();
  expect(lead.scenarios?.[0]?.cause).toBe('peer-conflict');
  expect(recordingSchema.safeParse(lead).success).toBe(true);
});
