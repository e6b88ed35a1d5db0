// A machine that cannot close a sandbox: what can do harm is passed over there, and what hangs is ended all the same.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/content/entry.ts';
import { runScenario } from '../../src/repro/run-scenario.ts';
import { match, noFile, page } from './subject.ts';

vi.mock('../../src/repro/confine.ts', () => ({ canConfine: () => false }));

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-open-'));
});
afterAll(() => rm(cache, { recursive: true }));

const verdictOn = (change: Partial<Entry['fixes'][number]>, limit = 60) => {
  const fixes = page().fixes.map((fix, at) => (at === 0 ? { ...fix, ...change } : fix));
  const subject = { article: page({ fixes }), match, cache, signal: new AbortController().signal };
  return runScenario({ ...noFile, limit }, subject);
};

test.each(['data-loss', 'cost', 'security'] as const)(
  'a fix with the risk %s is not carried out, and it says so',
  async (risk) => {
    expect(await verdictOn({ risk })).toMatchObject({
      kind: 'held',
      shown: { cures: [] },
      notes: [`“write-file” can do harm (${risk}), and this machine has no closed sandbox`],
    });
  },
);

test.runIf(process.platform === 'linux')('a command that hangs is ended with all its children', async () => {
  const marker = `sleep ${Date.now()}.75`;
  const run = { any: `${marker} & (${marker} & ${marker}) & ${marker}` };
  expect(await verdictOn({ steps: [{ text: 'Do.', run }] }, 1)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('did not end within 1 seconds'),
  });
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  expect(commands.filter((command) => command.replaceAll('\0', ' ').startsWith(marker))).toEqual([]);
});
