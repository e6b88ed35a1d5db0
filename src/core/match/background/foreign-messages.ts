// What other programs print, so that a signature can be tried on it. `npm run background` writes the data. For authors, never
// shipped to browsers.
import type { LineRules } from '../read/lines.ts';
import { normalize } from '../read/normalize.ts';
import { Words } from '../read/words.ts';
import data from './messages.json' with { type: 'json' };

/** A program and messages of it, with `x` and `1` for their variable parts. */
export interface ForeignProgram {
  readonly program: string;
  /** Keys of the tools whose messages these are, where a site may have pages of them. */
  readonly tools?: readonly string[];
  readonly messages: readonly string[];
}

/** One message and the program that prints it. */
export interface ForeignMessage {
  readonly from: ForeignProgram;
  readonly text: string;
}

/** The programs of the background, by name. */
export const FOREIGN_PROGRAMS: readonly ForeignProgram[] = data;

const known = new Map<string, Holders>();

/** The messages of the background, ready to be asked for their words. Read at the first call. */
export function foreignMessages(lines?: LineRules): Holders {
  const key = JSON.stringify([lines?.labels, lines?.columns]);
  const holders = known.get(key) ?? holdersOf(FOREIGN_PROGRAMS, lines);
  known.set(key, holders);
  return holders;
}

/** Messages, and by word the numbers of those that hold it. */
export interface Holders {
  readonly messages: readonly ForeignMessage[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** Makes the messages of some programs ready to be asked for their words. */
export function holdersOf(programs: readonly ForeignProgram[], lines?: LineRules): Holders {
  const messages = programs.flatMap((from) => from.messages.map((text) => ({ from, text })));
  const byWord = new Map<string, number[]>();
  messages.forEach(({ text }, at) => {
    for (const word of new Words(normalize(text, lines))) {
      const list = byWord.get(word);
      if (list) list.push(at);
      else byWord.set(word, [at]);
    }
  });
  return { messages, byWord };
}

/** The messages that hold all of some normalized words; none for no words. */
export function messagesWithAll(words: readonly string[], { messages, byWord }: Holders): ForeignMessage[] {
  const lists = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  const [first = [], ...rest] = lists;
  const sets = rest.map((list) => new Set(list));
  return first.filter((at) => sets.every((set) => set.has(at))).flatMap((at) => messages[at] ?? []);
}
