// The files beside a page: what answers at /errors/<path>.<ending> and its like for every format, for pages and for paths that
// are gone.
import { FORMATS } from '../core/page/formats.ts';
import { contentType } from '../core/address/format-facts.ts';
import type { Format } from '../core/page/formats/format.ts';
import { type ArticleKind, articlePaths, type PathProps } from './article-paths.ts';
import { articleAt, library, viewOf } from './library.ts';
import { canonical } from './urls.ts';

/** What stands at the address of a twin. */
export interface TwinProps {
  readonly at: PathProps;
  readonly format: Format;
}

/** All twins of all paths of a kind; a page that cannot be shown has none. */
export async function twinPaths(kind: ArticleKind) {
  const known = await library();
  const paths = articlePaths(kind, known, []).filter(({ props }) => props.kind !== 'broken');
  return known.whole.formats.flatMap((format) =>
    paths.map(({ params, props, cacheKey }) => ({
      params: { path: params.path, ending: format.ending },
      props: { at: props, format } satisfies TwinProps,
      // What a site's own format writes may have changed with its module.
      ...(cacheKey !== undefined && FORMATS.includes(format) && { cacheKey }),
    })),
  );
}

/** The twin as a response. */
export async function twinResponse({ at, format }: TwinProps): Promise<Response> {
  return new Response(await twinText(at, format), { headers: { 'content-type': contentType(format) } });
}

async function twinText(at: PathProps, format: Format): Promise<string> {
  const known = await library();
  if (at.kind === 'page') {
    return format.write(viewOf(articleAt(known, at.record.address), known));
  }
  if (at.kind === 'moved') return format.writeGone({ ...at, url: canonical(at.to) }, known.site);
  if (at.kind === 'retired') return format.writeGone(at, known.site);
  throw new Error(`${at.file} cannot be shown`);
}
