// A kind of content: where its files lie, what stands in them, and for a kind whose files become pages, the form of their ids and
// addresses. A row of src/core/content/kinds.ts is all that readers, check, ledger, addresses, sitemap and hosts know of a kind.
import type { z } from 'zod';
import type { KindFile, KindRule, KindSite } from './kind-rule.ts';

/** A kind of content. `Schema` is what its files hold; a page's has the fields of `PageFields` among others. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  /** One word; the JSON Schema for editors has it as its name. */
  readonly name: string;
  /** What the JSON Schema says of itself. */
  readonly title: string;
  readonly about: string;
  /** Folder of its files below the project; for content of a single file, that file. */
  readonly at: string;
  /** How names of its files end: `.mdx` has frontmatter and a body, `.yaml` is data alone. Absent for a single file. */
  readonly ending?: '.mdx' | '.yaml';
  /** The form of its files' paths in words; what a name must look like, where it becomes an address. */
  readonly form: string;
  readonly names?: RegExp;
  readonly schema: Schema;
  /** Present where each file becomes a page, which has a permanent id and a line in the ledger. */
  readonly page?: PageRules<z.output<Schema>>;
  /** What it asks of its files beyond the schema, each rule with a code and words of its own. */
  readonly rules?: readonly KindRule<z.output<Schema>>[];
}

/** A kind whose rules know the type of its files from its schema. */
export function defineKind<Schema extends z.ZodType>(kind: Kind<Schema>): Kind<Schema> {
  return kind;
}

/** What makes a kind's files pages. */
export interface PageRules<Value = unknown> {
  /** Ids of this kind: those of entries have the letters that a site chooses, another kind has letters of its own, `/^FAM\d{4,}$/`. */
  readonly id: RegExp;
  /** The address of a page below the base path, from the name of its file below the kind's folder. */
  readonly address: (path: string) => string;
  /** What it says in one sentence, for search engines and lists; its title without it. */
  description?(file: KindFile<Value>): string;
  /** The page in Markdown, below its title, where the engine has no page for the kind; links by id resolve. */
  write?(file: KindFile<Value>, site: KindSite): string;
}

/** Fields that every page has, whatever else its kind asks for. */
export interface PageFields {
  readonly id: string;
  readonly title: string;
  readonly draft?: boolean | undefined;
  readonly published: string;
  readonly updated: string;
  readonly aliases?: readonly string[] | undefined;
}

/** The name of a file below its kind's folder, without its ending: `npm/eresolve`. Undefined for a file of another kind. */
export function nameIn(kind: Kind, file: string): string | undefined {
  const { at, ending } = kind;
  if (ending === undefined) return file === at ? file.replace(/^.*\/|\.[^.]*$/g, '') : undefined;
  return file.startsWith(`${at}/`) && file.endsWith(ending) ? file.slice(at.length + 1, -ending.length) : undefined;
}
