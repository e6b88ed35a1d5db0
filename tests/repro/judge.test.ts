// A reproduction is believed only when the error was this entry's and the fix ended it: each way to fall short is caught.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import { explain } from '../../src/core/match/find/explain.ts';
import type { MatchEntry } from '../../src/core/match/types.ts';
import { printedIn } from '../../src/core/catalogue/recording.ts';
import { judge, type Verdict } from '../../src/repro/judge.ts';
import { networkStandIns } from '../../src/repro/lab-env.ts';
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import { withStandIns } from '../../src/repro/tidy.ts';
import { sandboxOf } from './subject.ts';

const ERROR = 'frobnicate: the flux capacitor is not calibrated';

const entry = (id: string, text: string): MatchEntry => ({
  layer: 'entry',
  id,
  path: `tool/${id.toLowerCase()}`,
  tool: 'tool',
  toolName: 'Tool',
  title: text,
  mentions: [],
  codes: [],
  signatures: [{ text, mustHave: [], mustNot: [] }],
});
const index = compileIndex([entry('FX0001', ERROR), entry('FX0002', 'wrangle: no quorum among the gremlins')]);
const match = async (text: string) => explain(text, index).matches;

/** Prints a text and ends with a code, as a program would. */
const print =
  (text: string, exit = 0) =>
  async (lab: Lab) => {
    await lab.write('program.mjs', `console.log(${JSON.stringify(text)});\nprocess.exitCode = ${exit};\n`);
    await lab.run('node program.mjs');
  };

const good: Reproduction = {
  shows: 'The capacitor is used, then calibrated.',
  proves: 'cause',
  causes: 'uncalibrated',
  fixes: 'calibrate',
  worked: 'ready',
  fail: print(ERROR, 1),
  fix: print('ready'),
};

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-judge-'));
});
afterAll(() => rm(cache, { recursive: true }));

async function verdictOn(change: Partial<Reproduction>): Promise<Verdict> {
  const signal = new AbortController().signal;
  return judge('FX0001', { ...good, ...change } as Reproduction, { match, cache, signal });
}

test('a good one is believed, with what was printed', async () => {
  const verdict = await verdictOn({});
  expect(verdict.kind === 'reproduced' && [printedIn(verdict.before), printedIn(verdict.after)]).toEqual([
    ERROR,
    'ready',
  ]);
});

test.each<[what: string, change: Partial<Reproduction>, reason: string]>([
  ['nothing is printed', { fail: print('') }, 'what was printed does not find FX0001: this entry is not found'],
  [
    'something else is printed',
    { fail: print('everything is fine', 1) },
    'what was printed does not find FX0001: this entry is not found',
  ],
  [
    'the error of another entry is printed',
    { fail: print('wrangle: no quorum among the gremlins', 1) },
    'what was printed does not find FX0001: this entry is not found, FX0002 comes first',
  ],
  [
    'half of the error is printed',
    { fail: print('the flux capacitor', 1) },
    'what was printed does not find FX0001: this entry is only a possible answer',
  ],
  ['the error stays', { fix: print(`${ERROR}\nready`) }, 'the error is still printed after the fix'],
  [
    'the error stays in the middle of long output',
    { fix: print(`${'working\n'.repeat(40)}${ERROR}\n${'working\n'.repeat(40)}ready`) },
    'the error is still printed after the fix',
  ],
  ['the last command still fails', { fix: print('ready', 1) }, 'the last command after the fix ends with 1'],
  ['the sign of success is missing', { fix: print('done') }, '“ready” is not printed after the fix'],
  ['the sign was there before', { worked: 'capacitor' }, '“capacitor” is printed before the fix already'],
  ['nothing is run after the fix', { fix: async () => {} }, 'the last command after the fix ends with nothing'],
  ['the fix throws', { fix: () => Promise.reject(new Error('no calibrator')) }, 'no calibrator'],
  [
    'a command does not exist',
    { fail: async (lab) => void (await lab.run('no-such-program')) },
    '“no-such-program” cannot be started: spawn no-such-program ENOENT',
  ],
  [
    'a command needs a shell',
    { fail: async (lab) => void (await lab.run('echo $HOME')) },
    '“echo $HOME” needs a shell; write words separated by blanks',
  ],
  [
    'it takes too long',
    { seconds: 1, fail: async (lab) => void (await lab.run('sleep 30')) },
    'it was not done after 1 seconds',
  ],
])('not believed when %s', async (_what, change, reason) => {
  const verdict = await verdictOn(change);
  expect(verdict.kind === 'failed' && verdict.reason).toBe(reason);
});

test('what was printed is shown with a failure', async () => {
  const verdict = await verdictOn({ fix: print('done') });
  expect(verdict.kind === 'failed' && verdict.transcript).toBe(
    `$ node program.mjs\n${ERROR}\n[exit 1]\n--- after the fix ---\n$ node program.mjs\ndone\n[exit 0]`,
  );
});

test('passed over where a program is missing', async () => {
  const needs = [{ program: 'no-such-program', debian: 'no-such-package', version: 'no-such-program --version' }];
  expect(await verdictOn({ needs })).toEqual({
    kind: 'skipped',
    reason: 'not installed: no-such-program (Debian package no-such-package)',
  });
});

describe('the lab', () => {
  test('has nothing of the person who runs it, and shows nothing of this machine', async () => {
    process.env.A_TOKEN_OF_MINE = 'secret';
    const code = `const { A_TOKEN_OF_MINE, HOME, TMPDIR, USER } = process.env;
for (const line of [A_TOKEN_OF_MINE, HOME, TMPDIR, USER, process.cwd(), process.execPath]) console.log(String(line));
`;
    const verdict = await verdictOn({
      fail: async (lab) => {
        await lab.write('show.mjs', code);
        await lab.run('node show.mjs');
        await print(ERROR)(lab);
      },
    });
    delete process.env.A_TOKEN_OF_MINE;
    expect(verdict.kind === 'reproduced' && verdict.before.runs[0]?.output.split('\n')).toEqual([
      'undefined',
      '/home/sam',
      '/tmp',
      'sam',
      '/home/sam/demo',
      '/usr/local/bin/node',
    ]);
  });

  test('leaves no folder and no program behind', async () => {
    let pid = 0;
    let folder = '';
    await verdictOn({
      fail: async (lab) => {
        folder = lab.folder;
        const port = await lab.freePort();
        await lab.write(
          'server.mjs',
          `import { createServer } from 'node:http';\nimport { writeFileSync } from 'node:fs';\nwriteFileSync('pid', String(process.pid));\ncreateServer().listen(process.env.PORT);\n`,
        );
        await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
        pid = Number((await lab.run('cat pid')).output);
      },
    });
    expect(pid).toBeGreaterThan(0);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(existsSync(sandboxOf(folder))).toBe(false);
  });

  test('a stand-in that stumbles fails its own reproduction and no other', async () => {
    const verdict = await verdictOn({
      fail: async (lab) => {
        const address = await lab.serve(({ body }) => ({ body: JSON.parse(body) }));
        await lab.write(
          'client.mjs',
          'const r = await fetch(process.env.AT); console.log(r.status, await r.text());\n',
        );
        await lab.run('node client.mjs', { env: { AT: address } });
      },
    });
    expect(verdict.kind === 'failed' && verdict.transcript).toContain('500 the stand-in failed: ');
  });

  test('ways out of this machine have names of their own in the transcript', () => {
    const own = {
      https_proxy: 'http://sam:secret@proxy.corp.example:3128',
      npm_config_registry: 'https://npm.corp.example/',
    };
    const text = withStandIns(`via ${own.https_proxy} to ${own.npm_config_registry}x`, networkStandIns(own));
    expect(text).toBe('via http://proxy.example:3128 to https://registry.npmjs.org/x');
  });

  test('a stand-in answers, and its port has a name in the transcript', async () => {
    const verdict = await verdictOn({
      fail: async (lab) => {
        const address = await lab.serve(({ method, url, body }) => ({ status: 418, body: `${method} ${url} ${body}` }));
        await lab.write(
          'client.mjs',
          `const r = await fetch(process.env.AT + '/pot', { method: 'POST', body: 'tea' });\nconsole.log(process.env.AT, r.status, await r.text(), '${ERROR}');\n`,
        );
        await lab.run('node client.mjs', { env: { AT: address } });
      },
    });
    expect(verdict.kind === 'reproduced' && verdict.before.runs).toEqual([
      {
        command: 'AT=http://127.0.0.1:8080 node client.mjs',
        exit: 0,
        output: `http://127.0.0.1:8080 418 POST /pot tea ${ERROR}`,
      },
    ]);
  });
});
