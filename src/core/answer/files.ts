// The files in which an index and its answers are published, shared by whoever writes and whoever reads them. Their names
// hold a hash of the content, so that they can be cached for ever; only the manifest has a fixed name.
import type { CodeFinder } from '../codes/finder.ts';
import type { IndexBody, IndexHead, IndexList } from '../match/find/partial-index.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import type { MatchIndex } from '../match/match-index.ts';

/** Version of the manifest and of the cards; the index has a version of its own. */
export const FILES_FORMAT = 1;

export const MANIFEST = 'manifest.json';

/** What is published, and under which hashes. With no lists the index is one file. */
export interface Manifest {
  readonly format: number;
  /** Hash of the index; all its parts bear it, for parts of different builds do not fit each other. */
  readonly index: string;
  readonly lists: number;
  readonly bodies: number;
  /** Hash of all cards. */
  readonly cards: string;
  /** Hash of what finds codes and of their cards; missing where the site has no namespaces. */
  readonly codes?: string;
  /** What the site calls a secret beside what every site does; whoever asks takes it out before anything else. */
  readonly secrets?: OwnSecrets;
}

/** Contents by kind of file. */
export interface FileContents {
  readonly index: MatchIndex;
  readonly head: IndexHead;
  readonly lists: IndexList;
  readonly bodies: IndexBody;
  readonly cards: CardFile;
  readonly finder: CodeFinder;
  readonly codes: CodePart;
}

/** Cards of a range of ids. */
export interface CardFile {
  readonly format: number;
  readonly cards: Readonly<Record<string, AnswerCard>>;
}

/** Name of a file: `index.3f9a1c.json`, `bodies-12.3f9a1c.json`. */
export function fileName(kind: keyof FileContents, hash: string, part?: number): string {
  return `${kind}${part === undefined ? '' : `-${part}`}.${hash}.json`;
}

/** Number of the file that has the card of an entry. Its name tells sixteen neighbouring ids, not one of them. */
export function cardPart(id: string): number {
  return Math.floor(Math.max(0, (Number(/\d+/.exec(id)?.[0]) || 0) - 1) / 16);
}

/** What the search shows of a page before any click. Elements are made of it, never markup. */
export interface AnswerCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly tool: string;
  readonly status: CardLabel;
  /** What the quick fix can cost; absent when it costs nothing. */
  readonly risk?: CardLabel;
  readonly fix: readonly CardText[];
  readonly commands: readonly CardCommand[];
  readonly code?: { readonly label: string; readonly text: string };
  readonly verify: readonly CardText[];
  readonly lookalikes: readonly CardLookalike[];
  /** Of a family: which value of the message names a tool, and what is said of each tool, by the key of that value. */
  readonly byValue?: { readonly name: string; readonly tools: Readonly<Record<string, CardTool>> };
}

/** What a family says of a tool that the message names. */
export interface CardTool {
  readonly text: readonly CardText[];
  readonly commands: readonly CardCommand[];
}

/** Sentences of some codes of a namespace. */
export interface CodePart {
  readonly format: number;
  readonly codes: readonly CodeCard[];
}

/** What is shown of a code. */
export interface CodeCard {
  readonly code: string;
  /** The word that belongs to a number. */
  readonly name?: string;
  /** What its namespace is called. */
  readonly space: string;
  /** Address of its row, below the base path. */
  readonly address: string;
  /** Other forms in which it appears. */
  readonly forms: readonly string[];
  readonly means: readonly CardText[];
  readonly check?: readonly CardText[];
  /** Pages about errors that bear it. */
  readonly pages: readonly { readonly title: string; readonly address: string }[];
}

/** A word with its tone: `good`, `warn`, `bad` or `plain`. */
export interface CardLabel {
  readonly name: string;
  readonly tone: string;
}

/** Inline prose. An address that begins with a slash is below the base path of the site. */
export type CardText =
  | string
  | { readonly code: string }
  | { readonly strong: readonly CardText[] }
  | { readonly em: readonly CardText[] }
  | { readonly href: string; readonly of: readonly CardText[] };

/** A command for one or more shells (their keys separated by blanks), cut at its placeholders. */
export interface CardCommand {
  readonly shells: string;
  /** Names of the shells for readers; empty where all shells spell it alike. */
  readonly label: string;
  readonly pieces: readonly ({ readonly text: string } | { readonly name: string })[];
}

/** A page that looks like the one on the card, and what tells it apart. */
export interface CardLookalike {
  readonly id: string;
  readonly path: string;
  /** Said of a family; any other is an entry. */
  readonly layer?: 'family';
  readonly title: string;
  readonly how: readonly CardText[];
}
