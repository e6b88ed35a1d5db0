// Answers with the references of this site: real messages that lead to their vendor's page, and texts that must not.
import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/core/answer/answer-text.ts';
import { answerWithSteps } from '../../../src/core/answer/next-steps.ts';
import { isCommon, tells } from '../../../src/core/check/particular.ts';
import { wordsOf } from '../../../src/core/check/foreign-claims.ts';
import { contentSource } from '../../../src/files/content-source.ts';
import { open } from '../../../src/files/open.ts';

const site = await open(process.cwd());
const source = contentSource(site);
const references = site.content.references.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
const answerTo = (text: string) => answerWithSteps(text, source);
/** Ids of references that are claimed for a text. */
const claimed = async (text: string) =>
  (await answerTo(text)).matches.flatMap(({ layer, id, confidence }) =>
    layer === 'reference' && confidence === 'match' ? [id] : [],
  );

describe('a message of a vendor', () => {
  it.each([
    ['error[E0382]: borrow of moved value: `v`\n --> src/main.rs:6:20', 'rust/E0382'],
    ['app.py:3:1: F401 [*] `os` imported but unused', 'ruff/F401'],
    [
      'mod.py:1:0: C0103: Constant name "x" doesn\'t conform to UPPER_CASE naming style (invalid-name)',
      'pylint/invalid-name',
    ],
    ["/app/a.js\n  1:7  error  'foo' is assigned a value but never used  no-unused-vars", 'eslint/no-unused-vars'],
    [
      "src/a.ts\n  3:10  error  'x' is defined but never used  @typescript-eslint/no-unused-vars",
      'typescript-eslint/@typescript-eslint/no-unused-vars',
    ],
    ['Uncaught Error: Minified React error #310; visit https://react.dev/errors/310 for the full message', 'react/310'],
    [
      '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
      'yarn/YN0028',
    ],
    [
      'QueuePool limit of size 5 overflow 10 reached, connection timed out, timeout 30.00 (Background on this error at: https://sqlalche.me/e/20/3o7r)',
      'sqlalchemy/3o7r',
    ],
    ['ERROR Error: NG0100: Expression has changed after it was checked. Previous value: 1', 'angular/NG0100'],
    [
      "id\n  Input should be a valid integer, unable to parse string as an integer [type=int_parsing, input_value='abc', input_type=str]",
      'pydantic/int_parsing',
    ],
    ['TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string.', 'nodejs/ERR_INVALID_ARG_TYPE'],
    [
      '[NoAdapterInstalled] Cannot use server-rendered pages without an adapter. Please install and configure the appropriate server adapter for your final deployment.',
      'astro/NoAdapterInstalled',
    ],
  ])('%s', async (text, id) => expect((await claimed(text))[0]).toBe(id));

  it('is answered in the terminal with the vendor’s address', async () => {
    const found = await answerTo('error[E0382]: borrow of moved value: `v`');
    const text = answerText(
      found,
      ({ path }) => path,
      (_, part) => part,
    );
    expect(text).toMatch(/^Documented elsewhere: E0382 {2}Rust\n/);
    expect(text).toMatch(/https:\/\/doc\.rust-lang\.org\/error_codes\/E0382\.html$/);
    expect(found.next).toBeUndefined();
  });

  it('in a log with an error that has a page here comes after that page', async () => {
    const log = [
      'app.py:3:1: F401 [*] `os` imported but unused',
      'npm error code ERESOLVE',
      'npm error ERESOLVE unable to resolve dependency tree',
    ].join('\n');
    expect((await answerTo(log)).matches.map(({ layer }) => layer)).toEqual(['entry', 'reference']);
  });

  it('is found by its code alone, as something to look at', async () => {
    const { matches } = await answerTo('E0382');
    expect(matches.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual(['rust/E0382 possible']);
  });
});

/** Logs of good runs, errors of others, and words out of place. */
const TRAPS = [
  'Not found',
  'Invalid value: 12',
  'TypeError: x is not a function',
  'Error: Cannot find module',
  'Unexpected token < in JSON at position 0',
  'Permission denied (publickey).',
  'error: cannot open file',
  'warning: unused variable: `x`',
  'os imported but unused',
  "'foo' is assigned a value but never used",
  "error TS6133: 'foo' is declared but its value is never read.",
  'Unexpected console statement.',
  'Missing return type on function.',
  'line too long (93 > 88)',
  'Missing docstring',
  'Field required',
  'Input should be a valid string',
  'value is not a valid integer',
  'Constant name "x" does not conform to the style guide',
  'expected a function, got undefined',
  'Assertion failed: 1 == 2',
  "AssertionError [ERR_ASSERTION]: 1 == 2\n  code: 'ERR_ASSERTION'",
  'route returned 404',
  'The request was aborted',
  'React error boundary caught an error',
  'Minified build written to dist in 418 ms; visit the report',
  'error E0382 of the printer: paper jam',
  'Module parse failed: Unexpected character',
  'Rust compiled 382 crates without an error',
  '➤ YN0000: · Yarn 4.9.3\n➤ YN0000: ┌ Resolution step\n➤ YN0000: └ Completed\n➤ YN0013: │ A package was added to the project (+ 1 MiB).\n➤ YN0000: · Done in 0s 42ms',
  '➤ YN0002: │ root@workspace:. doesn’t provide react (p1), requested by react-dom.',
  '   ▲ Next.js 16.4.6\n   Creating an optimized production build ...\n ✓ Compiled successfully\n ✓ Generating static pages (5/5)',
  'VITE v8.4.0  ready in 320 ms\n  ➜  Local:   http://localhost:5173/',
  '✔ Building...\nApplication bundle generation complete. [2.1 seconds]',
  'All checks passed!\nFound 0 errors.',
  'Your code has been rated at 10.00/10 (previous run: 10.00/10, +0.00)',
  '   Compiling app v0.1.0\n    Finished `dev` profile [unoptimized + debuginfo] target(s) in 0.52s',
  'INFO sqlalchemy.engine.Engine BEGIN (implicit)\nINFO sqlalchemy.engine.Engine COMMIT',
  '10:01:02 [vite] (client) page reload src/App.svelte',
  'added 312 packages, and audited 313 packages in 4s\n\nfound 0 vulnerabilities',
  'Test Files  48 passed (48)\n     Tests  1319 passed (1319)',
  'The type of the wildebeest is int_parsing, and its input a valid integer',
  'see the rule no-unused-vars, which our style guide asks for, and F401 for Python',
];

describe('no reference is claimed for', () => {
  it.each(TRAPS)('%s', async (text) => expect(await claimed(text)).toEqual([]));
});

describe('the references of this site', () => {
  it('are at least 2,000 messages, each of them more than words that all programs print', () => {
    const all = references.flatMap(({ value }) =>
      value.pages.flatMap(({ code, beside = [], says }) => says.map((text) => ({ code, beside, text }))),
    );
    expect(all.length).toBeGreaterThanOrEqual(2000);
    const common = all.filter(({ code, beside, text }) => isCommon(wordsOf(text)) && !tells([...beside, code]));
    expect(common).toEqual([]);
  });

  it('have names of their own, and addresses that begin like those of their source', () => {
    const ids = references.flatMap(({ name, value }) => value.pages.map(({ code }) => `${name}/${code}`));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { value } of references) expect(URL.canParse(value.base + (value.pages[0]?.at ?? ''))).toBe(true);
  });
});
