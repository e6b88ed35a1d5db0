// Commands are taken from the page and filled as for a visitor: quoted for their shell, refused where that is not safe.
import { expect, test } from 'vitest';
import type { Commands } from '../../src/core/content/entry.ts';
import { pageCommand } from '../../src/repro/page-commands.ts';
import { page } from './subject.ts';

const typed = (commands: Commands, values: Record<string, string>, examples: Record<string, string> = {}) => {
  const entry = page({ quickFix: { ...page().quickFix, command: commands } });
  return pageCommand(entry, 'quickFix.command', { values, examples });
};

test.each<[Commands, shell: string, text: string]>([
  [{ any: 'a' }, 'any', 'a'],
  [{ sh: 'a', powershell: 'b' }, 'sh', 'a'],
  [{ sh: 'a', linux: 'b', macos: 'c' }, 'linux', 'b'],
])('%j is run as %s', (commands, shell, text) => {
  expect(typed(commands, {})).toMatchObject({ shell, text, typed: text });
});

test('nothing for Linux is nothing to run', () => {
  expect(typed({ powershell: 'a', macos: 'b' }, {})).toBeUndefined();
});

test.each<[what: string, Commands, value: string, typed: string]>([
  ['a plain value', { sh: 'cat {part}' }, 'flux', 'cat flux'],
  ['a blank', { sh: 'cat {part}' }, 'a b', "cat 'a b'"],
  ['a blank between quotes', { sh: 'cat "{part}"' }, 'a b', 'cat "a b"'],
  ['an order', { sh: 'cat {part}' }, '$(reboot)', "cat '$(reboot)'"],
  ['other braces', { sh: 'echo {part} {}' }, 'flux', 'echo flux {}'],
])('%s', (_what, commands, part, expected) => {
  expect(typed(commands, { part })?.typed).toBe(expected);
});

test('what a reader could not copy is not run', () => {
  expect(() => typed({ any: 'cat {part}' }, { part: '$(reboot)' })).toThrow(
    'the value of {part} cannot be written safely into “cat {part}”',
  );
  expect(() => typed({ any: 'cat {part}' }, {})).toThrow('there is no value for {part} of “cat {part}”');
});

test('an example is a word of its own', () => {
  const commands = { sh: 'kill 12345; echo 123456 x12345 port-12345' };
  expect(typed(commands, {}, { 12345: '77' })?.typed).toBe('kill 77; echo 123456 x12345 port-12345');
});
