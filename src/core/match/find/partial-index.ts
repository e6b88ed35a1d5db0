// An index of which only the parts are here that pastes have needed. There are two kinds of parts: lists lead from telling
// words and codes to numbers, bodies hold entries and their signatures. The head that comes first holds no words: a Bloom
// filter says which words of a paste are listed at all, and a hash says in which list. A request for a part therefore tells
// its number and nothing else about the paste. `index/split-index.ts` makes the parts.
import type { IndexEntry, IndexSignature, MatchIndex } from '../match-index.ts';
import { entryOf, WORDLESS } from '../match-index.ts';
import { hashOf, rehash } from '../read/hash.ts';
import { type MayHold, readFilter } from './bloom-filter.ts';
import type { Candidates } from './candidates.ts';
import type { PasteTerms, Terms } from './terms.ts';

/** What is loaded before any part. */
export interface IndexHead {
  readonly format: number;
  readonly references: number;
  /** Number of lists and of bodies. */
  readonly lists: number;
  readonly bodies: number;
  readonly tools: MatchIndex['tools'];
  readonly lines?: MatchIndex['lines'];
  /** Bloom filter of all words and codes in the lists. */
  readonly filter: string;
}

/** One list: a share of the words and codes. */
export type IndexList = Pick<MatchIndex, 'format' | 'postings' | 'codes'>;

/** One body: a share of the entries. */
export type IndexBody = Pick<MatchIndex, 'format' | 'entries' | 'signatures'>;

/** Terms of a paste that may be listed, and the numbers of the lists that are still to be added for them, ascending. */
export interface ListedTerms {
  readonly terms: Terms;
  readonly missing: readonly number[];
}

/** An index that grows by parts. For a paste whose parts are there it answers as the whole. */
export class PartialIndex {
  /** What is here so far. */
  readonly index: MatchIndex;
  readonly #head: IndexHead;
  readonly #mayHold: MayHold;
  readonly #lists = new Set<number>();
  readonly #bodies = new Set<number>();
  // Without a prototype, words such as `__proto__` are keys like any other.
  readonly #postings: Record<string, readonly number[]> = Object.create(null);
  readonly #codes: Record<string, readonly number[]> = Object.create(null);
  readonly #entries: Record<string, IndexEntry> = {};
  readonly #signatures: Record<string, IndexSignature> = {};

  constructor(head: IndexHead) {
    const { format, references, tools, lines } = head;
    this.#head = head;
    this.#mayHold = readFilter(head.filter);
    this.index = {
      format,
      references,
      tools,
      ...(lines && { lines }),
      postings: this.#postings,
      codes: this.#codes,
      entries: this.#entries,
      signatures: this.#signatures,
    };
  }

  /** What of a paste's terms may be listed, and where. */
  listed({ words, codes, isLookUp }: PasteTerms): ListedTerms {
    const numbers = new Set<number>();
    const isListed = (hash: number): boolean => {
      const may = this.#mayHold(hash);
      if (may) numbers.add(listOf(hash, this.#head.lists));
      return may;
    };
    isListed(hashOf(WORDLESS));
    const terms = {
      words: words.filter(isListed),
      codes: new Map([...codes].filter(([code]) => isListed(codeHash(code)))),
      isLookUp,
    };
    return { terms, missing: without(this.#lists, numbers) };
  }

  /** Numbers of the bodies that are still to be added for candidates, ascending. */
  missingBodies({ signatures, coded }: Candidates): readonly number[] {
    const entries = [...signatures.map(entryOf), ...coded.map(({ entry }) => entry)];
    return without(this.#bodies, new Set(entries.map((entry) => entry % this.#head.bodies)));
  }

  addList(number: number, { postings, codes }: IndexList): void {
    Object.assign(this.#postings, postings);
    Object.assign(this.#codes, codes);
    this.#lists.add(number);
  }

  addBody(number: number, { entries, signatures }: IndexBody): void {
    Object.assign(this.#entries, entries);
    Object.assign(this.#signatures, signatures);
    this.#bodies.add(number);
  }
}

/** Number of the list, of so many `lists`, that has the word or code with this hash. */
export function listOf(hash: number, lists: number): number {
  return rehash(hash, 0) % lists;
}

/** The hash of a code: codes and words share the filter and must not be taken for each other. */
export function codeHash(code: string): number {
  return hashOf(codeTerm(code));
}

/** What stands in the filter for a code. */
export function codeTerm(code: string): string {
  return `#${code}`;
}

function without(known: ReadonlySet<number>, numbers: ReadonlySet<number>): number[] {
  return [...numbers].filter((number) => !known.has(number)).sort((a, b) => a - b);
}
