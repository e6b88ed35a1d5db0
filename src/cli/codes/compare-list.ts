// A list beside the codes of a file: which facts differ, what the file lacks, what the list has no more.
import type { NamespaceCode } from '../../core/content/namespace.ts';
import type { CodeList, ListItem } from './list-items.ts';

/** One fact that the list says otherwise. */
export interface ChangedFact {
  readonly code: string;
  readonly field: 'number' | 'says' | 'name';
  readonly on: string | undefined;
  readonly to: string | number;
}

export interface Difference {
  readonly changed: readonly ChangedFact[];
  /** Codes of a list that the file must have whole. */
  readonly lacking: readonly ListItem[];
  readonly gone: readonly string[];
}

/** A list of which the file knows less than this share was not understood. */
const LEAST = 0.6;
/** A list with more than this share of the file's codes is its measure: what is missing in it has gone. */
const MEASURE = 0.9;

/** Compares. Throws with a sentence when the list is so strange to the file that its form must have changed. */
export function compareList(codes: readonly NamespaceCode[], items: readonly ListItem[], list: CodeList): Difference {
  const known = new Map(codes.map((code) => [code.code, code]));
  const listed = new Set(items.map(({ code }) => code));
  const spellings = new Set(codes.flatMap(({ code, also }) => [code, ...also]));
  const expected = codes.filter((code) => list.on === undefined || has(code, list.on));
  const there = expected.filter(({ code }) => listed.has(code)).length;
  const familiar = items.filter(({ code }) => spellings.has(code)).length;
  if (list.all && familiar < items.length * LEAST) {
    throw new Error(`the file knows ${familiar} of its ${items.length} codes; the list has changed its form`);
  }
  return {
    changed: items.flatMap((item) => {
      const code = known.get(item.code);
      return code ? changes(code, item, list.on) : [];
    }),
    lacking: list.all ? items.filter(({ code }) => !spellings.has(code)) : [],
    gone:
      list.all && there > expected.length * MEASURE
        ? expected.filter(({ code }) => !listed.has(code)).map(({ code }) => code)
        : [],
  };
}

function changes(code: NamespaceCode, item: ListItem, on: string | undefined): ChangedFact[] {
  const number = typeof code.number === 'object' ? code.number[on ?? ''] : code.number;
  const now = { number, says: code.says, name: code.name };
  return (['number', 'says', 'name'] as const).flatMap((field) => {
    const to = item[field];
    return to === undefined || to === now[field] ? [] : [{ code: code.code, field, on, to }];
  });
}

function has({ number }: NamespaceCode, on: string): boolean {
  return typeof number === 'object' && on in number;
}
