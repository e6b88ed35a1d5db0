// A rule of a kind that is not the engine's own: it stands in the row of its kind and brings its code and its words along. It sees
// files whose fields fit the schema; what does not fit is said already.
import type { Body } from './body.ts';
import type { FieldPath } from './yaml-source.ts';

/** What one kind asks of its files beyond their schema. */
export interface KindRule<Value = unknown> {
  /** Its own for ever: two to six capital letters and three digits or more, `KM001`. The letters FXC are the engine's. */
  readonly code: string;
  /** A few words for lists. */
  readonly title: string;
  readonly severity: 'error' | 'warning';
  /** True for what a draft may still lack: a warning there. */
  readonly unfinished?: boolean;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** What is wrong with a file; nothing where all is well. `site` gives the files of all kinds, to compare with. */
  check(file: KindFile<Value>, site: KindSite): readonly KindProblem[];
}

/** A file that fits its kind's schema. */
export interface KindFile<Value = unknown> {
  /** Below the project. */
  readonly file: string;
  /** Below its kind's folder, without the ending. */
  readonly name: string;
  readonly value: Value;
  readonly draft: boolean;
  /** What follows the frontmatter, where the kind has a body. */
  readonly body: Body | undefined;
}

export interface KindSite {
  /** The files of a kind, by its name, that fit. */
  files(kind: string): readonly KindFile[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What is wrong, and where. */
export interface KindProblem {
  /** The field that it is about: `['steps', 0, 'text']`; `[]` for the file as a whole. */
  readonly path: FieldPath;
  /** Words inside the field that are marked. */
  readonly words?: string;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}
