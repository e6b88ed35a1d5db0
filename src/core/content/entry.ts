// The Entry: one error with everything that is known of it. Pages, indexes and exports are made from it and from nothing else.
import type { z } from 'zod';
import { ENTRY_ID } from '../address/entry-id.ts';
import type { Body } from './body.ts';
import type { Finding } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { categorySchema, siteSchema, toolSchema } from './schema/collections.ts';
import type { entrySchema } from './schema/entry.ts';
import type { recordingSchema } from './schema/recording.ts';
import { readBody } from './read-body.ts';
import { readDocument } from './read-document.ts';
import { toShape } from './shape.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlSource } from './yaml-source.ts';

/** Frontmatter of an entry, defaults filled in. */
export type EntryFields = z.output<typeof entrySchema>;
export type Signature = EntryFields['signatures'][number];
export type Cause = EntryFields['causes'][number];
export type Fix = EntryFields['fixes'][number];
export type Check = EntryFields['checks'][number];
export type Source = EntryFields['sources'][number];
export type Commands = NonNullable<EntryFields['quickFix']['command']>;
export type Shell = keyof Commands;
export type Status = EntryFields['status'];
export type Relation = EntryFields['related'][number]['relation'];

export interface Entry extends EntryFields {
  /** `<tool>/<slug>`, from the file's place; the last part of its address. */
  readonly path: string;
  readonly file: string;
  readonly body: Body;
}

/** A tool or category file with its defaults filled in, and the name of its file; the settings of the site. */
export type Tool = z.output<typeof toolSchema> & { readonly slug: string };
export type Category = z.output<typeof categorySchema> & { readonly slug: string };
export type Settings = z.output<typeof siteSchema>;

/** What a reproduction of an entry printed, before the fix and after it. */
export type Recording = z.output<typeof recordingSchema>;

/** An entry file, read: the entry when its frontmatter fits the schema, and everything that was found wrong. */
export interface EntryReading {
  readonly file: string;
  readonly path: string;
  readonly entry: Entry | undefined;
  /**
   * The entry as far as it could be read, for rules that look on when a field does not fit: texts that are missing are
   * empty there. The same as `entry` when all is well; undefined when the file or its YAML cannot be read.
   */
  readonly partial: Entry | undefined;
  /** Names of the top-level fields that do not fit; what is not in them can be trusted in `partial`. */
  readonly unfit: ReadonlySet<string>;
  /** The id, known even when the rest does not fit. */
  readonly id: string | undefined;
  /** Whether the author marked it as a draft, known even when the rest does not fit. */
  readonly draft: boolean;
  /** Finds the place of a field in the file. */
  readonly locate: YamlSource['locate'];
  /** Finds the place of words inside a field. */
  readonly find: YamlSource['find'];
  readonly findings: readonly Finding[];
}

/** Reads one entry file. `path` is its address below `/errors/`. Never throws; all problems are listed. */
export function readEntry(file: SourceFile, path: string): EntryReading {
  const { value, data, rest, locate, find, ...document } = readDocument(file, 'entry', (text) => {
    const { yaml, yamlFirstLine, body } = splitFrontmatter(text);
    return { yaml, firstLine: yamlFirstLine, rest: body };
  });
  const body = rest === undefined ? undefined : readBody(rest);
  const findings: Finding[] = [...document.findings];
  for (const problem of body?.problems ?? []) {
    findings.push({ kind: 'body', file: file.path, position: problem.position, problem });
  }
  const whole = { path, file: file.path, body: body ?? EMPTY_BODY };
  const entry = value && body ? { ...value, ...whole } : undefined;
  const partial = entry ?? (isMap(data) ? { ...(toShape('entry', data) as EntryFields), ...whole } : undefined);
  const unfit = new Set(
    findings.flatMap((finding) => (finding.kind === 'schema' ? [String(finding.problem.path[0] ?? '')] : [])),
  );
  return { file: file.path, path, entry, partial, unfit, ...known(file, data), locate, find, findings };
}

const ID_LINE = new RegExp(`^id:[ \\t]*(${ENTRY_ID})[ \\t]*\\r?$`, 'm');
const EMPTY_BODY: Body = { sections: [], links: [], problems: [] };

/** Id and draft mark, read off the lines themselves where the YAML is broken. */
function known(file: SourceFile, data: unknown): { id: string | undefined; draft: boolean } {
  const text = 'text' in file ? file.text : '';
  const { id, draft } = isMap(data)
    ? data
    : { id: ID_LINE.exec(text)?.[1], draft: /^draft:[ \t]*true[ \t]*\r?$/m.test(text) };
  return { id: typeof id === 'string' ? id : undefined, draft: draft === true };
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
