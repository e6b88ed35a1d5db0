// The catalogue of all entries.
import { countAllCommands } from '../../../core/catalogue/command-counts.ts';
import { catalogue } from '../../../core/publish/catalogue.ts';
import { library } from '../../../site/library.ts';
import { canonical } from '../../../site/urls.ts';

export async function GET(): Promise<Response> {
  const { site, entries, whole } = await library();
  const commands = countAllCommands(whole.entries, whole.recordings);
  return new Response(`${JSON.stringify(catalogue(site, entries, commands, canonical))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
