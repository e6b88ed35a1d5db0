// The catalogue of all entries.
import { catalogue } from '../../../core/publish/catalogue.ts';
import { library } from '../../../site/library.ts';
import { canonical } from '../../../site/urls.ts';

export async function GET(): Promise<Response> {
  const { site, entries } = await library();
  return new Response(`${JSON.stringify(catalogue(site, entries, canonical))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
