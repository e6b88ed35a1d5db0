// The files beside a page: what answers at /errors/<path>.<ending> for every format, for entries and for paths that are gone.
import { FORMATS } from '../core/page/formats.ts';
import { contentType, type Format } from '../core/page/formats/format.ts';
import { entryPaths, type PathProps } from './entry-paths.ts';
import { contextOf, entryAt, library } from './library.ts';
import { canonical } from './urls.ts';

/** What stands at the address of a twin. */
export interface TwinProps {
  readonly at: PathProps;
  readonly format: Format;
}

/** All twins of all paths; an entry that cannot be shown has none. */
export async function twinPaths() {
  const known = await library();
  const paths = entryPaths(known, []).filter(({ props }) => props.kind !== 'broken');
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
  if (at.kind === 'entry') {
    const known = await library();
    const entry = entryAt(known, at.record.path);
    return format.write(entry, contextOf(entry, known));
  }
  if (at.kind === 'moved') return format.writeGone({ ...at, url: canonical(at.to) });
  if (at.kind === 'retired') return format.writeGone(at);
  throw new Error(`${at.file} cannot be shown`);
}
