// The small valid content folder, and ways to break one thing in it.
import { FORMATS } from '../../../src/core/page/formats.ts';
import type { Report } from '../../../src/core/check/diagnostic.ts';
import { renderText } from '../../../src/core/check/render/text.ts';
import { checkSample, PATHS, sampleFiles, toContentFiles } from '../../../src/core/check/sample/folder.ts';
import { applyEdit } from '../../../src/core/check/sample/edit.ts';
import { type Site, siteOf } from '../../../src/core/catalogue/site.ts';
import { type ContentFiles, readContent } from '../../../src/core/content/content.ts';
import type { Kind } from '../../../src/core/content/kind.ts';
import { KINDS } from '../../../src/core/content/kinds.ts';
import type { SourceFile, Unreadable } from '../../../src/core/source/source-file.ts';

/** The entry that most tests break. */
export const ENTRY = PATHS.entry;
/** The other entry, of another tool. */
export const OTHER = PATHS.other;

/** A change to the folder's files, by path. */
export type Edit = (files: Map<string, SourceFile>) => void;

/** Replaces `from`, which must be there, in a file. */
export function replace(file: string, from: string | RegExp, to: string): Edit {
  return (files) => applyEdit(files, { file, from, to });
}

/** Replaces text in the entry that most tests break. */
export function inEntry(from: string | RegExp, to: string): Edit {
  return replace(ENTRY, from, to);
}

/** Adds a file or replaces the whole of it. */
export function write(file: string, text: string): Edit {
  return (files) => applyEdit(files, { file, write: text });
}

/** A file that cannot be read. */
export function unreadable(file: string, why: Unreadable): Edit {
  return (files) => applyEdit(files, { file, unreadable: why });
}

/** Takes a file away. */
export function remove(file: string): Edit {
  return (files) => applyEdit(files, { file, remove: true });
}

/** The valid folder with these edits made. */
export function contentFolder(...edits: Edit[]): ContentFiles {
  return folderOf(KINDS, ...edits);
}

/** The same for other kinds of content. */
export function folderOf(kinds: readonly Kind[], ...edits: Edit[]): ContentFiles {
  return toContentFiles(edited(edits), kinds);
}

/** The site of the folder with these edits. */
export function sampleSite(...edits: Edit[]): Site {
  const files = contentFolder(...edits);
  return siteOf(files, readContent(files), { formats: FORMATS });
}

/** Checks the folder with these edits, on a fixed day. */
export function checkFolder(...edits: Edit[]): Report {
  return checkSample(edited(edits));
}

/**
 * The text rendering of that check. Lines of the entry are told from the one that is pointed at, which is N, so that the sample
 * entry may grow; that the numbers are right is tested by itself.
 */
export function report(...edits: Edit[]): string {
  return fromPointedLine(renderText(checkFolder(...edits)));
}

/** `N+1` */
const WIDTH = 3;

/** Replaces the numbers of lines of the sample entry: `eresolve.mdx:N:5`, and N-1, N, N+1 in the excerpts below. */
function fromPointedLine(text: string): string {
  let pointed: number | undefined;
  return text
    .split('\n')
    .map((line) => {
      const place = /^(.*\.(?:mdx|yaml|txt)):(\d+)(:\d+ (?:error|warning|note).*)$/.exec(line);
      if (place) {
        pointed = line.startsWith(ENTRY) ? Number(place[2]) : undefined;
        return pointed === undefined ? line : `${place[1]}:N${place[3]}`;
      }
      const excerpt = pointed === undefined ? null : /^( *>? *)(\d+)( \|.*)$/.exec(line);
      const more = ' '.repeat(Math.max(0, WIDTH - String(pointed).length));
      if (pointed === undefined) return line;
      if (!excerpt) return /^ +\| /.test(line) ? more + line : line;
      const away = Number(excerpt[2]) - pointed;
      const name = away === 0 ? 'N' : `N${away > 0 ? '+' : ''}${away}`;
      return `${excerpt[1]}${name.padStart(WIDTH)}${excerpt[3]}`;
    })
    .join('\n');
}

function edited(edits: readonly Edit[]): Map<string, SourceFile> {
  const files = sampleFiles();
  for (const edit of edits) edit(files);
  return files;
}
