// An article: a page that says how a failure looks, what brings it about and what ends it, with commands that we run. Entries
// and families are articles; what works for both, such as rules, sections and reproductions, takes this.
import type { z } from 'zod';
import type { Body } from './body.ts';
import type { Reading } from './reading.ts';
import type { articleSchema } from './schema/article.ts';
import type { signature } from './schema/signature.ts';
import type { Prose } from './prose.ts';

/** What articles have beside the fields of their kind. */
export interface Whereabouts<Kind extends string = string> {
  /** Name of its kind: `entry`, `family`. */
  readonly kind: Kind;
  /** The name of its file below its kind's folder, without the ending; the last part of its address. */
  readonly path: string;
  /** Below the base path. */
  readonly address: string;
  readonly file: string;
  /** Its prose fields, in the order of the schema, as inline nodes. */
  readonly prose: readonly Prose[];
  readonly body: Body;
}

type Told = z.output<typeof articleSchema>;

/** A wording; `voice` says who says it so, where the article is about many programs. */
export type Wording = z.output<typeof signature> & { readonly voice?: string };

export interface Article extends Told, Whereabouts {
  readonly id: string;
  readonly signatures: readonly Wording[];
  readonly aliases: readonly string[];
}

/** A file of an article, read: the article when all of it fits, and as far as it could be read. */
export interface ArticleReading<A extends Article = Article> extends Omit<Reading, 'value' | 'partial'> {
  readonly path: string;
  readonly article: A | undefined;
  readonly partial: A | undefined;
}

const EMPTY_BODY: Body = { sections: [], links: [], problems: [] };

/** The reading of a file as an article; always the same for the same reading. */
export function toArticleReading<A extends Article>(
  reading: Reading<Omit<A, keyof Whereabouts>>,
): ArticleReading<A> {
  const known = made.get(reading);
  if (known) return known as ArticleReading<A>;
  const { kind, name: path, file, value, partial, prose, body } = reading;
  const whole = { kind: kind.name, path, address: kind.page?.address(path), file, prose, body: body ?? EMPTY_BODY };
  const article = value && body ? ({ ...value, ...whole } as A) : undefined;
  const inPart = article ?? (partial && ({ ...partial, ...whole } as A));
  const articleReading = { ...reading, path, article, partial: inPart };
  made.set(reading, articleReading);
  return articleReading;
}

const made = new WeakMap<Reading, ArticleReading>();
