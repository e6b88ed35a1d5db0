// A small valid content folder in memory. Examples of codes and tests change one thing in it and check it.
import type { ContentFiles } from '../../content/content.ts';
import type { SourceFile } from '../../content/source-file.ts';
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

/** Files by path as the check takes them; site settings or a ledger that are missing cannot be read. */
export function toContentFiles(files: ReadonlyMap<string, SourceFile>): ContentFiles {
  const under = (folder: string, extension: string) =>
    [...files.values()]
      .filter((file) => file.path.startsWith(folder) && file.path.endsWith(extension))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  const gone = (path: string): SourceFile => ({
    path,
    unreadable: { why: 'system', message: `ENOENT: no such file or directory, stat '${path}'` },
  });
  return {
    entries: under('content/errors/', '.mdx'),
    tools: under('content/tools/', '.yaml'),
    categories: under('content/categories/', '.yaml'),
    recordings: under('content/reproductions/', '.yaml'),
    site: files.get(PATHS.site) ?? gone(PATHS.site),
    ledger: files.get(PATHS.ledger) ?? gone(PATHS.ledger),
    strays: [...files.keys()].filter(
      (path) => /content\/(errors|tools|categories|reproductions)\//.test(path) && !/\.(mdx|yaml)$/.test(path),
    ),
  };
}

/** Checks such files on a fixed day. */
export function checkSample(files: ReadonlyMap<string, SourceFile>): Report {
  return check(toContentFiles(files), { today: TODAY });
}
