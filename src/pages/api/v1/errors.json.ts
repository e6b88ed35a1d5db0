// The catalogue of all entries and families.
import { catalogue } from '../../../core/publish/catalogue.ts';
import { library } from '../../../site/library.ts';
import { canonical } from '../../../site/urls.ts';

export async function GET(): Promise<Response> {
  const { site, entries, families } = await library();
  return new Response(`${JSON.stringify(catalogue(site, entries, families, canonical))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
