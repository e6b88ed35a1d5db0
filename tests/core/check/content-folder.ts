// A small valid content folder in memory, and ways to break one thing in it.
import { LEDGER_FILE } from '../../../src/core/address/ledger.ts';
import { check } from '../../../src/core/check/check.ts';
import type { Report } from '../../../src/core/check/diagnostic.ts';
import { renderText } from '../../../src/core/check/render/text.ts';
import { type Site, siteOf } from '../../../src/core/catalogue/site.ts';
import { type ContentFiles, readContent } from '../../../src/core/content/content.ts';
import { type Kind, nameIn } from '../../../src/core/content/kind.ts';
import { KINDS } from '../../../src/core/content/kinds.ts';
import type { SourceFile, Unreadable } from '../../../src/core/content/source-file.ts';
import { CATEGORY, DOCKER, LEDGER, NO_SPACE, NPM, ERESOLVE, SITE } from './content-texts.ts';

/** The entry that most tests break. */
export const ENTRY = 'content/errors/npm/eresolve.mdx';
/** The other entry, of another tool. */
export const OTHER = 'content/errors/docker/no-space.mdx';

/** A change to the folder's files, by path. */
export type Edit = (files: Map<string, SourceFile>) => void;

/** Replaces `from`, which must be there, in a file. */
export function replace(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const file = files.get(path);
    const text = file && 'text' in file ? file.text : '';
    if (typeof from === 'string' ? !text.includes(from) : !from.test(text)) {
      throw new Error(`${path} does not hold ${String(from)}`);
    }
    files.set(path, { path, text: text.replace(from, () => to) });
  };
}

/** Replaces text in the entry that most tests break. */
export function inEntry(from: string | RegExp, to: string): Edit {
  return replace(ENTRY, from, to);
}

/** Adds a file or replaces the whole of it. */
export function write(path: string, text: string): Edit {
  return (files) => files.set(path, { path, text });
}

/** A file that cannot be read. */
export function unreadable(path: string, why: Unreadable): Edit {
  return (files) => files.set(path, { path, unreadable: why });
}

/** Takes a file away. */
export function remove(path: string): Edit {
  return (files) => files.delete(path);
}

/** The valid folder with these edits made. */
export function contentFolder(...edits: Edit[]): ContentFiles {
  return folderOf(KINDS, ...edits);
}

/** The same for other kinds of content. */
export function folderOf(kinds: readonly Kind[], ...edits: Edit[]): ContentFiles {
  const files = new Map<string, SourceFile>();
  const texts = {
    [OTHER]: NO_SPACE,
    [ENTRY]: ERESOLVE,
    'content/tools/docker.yaml': DOCKER,
    'content/tools/npm.yaml': NPM,
    'content/categories/build-deploy.yaml': CATEGORY,
    'content/site.yaml': SITE,
    'content/permalinks.txt': LEDGER,
  };
  for (const [path, text] of Object.entries(texts)) files.set(path, { path, text });
  for (const edit of edits) edit(files);
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
    strays: paths.filter((path) => !known.includes(path) && kinds.some(({ at }) => path.startsWith(`${at}/`))),
  };
}

/** The site of the folder with these edits. */
export function sampleSite(...edits: Edit[]): Site {
  const files = contentFolder(...edits);
  return siteOf(files, readContent(files));
}

/** Checks the folder with these edits, on a fixed day. */
export function checkFolder(...edits: Edit[]): Report {
  return check(sampleSite(...edits), { today: '2026-11-22' });
}

/** The text rendering of that check. */
export function report(...edits: Edit[]): string {
  return renderText(checkFolder(...edits));
}
