// The Atom feed.
import { atomFeed } from '../core/publish/atom-feed.ts';
import { library } from '../site/library.ts';
import { canonical } from '../site/urls.ts';

export async function GET(): Promise<Response> {
  const { site, entries, families } = await library();
  return new Response(atomFeed(site, [...entries, ...families], canonical), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
