// A command that needs no scenario is tried alone; one that could do harm is not.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../src/core/content/entry.ts';
import { runTrials } from '../../src/repro/run-trials.ts';
import type { Trials } from '../../src/repro/scenario.ts';
import { match, page } from './subject.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-trials-'));
});
afterAll(() => rm(cache, { recursive: true }));

const AT = 'fixes.0.steps.0.run';

const withStep = (text: string, risk: Entry['fixes'][number]['risk'] = 'config') =>
  page({ fixes: page().fixes.map((fix) => ({ ...fix, risk, steps: [{ text: 'Do.', run: { any: text } }] })) });

const verdictOn = (entry: Entry, trials: Partial<Trials> = {}) =>
  runTrials({ commands: [AT], ...trials }, { article: entry, match, cache, signal: new AbortController().signal });

test('what does as it should is kept with its output', async () => {
  expect(await verdictOn(withStep('bash --version | head -1'), { prints: { [AT]: ['/^GNU bash/'] } })).toMatchObject({
    kind: 'held',
    shown: { standIns: [], commands: [{ at: AT, shell: 'any', exit: 0, output: expect.stringContaining('GNU bash') }] },
  });
});

test.each<[what: string, entry: Entry, trials: Partial<Trials>, reason: string]>([
  [
    'the program is not there',
    withStep('no-such-program'),
    {},
    `${AT} does not do what is promised: it ends with 127 and not with 0`,
  ],
  [
    'the option is not there',
    withStep('ls --no-such-option'),
    {},
    `${AT} does not do what is promised: it ends with 2 and not with 0`,
  ],
  [
    'the output is another',
    withStep('echo a'),
    { prints: { [AT]: ['b'] } },
    `${AT} does not do what is promised: it does not print “b”`,
  ],
  ...(['data-loss', 'cost', 'security'] as const).map((risk): [string, Entry, Partial<Trials>, string] => [
    `the risk is ${risk}`,
    withStep('true', risk),
    {},
    `${AT} is not tried without a scenario: its fix has the risk ${risk}`,
  ]),
  ['it deletes files', withStep('rm -rf photos'), {}, `${AT} is not tried without a scenario: deletes files`],
  [
    'the place is wrong',
    withStep('true'),
    { commands: ['fixes.7.steps.0.run'] },
    'fixes.7.steps.0.run is no command for Linux on the page of FX0001',
  ],
])('not believed when %s', async (_what, entry, trials, reason) => {
  expect(await verdictOn(entry, trials)).toMatchObject({ kind: 'failed', reason });
});

test('passed over where a program is missing', async () => {
  const needs = [{ program: 'no-such-program', debian: 'no-such-package', version: 'no-such-program --version' }];
  expect(await verdictOn(withStep('true'), { needs })).toMatchObject({ kind: 'skipped' });
});
