// Tells browsers how this site is searched.
import { openSearch } from '../core/publish/open-search.ts';
import { library } from '../site/library.ts';
import { canonical } from '../site/urls.ts';

export async function GET(): Promise<Response> {
  const { site } = await library();
  return new Response(openSearch(site, canonical), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
