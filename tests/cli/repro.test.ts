// The command that reproduces errors, run in a project as a person would.
import { expect, test } from 'vitest';
import { PRINTS, recordedIn, reproProject } from './repro-project.ts';

/** A reproduction whose program prints one text, and after the fix another one. */
const reproduction = (before: string, after: string, more = '') => `const print = (text) => async (lab) => {
  await lab.write('npm.mjs', 'console.log(' + JSON.stringify(text) + ');');
  await lab.run('node npm.mjs');
};
export const reproduction = {
  shows: 'A conflict is brought about, then removed.',
  proves: 'cause',
  causes: 'peer-conflict',
  fixes: 'align-peer',
  worked: 'added',${more}
  fail: print(${JSON.stringify(before)}),
  fix: print(${JSON.stringify(after)}),
};
`;

test('says that the error appeared and went, and records it', () => {
  const site = reproProject(reproduction(PRINTS, 'added 25 packages'));
  const { code, out } = site.run('repro', ['--record']);
  expect([code, out]).toEqual([
    0,
    'reproduced FX0001: the error appeared, and the fix ended it\n  wrote content/reproductions/FX0001.yaml\n\n1 reproduced, 0 failed, 0 skipped\n',
  ]);
  expect(recordedIn(site)).toMatchInlineSnapshot(`
    "# Written by \`npm run repro -- --record\`; not edited by hand.
    date: …
    shows: A conflict is brought about, then removed.
    proves: cause
    cause: peer-conflict
    fix: align-peer
    system: …
    versions:
      - name: Node.js
        version: …
    digest: …
    before:
      files:
        - name: npm.mjs
          text: console.log("npm error code ERESOLVE\\nnpm error ERESOLVE unable to resolve dependency tree");
      runs:
        - command: node npm.mjs
          exit: 0
          output: |-
            npm error code ERESOLVE
            npm error ERESOLVE unable to resolve dependency tree
    after:
      files:
        - name: npm.mjs
          text: console.log("added 25 packages");
      runs:
        - command: node npm.mjs
          exit: 0
          output: added 25 packages
    seconds: …
    "
  `);
});

test('shows what was printed when it was something else, records nothing and ends with 1', () => {
  const { run, read } = reproProject(reproduction('all is well', 'added 25 packages'));
  const { code, out } = run('repro', ['--record']);
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "failed FX0001: what was printed does not find FX0001: this entry is not found

    $ node npm.mjs
    all is well
    [exit 0]
    --- after the fix ---
    $ node npm.mjs
    added 25 packages
    [exit 0]


    0 reproduced, 1 failed, 0 skipped
    "
  `);
  expect(() => read('content/reproductions/FX0001.yaml')).toThrow('ENOENT');
});

test('passes over what lacks a program, says which, and ends with 0', () => {
  const needs =
    "\n  needs: [{ program: 'no-such-program', debian: 'no-such-package', version: 'no-such-program -v' }],";
  const { run } = reproProject(reproduction(PRINTS, 'added 25 packages', needs));
  const { code, out } = run('repro');
  expect([code, out]).toEqual([
    0,
    'skipped FX0001: not installed: no-such-program (Debian package no-such-package)\n\n0 reproduced, 0 failed, 1 skipped\n',
  ]);
});

test('an id without a reproduction is a sentence', () => {
  const { run } = reproProject(reproduction(PRINTS, 'added 25 packages'));
  expect(run('repro', ['FX0002'])).toMatchObject({
    code: 2,
    err: 'error: repro/FX0002/repro.ts is not there; known are FX0001\n',
  });
});

test('a file that states none is a sentence', () => {
  const { run } = reproProject('export const other = 1;\n');
  expect(run('repro')).toMatchObject({
    code: 1,
    err: 'error: repro/FX0001/repro.ts exports neither “reproduction” nor “scenarios” nor “trials”\n',
  });
});
