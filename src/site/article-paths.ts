// Everything that answers below the folder of a kind of page: its pages, redirects from paths that moved, notices for retired ones,
// and in development the diagnostics of pages that cannot be shown.
import { createHash } from 'node:crypto';
import type { Site } from '../core/catalogue/site.ts';
import type { Kind } from '../core/content/kind.ts';
import type { ENTRY } from '../core/content/kinds/entry.ts';
import type { FAMILY } from '../core/content/kinds/family.ts';
import type { ArticleRecord, EntryRecord, FamilyRecord } from '../core/content/record.ts';
import type { SourceFile } from '../core/source/source-file.ts';
import type { Library } from './library.ts';
import { HAS_SOCIAL_IMAGES } from './social-image.ts';

/** A kind whose pages say what ends a failure. */
export type ArticleKind = typeof ENTRY | typeof FAMILY;

/** What stands at a path. */
export type PathProps =
  | { readonly kind: 'page'; readonly record: EntryRecord | FamilyRecord }
  | { readonly kind: 'moved'; readonly id: string; /** Address where it ends. */ readonly to: string }
  | { readonly kind: 'retired'; readonly id: string; readonly date: string; readonly note: string | undefined }
  | { readonly kind: 'broken'; readonly file: string; readonly problems: string };

interface StaticPath {
  readonly params: { readonly path: string };
  readonly props: PathProps;
  /** Changes whenever anything that the page shows changes; the build skips pages whose key is the same. */
  readonly cacheKey?: string;
}

/** All paths below the folder of a kind with what stands there. `others` is what else their pages depend on. */
export function articlePaths(kind: ArticleKind, library: Library, others: readonly string[]): StaticPath[] {
  const formats = library.whole.formats.map(({ ending, mediaType, name }) => [ending, mediaType, name]);
  const shared = digest([formats, library.site, library.tools, library.categories, HAS_SOCIAL_IMAGES, others]);
  const files = filesByPath(library.whole);
  const records = kind.name === 'entry' ? library.entries : library.families;
  const pages = records.map((record) => ({
    params: { path: record.path },
    props: { kind: 'page', record } as const,
    cacheKey: digest([
      shared,
      [files.get(record.file), files.get(`content/reproductions/${record.id}.yaml`)],
      shownOfOthers(record, library),
      library.forwards[record.id],
    ]),
  }));
  const broken = library.broken
    .filter(({ file }) => file.startsWith(`${kind.at}/`))
    .map(({ path, file, problems }) => ({
      params: { path },
      props: { kind: 'broken', file, problems } as const,
    }));
  return [...pages, ...broken, ...gonePages(kind, library.whole)];
}

/** Pages that are not at their path any more, by what is left there. */
function gonePages({ page }: Kind, { addresses, content }: Site): StaticPath[] {
  return [...addresses].flatMap(([at, answer]) => {
    const path = content.ledger.paths.get(at)?.path;
    if (path === undefined || page?.address(path) !== at || answer.kind === 'page') return [];
    const props =
      answer.kind === 'gone' ? ({ ...answer, kind: 'retired' } as const) : ({ ...answer, kind: 'moved' } as const);
    return [{ params: { path }, props }];
  });
}

function filesByPath({ files }: Site): ReadonlyMap<string, SourceFile> {
  return new Map(files.files.map((file) => [file.path, file]));
}

/** What a page shows of others: titles and addresses of related and linked ones, of a family's entries and of an entry's family. */
function shownOfOthers(record: EntryRecord | FamilyRecord, { whole, related }: Library): unknown {
  const named = (other: ArticleRecord) => [other.id, other.address, other.title];
  const others = (related.get(record.id) ?? []).map(({ record: other, ...rest }) => [named(other), rest]);
  const linked = record.links.map((id) => [id, whole.pages.get(id)?.address, whole.pages.get(id)?.title]);
  if (!('area' in record)) {
    const family = [...whole.familyRecords.values()].filter(({ path }) => path === record.family);
    return [others, linked, family.map(named)];
  }
  // Its table is made from the files of all tools, whether they have entries or not.
  return [others, linked, (whole.members.get(record.path) ?? []).map(named), [...whole.content.tools.values()]];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
