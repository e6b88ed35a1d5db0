// Splits an index for a large corpus, and says which parts a paste needs. Two kinds of parts: lists lead from rare
// words and codes to numbers, bodies hold entries and their signatures. The head that a page loads first holds no
// words: a Bloom filter says which words of a paste are listed at all, and a hash says in which list. A request for
// a part therefore tells its number and nothing else about the paste.
import type { MatchIndex } from './match-index.ts';
import { hashOf, makeFilter, mayHold } from './bloom.ts';
import { candidates } from './find/candidates.ts';
import { codeKeysIn } from './find/find-by-code.ts';
import { entryOf, FORMAT, WORDLESS } from './match-index.ts';
import { isQuestion, readPaste } from './read/paste.ts';

/** What is loaded before any part. */
export interface IndexHead {
  format: number;
  /** Number of lists and of bodies. */
  lists: number;
  bodies: number;
  tools: MatchIndex['tools'];
  /** Bloom filter of all words and codes in the lists. */
  filter: string;
}

/** One list: a share of the words and codes. */
export type IndexList = Pick<MatchIndex, 'format' | 'anchors' | 'codes'>;

/** One body: a share of the entries. */
export type IndexBody = Pick<MatchIndex, 'format' | 'entries' | 'signatures'>;

/** An index in parts. */
export interface SplitIndex {
  head: IndexHead;
  lists: IndexList[];
  bodies: IndexBody[];
}

/** Splits an index into so many lists and bodies. */
export function splitIndex(index: MatchIndex, parts: { lists: number; bodies: number }): SplitIndex {
  const { format, tools } = index;
  const lists = Array.from({ length: parts.lists }, (): IndexList => ({ format, anchors: {}, codes: {} }));
  const bodies = Array.from({ length: parts.bodies }, (): IndexBody => ({ format, entries: {}, signatures: {} }));
  const filter = makeFilter([...Object.keys(index.anchors), ...Object.keys(index.codes).map(codeWord)]);
  for (const [word, numbers] of Object.entries(index.anchors)) {
    define(lists[hashOf(word, 0) % parts.lists]?.anchors, word, numbers);
  }
  for (const [code, numbers] of Object.entries(index.codes)) {
    define(lists[hashOf(codeWord(code), 0) % parts.lists]?.codes, code, numbers);
  }
  for (const [number, entry] of Object.entries(index.entries)) {
    define(bodies[Number(number) % parts.bodies]?.entries, number, entry);
  }
  for (const [number, signature] of Object.entries(index.signatures)) {
    define(bodies[entryOf(Number(number)) % parts.bodies]?.signatures, number, signature);
  }
  return { head: { format, ...parts, tools, filter }, lists, bodies };
}

/** Numbers of the lists to load for a paste, ascending. */
export function neededLists(text: string, head: IndexHead): number[] {
  if (head?.format !== FORMAT) return [];
  const paste = readPaste(text);
  const needed = new Set<number>();
  const need = (key: string): void => {
    if (mayHold(head.filter, key)) needed.add(hashOf(key, 0) % head.lists);
  };
  need(WORDLESS);
  for (const word of paste.words) need(word);
  for (const code of codeKeysIn(paste).keys()) need(codeWord(code));
  return ascending(needed);
}

/** Numbers of the bodies to load for a paste, ascending, once its lists are there. */
export function neededBodies(text: string, head: IndexHead, lists: readonly IndexList[]): number[] {
  const paste = readPaste(text);
  const { anchors, codes } = mergeParts(head, lists, []);
  const entries = candidates(paste.words, anchors, isQuestion(paste)).map(entryOf);
  for (const code of codeKeysIn(paste).keys()) if (Object.hasOwn(codes, code)) entries.push(...(codes[code] ?? []));
  return ascending(new Set(entries.map((entry) => entry % head.bodies)));
}

/** One index of the parts of another. For a paste that needs only these, `explain` answers as with the whole. */
export function mergeParts(head: IndexHead, lists: readonly IndexList[], bodies: readonly IndexBody[]): MatchIndex {
  // Parts of another build do not fit the head; `explain` then says so.
  const other = [...lists, ...bodies].find((part) => part.format !== head.format);
  return {
    format: other ? other.format : head.format,
    tools: head.tools,
    anchors: merge(lists.map((list) => list.anchors)),
    codes: merge(lists.map((list) => list.codes)),
    entries: merge(bodies.map((body) => body.entries)),
    signatures: merge(bodies.map((body) => body.signatures)),
  };
}

// Words such as `__proto__` are keys like any other.
function define<T>(record: Record<string, T> | undefined, key: string, value: T): void {
  if (record) Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

function merge<T>(records: Record<string, T>[]): Record<string, T> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

function ascending(numbers: Set<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

// Codes and words share the filter and must not be taken for each other.
function codeWord(code: string): string {
  return `#${code}`;
}
