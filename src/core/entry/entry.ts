// The Entry: one error with everything that is known of it. Pages, indexes and exports are made from it and from nothing else.
import type { z } from 'zod';
import { type Body, readBody } from './body.ts';
import type { Finding } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { categorySchema, siteSchema, toolSchema } from './schema/collections.ts';
import type { entrySchema } from './schema/entry.ts';
import { readDocument } from './read-document.ts';
import type { Position, SourceFile } from './source-file.ts';
import type { FieldPath } from './yaml-source.ts';

/** Frontmatter of an entry, defaults filled in. */
export type EntryFields = z.output<typeof entrySchema>;
export type Signature = EntryFields['signatures'][number];
export type Cause = EntryFields['causes'][number];
export type Fix = EntryFields['fixes'][number];
export type Check = EntryFields['checks'][number];
export type Source = EntryFields['sources'][number];
export type Commands = NonNullable<EntryFields['quickFix']['command']>;
export type Shell = keyof Commands;
export type Snippet = NonNullable<EntryFields['quickFix']['code']>;
export type Status = EntryFields['status'];
export type Relation = EntryFields['related'][number]['relation'];

export interface Entry extends EntryFields {
  /** `<tool>/<slug>`, from the file's place; the last part of its address. */
  readonly path: string;
  readonly file: string;
  readonly body: Body;
}

/** A tool, category or site file with its defaults filled in, and the name of its file. */
export type Tool = z.output<typeof toolSchema> & { readonly slug: string };
export type Category = z.output<typeof categorySchema> & { readonly slug: string };
export type Site = z.output<typeof siteSchema>;

/** Finds the place of a field in the file it was read from. */
export type Locate = (path: FieldPath, at?: 'value' | 'key') => Position;

/** An entry file, read: the entry when its frontmatter fits the schema, and everything that was found wrong. */
export interface EntryReading {
  readonly file: string;
  readonly path: string;
  readonly entry: Entry | undefined;
  /** The id, known even when the rest does not fit. */
  readonly id: string | undefined;
  /** Whether the author marked it as a draft, known even when the rest does not fit. */
  readonly draft: boolean;
  readonly locate: Locate;
  readonly findings: readonly Finding[];
}

/** Reads one entry file. `path` is its address below `/errors/`. Never throws; all problems are listed. */
export function readEntry(file: SourceFile, path: string): EntryReading {
  const document = readDocument(file, 'entry', (text) => {
    const { yaml, yamlFirstLine, body } = splitFrontmatter(text);
    return { yaml, firstLine: yamlFirstLine, rest: body };
  });
  const body = document.rest === undefined ? undefined : readBody(document.rest);
  const findings: Finding[] = [...document.findings];
  for (const problem of body?.problems ?? []) {
    findings.push({ kind: 'body', file: file.path, position: problem.position, problem });
  }
  const entry = document.value && body ? { ...document.value, path, file: file.path, body } : undefined;
  const { draft, id } = (document.data ?? {}) as { draft?: unknown; id?: unknown };
  return {
    file: file.path,
    path,
    entry,
    id: typeof id === 'string' ? id : undefined,
    draft: draft === true,
    locate: document.locate,
    findings,
  };
}
