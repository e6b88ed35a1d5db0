// A small valid content folder in memory. Examples of codes and tests change one thing in it and check it.
import { LEDGER_FILE } from '../../address/ledger.ts';
import { siteOf } from '../../catalogue/site.ts';
import { type ContentFiles, readContent } from '../../content/content.ts';
import { type Kind, nameIn } from '../../content/kind.ts';
import { KINDS } from '../../content/kinds.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { check } from '../check.ts';
import type { Report } from '../diagnostic.ts';
import { applyEdit, type Edit } from './edit.ts';
import { CATEGORY, DOCKER, ERESOLVE, LEDGER, NO_SPACE, NPM, SITE } from './texts.ts';

/** Where its files lie. `entry` is the one that most examples break, `other` belongs to another tool. */
export const PATHS = {
  entry: 'content/errors/npm/eresolve.mdx',
  other: 'content/errors/docker/no-space.mdx',
  docker: 'content/tools/docker.yaml',
  npm: 'content/tools/npm.yaml',
  category: 'content/categories/build-deploy.yaml',
  site: 'content/site.yaml',
  ledger: 'content/permalinks.txt',
  module: 'fixpoint.config.ts',
} as const;

/** The day on which it is checked. */
const TODAY = '2026-11-22';

const TEXTS: readonly (readonly [string, string])[] = [
  [PATHS.other, NO_SPACE],
  [PATHS.entry, ERESOLVE],
  [PATHS.docker, DOCKER],
  [PATHS.npm, NPM],
  [PATHS.category, CATEGORY],
  [PATHS.site, SITE],
  [PATHS.ledger, LEDGER],
];

/** Its files by path, with these changes made. */
export function sampleFiles(edits: readonly Edit[] = []): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>(TEXTS.map(([path, text]) => [path, { path, text }]));
  for (const edit of edits) applyEdit(files, edit);
  return files;
}

/** Files by path as the check takes them; a single file or a ledger that is missing cannot be read. */
export function toContentFiles(files: ReadonlyMap<string, SourceFile>, kinds: readonly Kind[] = KINDS): ContentFiles {
  const gone = (path: string): SourceFile => ({
    path,
    unreadable: { why: 'system', message: `ENOENT: no such file or directory, stat '${path}'` },
  });
  const paths = [...files.keys()].sort();
  const known = kinds.flatMap((kind) =>
    kind.ending === undefined ? [kind.at] : paths.filter((path) => nameIn(kind, path) !== undefined),
  );
  return {
    files: known.map((path) => files.get(path) ?? gone(path)),
    ledger: files.get(LEDGER_FILE) ?? gone(LEDGER_FILE),
    extension: files.get(PATHS.module),
    strays: paths.filter((path) => !known.includes(path) && kinds.some(({ at }) => path.startsWith(`${at}/`))),
  };
}

/** Checks such files on a fixed day. */
export function checkSample(files: ReadonlyMap<string, SourceFile>): Report {
  const read = toContentFiles(files);
  return check(siteOf(read, readContent(read), { formats: [] }), { today: TODAY });
}
