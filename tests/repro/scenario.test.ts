// A page is believed only when its own commands do what it says: each way to fall short is caught.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/content/entry.ts';
import { canConfine } from '../../src/repro/confine.ts';
import { runScenario, type ScenarioVerdict } from '../../src/repro/run-scenario.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import { emptyFile, ERROR, match, noFile, page, sandboxOf } from './subject.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-scenario-'));
});
afterAll(() => rm(cache, { recursive: true }));

async function verdictOn(scenario: Partial<Scenario>, entry: Entry = page()): Promise<ScenarioVerdict> {
  const subject = { article: entry, match, cache, signal: new AbortController().signal };
  return runScenario({ ...noFile, ...scenario } as Scenario, subject);
}

const reasonOf = (verdict: ScenarioVerdict) => (verdict.kind === 'held' ? 'held' : verdict.reason);

test('the commands of the page are run as printed, with the values of the message', async () => {
  const verdict = await verdictOn({ cures: [{ fix: 'write-file' }, { fix: 'by-hand' }, { fix: 'quick-fix' }] });
  expect(verdict).toMatchObject({
    kind: 'held',
    shown: {
      before: { runs: [{ exit: 1, output: ERROR }] },
      checks: [
        {
          at: 'causes.0.check.run',
          shell: 'sh',
          text: 'cat "{part}.txt"',
          typed: 'cat "flux.txt"',
          exit: 1,
          confirmed: true,
        },
        { at: 'causes.1.check.run', typed: 'wc -c "flux.txt"', exit: 1, confirmed: false },
      ],
      cures: [
        {
          fix: 'write-file',
          commands: [
            { at: 'fixes.0.steps.0.run', exit: 0 },
            { at: 'fixes.0.steps.1.run', typed: 'echo calibrated > "flux.txt"', exit: 0 },
            { at: 'fixes.0.proof.run', shell: 'any', exit: 0, output: 'calibrated' },
          ],
        },
        { fix: 'by-hand', commands: [{ at: 'fixes.1.proof.run' }], after: { files: [{ name: 'flux.txt' }] } },
        { fix: 'write-file', commands: [{ at: 'quickFix.command', typed: 'echo calibrated > flux.txt' }] },
      ],
    },
  });
});

test('in the scenario of another cause the checks answer the other way round', async () => {
  const verdict = await verdictOn(emptyFile);
  expect(verdict.kind === 'held' && verdict.shown.checks.map(({ confirmed }) => confirmed)).toEqual([false, true]);
});

const check = (i: number, change: Partial<Entry['causes'][number]['check']>) => ({
  causes: page().causes.map((cause, at) => (at === i ? { ...cause, check: { ...cause.check, ...change } } : cause)),
});
const firstFix = (change: Partial<Entry['fixes'][number]>) => ({
  fixes: page().fixes.map((fix, at) => (at === 0 ? { ...fix, ...change } : fix)),
});
const step = (text: string) => firstFix({ steps: [{ text: 'Do.', run: { any: text } }] });

test.each<[what: string, page: Partial<Entry>, scenario: Partial<Scenario>, reason: string]>([
  [
    'a check confirms what is not there',
    check(1, { confirms: { exit: 1 } }),
    {},
    'causes.1.check.run confirms “empty-file”, which is not there',
  ],
  [
    'a check does not confirm its own cause',
    check(0, { confirms: { prints: ['permission denied'] } }),
    {},
    'causes.0.check.run does not confirm “no-file”: it does not print “permission denied”',
  ],
  [
    'something else is printed',
    {},
    { trigger: 'echo hello' },
    'what was printed does not find FX0001: this entry is not found',
  ],
  ['the cause is not on the page', {}, { cause: 'no-disk' }, 'FX0001 has no cause “no-disk”'],
  ['the fix is not on the page', {}, { cures: [{ fix: 'pray' }] }, 'FX0001 has no fix “pray”'],
  [
    'the fix is for another cause',
    {},
    { ...emptyFile, cures: [{ fix: 'by-hand' }] },
    'the page does not say that “by-hand” removes “empty-file”',
  ],
  ['a command of the fix fails', step('cat nothing.txt'), {}, 'fixes.0.steps.0.run ends with 1 and not with 0'],
  [
    'a program of the fix is not there',
    step('no-such-program'),
    {},
    'fixes.0.steps.0.run ends with 127 and not with 0',
  ],
  [
    'the fix does not end the error',
    { ...firstFix({ proof: undefined, steps: [{ text: 'Do.', run: { any: 'true' } }] }) },
    {},
    'after “write-file” the command ends with 1',
  ],
  ['the error is still printed', {}, { after: `echo '${ERROR}'` }, 'the error is still printed after “write-file”'],
  [
    'the proof does not hold',
    firstFix({ proof: { run: { any: 'cat flux.txt' }, lacks: ['calibrated'] } }),
    {},
    'the proof of “write-file” does not hold: it prints “calibrated”',
  ],
  [
    'any shell is meant, and only bash can read it',
    firstFix({ steps: [{ text: 'Do.', run: { sh: 'cat <(echo calibrated) > flux.txt' } }] }),
    {},
    'fixes.0.steps.0.run is given for any shell, and dash cannot read it: Syntax error: "(" unexpected',
  ],
  [
    'a snippet has no place',
    firstFix({ steps: [{ text: 'Write.', code: { lang: 'text', text: 'calibrated' } }] }),
    {},
    'the snippet of fixes.0.steps.0 names no file; say in `apply` where it goes',
  ],
  ['a command hangs', step('sleep 300'), { limit: 1 }, '“sleep 300” did not end within 1 seconds'],
])('not believed when %s', async (_what, change, scenario, reason) => {
  const verdict = await verdictOn(scenario, page(change));
  expect(reasonOf(verdict)).toBe(reason);
});

test('what was seen comes with a failure', async () => {
  const verdict = await verdictOn({}, page(step('echo trying; cat nothing.txt')));
  expect(verdict.kind === 'failed' && verdict.transcript).toBe(
    '$ echo trying; cat nothing.txt\ntrying\ncat: nothing.txt: No such file or directory\n[exit 1]',
  );
});

test('passed over where a program is missing', async () => {
  const needs = [{ program: 'no-such-program', debian: 'no-such-package', version: 'no-such-program --version' }];
  expect(await verdictOn({ needs })).toEqual({
    kind: 'skipped',
    reason: 'not installed: no-such-program (Debian package no-such-package)',
  });
});

describe('a reader’s terminal', () => {
  const cured = async (text: string, scenario: Partial<Scenario> = {}) => {
    const steps = [
      { text: 'Do.', run: { any: text } },
      { text: 'Then.', run: { sh: 'echo "$WORD" > "$OLDPWD/flux.txt"' } },
    ];
    return verdictOn(
      { after: 'cd "$OLDPWD" && cat flux.txt', ...scenario },
      page(firstFix({ proof: undefined, steps })),
    );
  };

  test('keeps its folder and its variables from step to step', async () => {
    expect(reasonOf(await cured('mkdir -p deep && cd deep && export WORD=calibrated'))).toBe('held');
  });

  test('has a sudo that asks nobody, and the recording says so', async () => {
    const verdict = await cured('sudo -u postgres mkdir deep && cd deep && export WORD=calibrated');
    expect(verdict.kind === 'held' && verdict.shown.standIns).toEqual(['sudo (runs its arguments)']);
  });

  test('presses Ctrl+C where a command goes on', async () => {
    const at = 'fixes.0.steps.0.run';
    const endless = await verdictOn(
      { endless: { [at]: 1 }, exits: { [at]: 130 }, after: 'cat flux.txt' },
      page(
        firstFix({
          proof: undefined,
          steps: [{ text: 'Serve.', run: { any: 'echo calibrated > flux.txt; sleep 300' } }],
        }),
      ),
    );
    expect(reasonOf(endless)).toBe('held');
  });

  test('takes a reader’s own number for the one that the page gives as an example', async () => {
    const verdict = await verdictOn(
      { setup: async () => ({ examples: { 12345: 'calibrated' } }) },
      page(step('echo 12345 > flux.txt')),
    );
    expect(verdict.kind === 'held' && verdict.shown.cures[0]?.commands[0]).toMatchObject({
      text: 'echo 12345 > flux.txt',
      typed: 'echo calibrated > flux.txt',
    });
  });
});

describe('the answer box', () => {
  const quickFix = (causes?: string[]) =>
    page({ quickFix: { ...page().quickFix, fix: 'by-hand', ...(causes && { causes }) } });
  const cured = { ...emptyFile, cures: [{ fix: 'quick-fix' }] };

  test('may remove causes that its fix does not name, and proves nothing of that fix then', async () => {
    const verdict = await verdictOn(cured, quickFix(['empty-file']));
    expect(verdict.kind === 'held' && verdict.shown.cures.map(({ fix }) => fix)).toEqual(['quick-fix']);
    const own = await verdictOn({ cures: [{ fix: 'quick-fix' }] }, quickFix(['empty-file']));
    expect(own.kind === 'held' && own.shown.cures.map(({ fix }) => fix)).toEqual(['by-hand']);
  });
  test('is not believed of causes that the page does not name for it', async () => {
    expect(reasonOf(await verdictOn(cured, quickFix()))).toBe(
      'the page does not say that “quick-fix” removes “empty-file”',
    );
  });
});

const running = async (marker: string) => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return commands.filter((command) => command.replaceAll('\0', ' ').startsWith(marker));
};

test.runIf(process.platform === 'linux')('a command that hangs is ended with all its children', async () => {
  const marker = `sleep ${Date.now()}.25`;
  const hung = step(`${marker} & (${marker} & ${marker}) & ${marker}`);
  expect(reasonOf(await verdictOn({ limit: 1 }, page(hung)))).toContain('did not end within 1 seconds');
  expect(await running(marker)).toEqual([]);
});

test.each(['data-loss', 'cost', 'security'] as const)(
  'a fix with the risk %s is carried out in a closed sandbox alone',
  async (risk) => {
    const verdict = await verdictOn({}, page(firstFix({ risk })));
    const there = { cures: 1, notes: [] };
    const passed = { cures: 0, notes: [`“write-file” can do harm (${risk}), and this machine has no closed sandbox`] };
    expect(verdict.kind === 'held' && { cures: verdict.shown.cures.length, notes: verdict.notes }).toEqual(
      canConfine() ? there : passed,
    );
  },
);

describe.runIf(canConfine())('a closed sandbox', () => {
  test('can write nothing but itself', async () => {
    const target = path.join(process.cwd(), 'planted-by-a-sandbox');
    const verdict = await verdictOn({}, page(step(`echo calibrated > ${target}`)));
    expect(verdict.kind === 'failed' && verdict.transcript).toContain('Read-only file system');
  });

  test('leaves no process behind, not even one that left its group', async () => {
    const marker = `sleep ${Date.now()}.5`;
    await verdictOn({}, page(step(`setsid ${marker} >/dev/null 2>&1 & echo calibrated > flux.txt`)));
    expect(await running(marker)).toEqual([]);
  });

  test('with ports has a network of its own', async () => {
    const verdict = await verdictOn(
      {
        ports: [3000],
        setup: (lab) => lab.start('python3 -m http.server 3000', { port: 3000 }),
        needs: [{ program: 'python3', debian: 'python3', version: 'python3 --version' }],
      },
      page(step('cat /proc/net/dev | wc -l; echo calibrated > flux.txt')),
    );
    // Two lines of heading and the loopback.
    expect(verdict.kind === 'held' && verdict.shown.cures[0]?.commands[0]?.output).toBe('3');
  });
});

test('leaves no folder behind', async () => {
  let folder = '';
  await verdictOn({
    setup: (lab) => {
      folder = lab.folder;
      return Promise.resolve();
    },
  });
  expect(existsSync(sandboxOf(folder))).toBe(false);
});
