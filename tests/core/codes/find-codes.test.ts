// Codes in pastes: real lines, traps, and every form of every code in its natural surroundings.
import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../src/core/answer/codes/compile-codes.ts';
import { Codes } from '../../../src/core/answer/codes/find-codes.ts';
import { numberForms } from '../../../src/core/answer/codes/number-forms.ts';
import type { Namespace, NamespaceCode } from '../../../src/core/content/namespace.ts';
import { open } from '../../../src/files/open.ts';
import { REAL_LINES } from './real-lines.ts';
import { TRAPS } from './traps.ts';

const { namespaces, codeFinder } = await open(process.cwd());
const codes = new Codes(codeFinder);

function found(text: string): string[] {
  return codes.in(text).map(({ space, code }) => {
    const namespace = namespaces[space];
    return `${namespace?.path} ${namespace?.codes[code]?.code}`;
  });
}

test('the tables are as large as they should be', () => {
  expect(REAL_LINES.length).toBeGreaterThanOrEqual(80);
  expect(TRAPS.length).toBeGreaterThanOrEqual(40);
});

test.each(REAL_LINES)('%s', (line, ...expected) => {
  expect(found(line).sort()).toEqual(expected.sort());
});

test.each(TRAPS)('no code: %s', (line) => {
  expect(found(line)).toEqual([]);
});

test.each(REAL_LINES)('in a log as on its own: %s', (line, ...expected) => {
  if (!/[a-z]{3}/i.test(line) || /^(?:exit code 1|HTTP 200)$/.test(line)) return;
  const log = `2025-06-01 10:00:00 INFO start\n2025-06-01 10:00:01 DEBUG step 3 of 12\n\n${line}\n\n2025-06-01 10:00:02 INFO end`;
  expect(found(log).sort()).toEqual(expected.sort());
});

describe.each(namespaces.map((namespace) => [namespace.path, namespace] as const))('%s', (_, namespace) => {
  test('every word that is meant alone is found alone', () => {
    const missed = namespace.codes.flatMap((code) =>
      (code.alone ?? namespace.alone)
        ? [code.code, ...code.also].filter((word) => !/^-?\d+$/.test(word) && !isFound(word, namespace, code))
        : [],
    );
    expect(missed).toEqual([]);
  });

  test('every number is found in the first surroundings of its namespace', () => {
    const around = namespace.found.find(({ text, with: near }) => text.includes('{number}') && near.length === 0);
    if (!around) return;
    const missed = namespace.codes.flatMap((code) =>
      printed(namespace, code).filter(
        (form) =>
          isOnlyOne(form, namespace) && !isFound(closed(around.text.replace('{number}', form)), namespace, code),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('every code that is a word is found in the first surroundings for words', () => {
    const around = namespace.found.find(({ text }) => text.includes('{word}') && !text.includes('{number}'));
    if (!around) return;
    const line = (word: string) => `${closed(around.text.replace('{word}', word))} ${around.with[0] ?? ''}`;
    const missed = namespace.codes.filter((code) => !isFound(line(code.code), namespace, code));
    expect(missed.map(({ code }) => code)).toEqual([]);
  });

  test('a form is listed once', () => {
    for (const code of namespace.codes) {
      const forms = formsOf(namespace, code).map(({ text }) => text);
      expect(new Set(forms).size, code.code).toBe(forms.length);
    }
  });
});

test('a sentence says more than the name, and no two codes of a namespace share one', () => {
  for (const { path, codes: all } of namespaces) {
    const same = Map.groupBy(
      all.filter(({ means }) => !/hardly meet it|Not used any more|code of the server's own/.test(means)),
      ({ means }) => means,
    );
    expect(
      [...same].filter(([, group]) => group.length > 1).map(([means, group]) => [means, group.map(({ code }) => code)]),
      path,
    ).toEqual([]);
  }
});

test('a text of one megabyte takes no time to speak of, and nothing makes it fail', () => {
  const log = 'worker 12 ended with status 3 in 40 ms, errno none\n'.repeat(20_000);
  expect(codes.in(log)).toEqual([]);
  for (const text of ['', ' ', '\n'.repeat(1000), '-', '0x', '-0x1', 'exit code', '\u0000', '9'.repeat(400)])
    expect(codes.in(text)).toEqual([]);
});

function printed(namespace: Namespace, { number }: NamespaceCode): string[] {
  const numbers = number === undefined ? [] : typeof number === 'object' ? Object.values(number) : [number];
  return numbers.flatMap((each) => numberForms(each, namespace.numbers)).filter((form) => form !== '-0');
}

/** Rounded numbers and those of two systems stand for several codes. */
function isOnlyOne(form: string, namespace: Namespace): boolean {
  return namespace.codes.filter((code) => printed(namespace, code).includes(form)).length === 1;
}

/** `[errno 5` as a program prints it, with what it opens closed again. */
function closed(text: string): string {
  const close = { '[': ']', '(': ')', '{': '}' } as const;
  const open = [...text].filter((each): each is keyof typeof close => each in close);
  return (
    text +
    (/[)\]}]/.test(text)
      ? ''
      : open
          .map((each) => close[each])
          .reverse()
          .join(''))
  );
}

function isFound(text: string, namespace: Namespace, code: NamespaceCode): boolean {
  return found(text).includes(`${namespace.path} ${code.code}`);
}
