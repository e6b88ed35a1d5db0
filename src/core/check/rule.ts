// A rule of the check: what it is about, and how it checks. It says what it finds with a code of the table and what the words of
// that code need to know; the rules of a kind that comes from outside bring their words along, see content/kind-rule.ts.
import type { Content, ContentFiles } from '../content/content.ts';
import type { Kind } from '../content/kind.ts';
import type { Emit, Say } from './emit.ts';
import type { EntryIndexes } from './entry-indexes.ts';

/** One row of the list of rules. */
export interface Rule {
  /** Kinds that it is about: it is run where a site has one of them. Without them it is about all. */
  readonly about?: readonly Kind[];
  readonly check: (context: RuleContext) => void;
}

/** What a rule sees, and how it says what it finds. */
export interface RuleContext {
  readonly content: Content;
  readonly files: ContentFiles;
  /** YYYY-MM-DD; no date lies after it, and lines that are proposed bear it. */
  readonly today: string;
  /** The match indexes that texts are tried in; compiled when the first rule asks. */
  readonly indexes: EntryIndexes;
  /** Reports a problem by a code of the table. */
  readonly emit: Emit;
  /** Reports a problem that brings its words along. */
  readonly say: Say;
}
