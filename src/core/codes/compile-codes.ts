// Namespaces → what finds their codes in a paste, and the forms of each code. Build time only.
import type { Namespace, NamespaceCode } from '../content/namespace.ts';
import { type CodeFinder, CODES_EACH, CODES_FORMAT, type FinderSpace, PAIR } from './finder.ts';
import { numberForms } from './number-forms.ts';

/** What finds the codes of these namespaces; the parts of their cards follow each other in the same order. */
export function compileFinder(namespaces: readonly Namespace[]): CodeFinder {
  let part = 0;
  const spaces = namespaces.map((namespace): FinderSpace => {
    const { codes, numbers: style, found } = namespace;
    const space = {
      part,
      style,
      words: codes.map((code) => wordsOf(namespace, code)).join('\n'),
      numbers: codes.map((code) => numbersOf(code).join(' ')).join(','),
      found: found.map(({ text, with: near }): [string, ...string[]] => [text, ...near]),
    };
    part += Math.ceil(codes.length / CODES_EACH);
    return space;
  });
  return { format: CODES_FORMAT, spaces };
}

/** Every other form in which a code appears, and where it has that form. */
export function formsOf({ numbers }: Pick<Namespace, 'numbers'>, code: NamespaceCode): CodeForm[] {
  const { number, also } = code;
  const numbered: CodeForm[] =
    typeof number === 'object'
      ? [...Map.groupBy(Object.entries(number), ([, each]) => each)].map(([each, on]) => ({
          text: String(each),
          on: on.map(([system]) => system).join(', '),
        }))
      : number === undefined
        ? []
        : numberForms(number, numbers)
            .filter((text) => !isWhole64(text))
            .map((text) => ({ text }));
  const others = [...numbered, ...also.map((text) => ({ text }))];
  return others.filter(({ text }) => text !== code.code && text !== code.name);
}

/** A number of 64 bits to its last digit, which programs hardly print; rounded ones end in zeros. It is found and not shown. */
function isWhole64(text: string): boolean {
  return /^\d{20}$/.test(text) && !text.endsWith('000');
}

/** A form, and the system or program that prints it where others print another. */
export interface CodeForm {
  readonly text: string;
  readonly on?: string;
}

/** The code, other spellings of it and its name, with their marks; a number in digits is found among the numbers. */
function wordsOf(
  { alone: all, found }: Namespace,
  { code, name, also, number, alone = all, silent, usual }: NamespaceCode,
): string {
  const words = new Set([code, ...also]);
  const marked = [...words].map((word) => (alone ? word : `~${word}`));
  // A name is an everyday word: it is meant beside its number alone.
  const isPaired = found.some(({ text }) => text === PAIR);
  const named = name === undefined || words.has(name) || !isPaired ? [] : [`~${name}`];
  const spelled = [...marked, ...named].filter((word) => number === undefined || !/^~?-?\d+$/.test(word));
  return (silent ? '!' : '') + (usual ? '^' : '') + spelled.join('\t');
}

function numbersOf({ number }: NamespaceCode): number[] {
  if (number === undefined) return [];
  return [...new Set(typeof number === 'object' ? Object.values(number) : [number])];
}
