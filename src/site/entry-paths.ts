// Everything that answers below /errors/: entries, redirects from paths that moved, notices for retired ones, and in
// development the diagnostics of entries that cannot be shown.
import { createHash } from 'node:crypto';
import type { EntryRecord } from '../core/content/record.ts';
import type { SourceFile } from '../core/content/source-file.ts';
import type { Site } from '../core/catalogue/site.ts';
import type { Library } from './library.ts';
import { HAS_SOCIAL_IMAGES } from './social-image.ts';

/** The path of an entry in its address. */
const ENTRY_ADDRESS = /^\/errors\/(.+)\/$/;

/** What stands at a path. */
export type PathProps =
  | { readonly kind: 'entry'; readonly record: EntryRecord }
  | { readonly kind: 'moved'; readonly id: string; /** Address where it ends. */ readonly to: string }
  | { readonly kind: 'retired'; readonly id: string; readonly date: string; readonly note: string | undefined }
  | { readonly kind: 'broken'; readonly file: string; readonly problems: string };

interface StaticPath {
  readonly params: { readonly path: string };
  readonly props: PathProps;
  /** Changes whenever anything that the page shows changes; the build skips pages whose key is the same. */
  readonly cacheKey?: string;
}

/** All paths below /errors/ with what stands there. `others` is what else their pages depend on. */
export function entryPaths(library: Library, others: readonly string[]): StaticPath[] {
  const formats = library.whole.formats.map(({ ending, mediaType, name }) => [ending, mediaType, name]);
  const shared = digest([formats, library.site, library.tools, library.categories, HAS_SOCIAL_IMAGES, others]);
  const files = filesByPath(library.whole);
  const entries = library.entries.map((record) => ({
    params: { path: record.path },
    props: { kind: 'entry', record } as const,
    cacheKey: digest([
      shared,
      [record.file, ...['reproductions', 'passages'].map((kind) => `content/${kind}/${record.id}.yaml`)].map((file) =>
        files.get(file),
      ),
      shownOfOthers(record, library),
      library.forwards[record.id],
    ]),
  }));
  const broken = library.broken.map(({ path, file, problems }) => ({
    params: { path },
    props: { kind: 'broken', file, problems } as const,
  }));
  return [...entries, ...broken, ...goneEntries(library.whole)];
}

/** Entries that are not at their path any more, by what is left there. */
function goneEntries({ addresses }: Site): StaticPath[] {
  return [...addresses].flatMap(([at, answer]) => {
    const path = ENTRY_ADDRESS.exec(at)?.[1];
    if (path === undefined || answer.kind === 'page') return [];
    const props =
      answer.kind === 'gone' ? ({ ...answer, kind: 'retired' } as const) : ({ ...answer, kind: 'moved' } as const);
    return [{ params: { path }, props }];
  });
}

function filesByPath({ files }: Site): ReadonlyMap<string, SourceFile> {
  return new Map(files.files.map((file) => [file.path, file]));
}

/** What an entry's page shows of other entries: titles and paths of related and linked ones. */
function shownOfOthers(record: EntryRecord, { related, byId }: Library): unknown {
  const others = (related.get(record.id) ?? []).map(({ record: other, ...rest }) => [
    other.id,
    other.path,
    other.title,
    rest,
  ]);
  return [others, record.links.map((id) => [id, byId.get(id)?.path, byId.get(id)?.title])];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
