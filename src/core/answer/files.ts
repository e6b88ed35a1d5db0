// The files in which an index and its answers are published, shared by whoever writes and whoever reads them. Their names
// hold a hash of the content, so that they can be cached for ever; only the manifest has a fixed name.
import type { IndexBody, IndexHead, IndexList } from '../match/shard.ts';
import type { MatchIndex } from '../match/match-index.ts';

/** Version of the manifest and of the cards; the index has a version of its own. */
export const FILES_FORMAT = 1;

export const MANIFEST = 'manifest.json';

/** What is published, and under which hashes. With no lists the index is one file. */
export interface Manifest {
  format: number;
  /** Hash of the index; all its parts bear it, for parts of different builds do not fit each other. */
  index: string;
  lists: number;
  bodies: number;
  /** Hash of all cards. */
  cards: string;
}

/** Contents by kind of file. */
export interface FileContents {
  index: MatchIndex;
  head: IndexHead;
  lists: IndexList;
  bodies: IndexBody;
  cards: CardFile;
}

/** Cards of a range of ids. */
export interface CardFile {
  format: number;
  cards: Record<string, AnswerCard>;
}

/** Name of a file: `index.3f9a1c.json`, `bodies-12.3f9a1c.json`. */
export function fileName(kind: keyof FileContents, hash: string, part?: number): string {
  return `${kind}${part === undefined ? '' : `-${part}`}.${hash}.json`;
}

/** Number of the file that has the card of an entry. Its name tells sixteen neighbouring ids, not one of them. */
export function cardPart(id: string): number {
  return Math.floor(Math.max(0, (Number(/\d+/.exec(id)?.[0]) || 0) - 1) / 16);
}

/** What the search shows of an entry before any click. Elements are made of it, never markup. */
export interface AnswerCard {
  id: string;
  path: string;
  title: string;
  tool: string;
  status: CardLabel;
  /** What the quick fix can cost; absent when it costs nothing. */
  risk?: CardLabel;
  fix: CardText[];
  commands: CardCommand[];
  code?: { label: string; text: string };
  verify: CardText[];
  lookalikes: CardLookalike[];
}

/** A word with its tone: `good`, `warn`, `bad` or `plain`. */
export interface CardLabel {
  name: string;
  tone: string;
}

/** Inline prose. An address that begins with a slash is below the base path of the site. */
export type CardText =
  string | { code: string } | { strong: CardText[] } | { em: CardText[] } | { href: string; of: CardText[] };

/** A command for one or more shells (their keys separated by blanks), cut at its placeholders. */
export interface CardCommand {
  shells: string;
  /** Names of the shells for readers; empty where all shells spell it alike. */
  label: string;
  pieces: ({ text: string } | { name: string })[];
}

/** An entry that looks like the one on the card, and what tells it apart. */
export interface CardLookalike {
  id: string;
  path: string;
  title: string;
  how: CardText[];
}
