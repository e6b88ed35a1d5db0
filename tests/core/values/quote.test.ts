// What a value looks like in a command: a table for reading, and real or obvious shells as judges of random values.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteAfter } from '../../../src/core/fill/quote.ts';
import type { ShellFamily } from '../../../src/core/fill/shells.ts';

const CASES: { family: ShellFamily; before: string; value: string; out: string | undefined }[] = [
  { family: 'posix', before: 'run ', value: 'llama3.2:1b', out: 'llama3.2:1b' },
  { family: 'posix', before: 'run ', value: 'my model', out: "'my model'" },
  { family: 'posix', before: 'run ', value: "it's; rm -rf /", out: "'it'\\''s; rm -rf /'" },
  { family: 'posix', before: 'run ', value: '$(id)', out: "'$(id)'" },
  { family: 'posix', before: 'run --name=', value: 'a b', out: "'a b'" },
  { family: 'posix', before: 'run "', value: 'a b', out: 'a b' },
  { family: 'posix', before: 'run "', value: 'a$b`c"d\\', out: 'a\\$b\\`c\\"d\\\\' },
  { family: 'posix', before: 'run "', value: 'hey!', out: undefined },
  { family: 'posix', before: "run '", value: "it's", out: "it'\\''s" },
  { family: 'posix', before: 'run \'a\' "b" ', value: 'x y', out: "'x y'" },
  { family: 'posix', before: 'run ', value: '--force', out: undefined },
  { family: 'posix', before: 'run "', value: '--force', out: undefined },
  { family: 'posix', before: 'run --name=', value: '-x', out: '-x' },
  { family: 'posix', before: 'cat ', value: '~/notes.txt', out: '~/notes.txt' },
  { family: 'posix', before: 'cat ', value: '~/my notes', out: "~/'my notes'" },
  { family: 'posix', before: 'cat "', value: '~/notes', out: undefined },
  { family: 'posix', before: 'cat ', value: '~root', out: undefined },
  { family: 'posix', before: 'run # don’t ', value: 'a b', out: undefined },
  { family: 'posix', before: "cat <<'EOF'\n", value: 'a b', out: undefined },
  { family: 'posix', before: 'run "$(cat ', value: 'a b', out: undefined },
  { family: 'posix', before: 'run "${X:-', value: 'a b', out: undefined },
  { family: 'posix', before: 'run `cat ', value: 'a b', out: undefined },
  { family: 'posix', before: 'run "$(cat ', value: 'notes.txt', out: 'notes.txt' },
  { family: 'powershell', before: 'run ', value: 'C:\\work\\app', out: 'C:\\work\\app' },
  { family: 'powershell', before: 'run ', value: 'my model', out: "'my model'" },
  { family: 'powershell', before: 'run ', value: "it's", out: "'it''s'" },
  { family: 'powershell', before: 'run ', value: 'it’s', out: "'it’’s'" },
  { family: 'powershell', before: 'run ', value: '@scope/pkg', out: "'@scope/pkg'" },
  { family: 'powershell', before: 'run "', value: '$env:X`n', out: '`$env:X``n' },
  { family: 'powershell', before: 'run "', value: 'say "x"', out: undefined },
  { family: 'powershell', before: 'run ', value: 'a&b', out: undefined },
  { family: 'powershell', before: 'run ', value: 'C:\\my app\\', out: undefined },
  { family: 'powershell', before: '$env:X="', value: 'a b', out: 'a b' },
  { family: 'powershell', before: "run @'\n", value: 'a b', out: undefined },
  { family: 'cmd', before: 'run ', value: 'C:\\work\\app', out: 'C:\\work\\app' },
  { family: 'cmd', before: 'run ', value: 'my model & co', out: '"my model & co"' },
  { family: 'cmd', before: 'run "', value: 'my model', out: 'my model' },
  { family: 'cmd', before: 'run ', value: '%PATH%', out: undefined },
  { family: 'cmd', before: 'run ', value: 'say "x"', out: undefined },
  { family: 'cmd', before: 'run ', value: 'C:\\my app\\', out: undefined },
  { family: 'any', before: 'npm view "', value: 'react-dom@18.2.0', out: 'react-dom@18.2.0' },
  { family: 'any', before: 'npm view ', value: '@scope/pkg', out: '"@scope/pkg"' },
  { family: 'any', before: 'npm view ', value: 'a b', out: '"a b"' },
  { family: 'any', before: 'npm view ', value: "it's", out: undefined },
  { family: 'any', before: "npm view '", value: 'a b', out: undefined },
  { family: 'any', before: 'npm view ', value: 'a&calc', out: undefined },
];

describe('a value in a command', () => {
  test.each(CASES)('$family: $before◆ with $value', ({ family, before, value, out }) => {
    expect(quoteAfter(before, value, family)).toBe(out);
  });
});

/** Values as log lines have them: one line, any characters. */
const anyValue = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...`'"\`$\\!%&|;<>(){}[]*?~#=@,^ -a1é“’`),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((value) => !/[\p{Cc}\p{Cs}]/u.test(value));

const TEMPLATES = ['', "'", '"', '--name=', "--name='", '--name="'];

test('the shell reads back exactly the value, as one word', () => {
  const cases = fc.sample(
    fc.tuple(anyValue, fc.constantFrom(...TEMPLATES), fc.constantFrom<ShellFamily>('posix', 'any')),
    { numRuns: 600, seed: 7 },
  );
  const written = cases.flatMap(([value, open, family]) => {
    const text = quoteAfter(`printf '%s\\n' ${open}`, value, family);
    if (text === undefined || value.startsWith('~')) return [];
    const close = /['"]$/.exec(open)?.[0] ?? '';
    return [{ command: `printf '%s\\n' ${open}${text}${close}`, expected: open.replace(/['"]$/, '') + value }];
  });
  expect(written.length).toBeGreaterThan(200);
  const output = execFileSync('sh', ['-c', written.map(({ command }) => command).join('\n')], { encoding: 'utf8' });
  expect(output.split('\n').slice(0, -1)).toEqual(written.map(({ expected }) => expected));
});

test('PowerShell and Command Prompt, read by their rules', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const inPowershell = quoteAfter('run ', value, 'powershell');
      if (inPowershell?.startsWith("'")) expect(readPowershellString(inPowershell)).toBe(value);
      const inCmd = quoteAfter('run ', value, 'cmd');
      if (inCmd?.startsWith('"')) {
        expect(inCmd.slice(1, -1)).toBe(value);
        expect(value).not.toMatch(/["%]/);
      }
    }),
  );
});

test('nothing is ever written over a line break or a substitution', () => {
  fc.assert(
    fc.property(
      fc.string(),
      anyValue,
      fc.constantFrom<ShellFamily>('posix', 'powershell', 'cmd', 'any'),
      (before, value, family) => {
        const text = quoteAfter(before, value, family);
        if (text !== undefined) expect(text).not.toMatch(/[\r\n]/);
      },
    ),
  );
});

/** One single-quoted string of PowerShell, to its end; a quote inside is written twice. */
function readPowershellString(text: string): string {
  let value = '';
  for (let i = 1; i < text.length; i++) {
    if (!/['‘’‚‛]/.test(text.charAt(i))) value += text.charAt(i);
    else if (/['‘’‚‛]/.test(text.charAt(i + 1))) value += text.charAt(i++);
    else return i === text.length - 1 ? value : 'ended early';
  }
  return 'never ended';
}
