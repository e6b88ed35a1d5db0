// All entries in full, one a line, in the order of their ids.
import { byId } from '../../../core/publish/catalogue.ts';
import { publishEntry } from '../../../core/page/published-entry.ts';
import { readAll } from '../../../site/all-entries.ts';
import { contextOf } from '../../../site/entry-context.ts';
import { library } from '../../../site/library.ts';

export async function GET(): Promise<Response> {
  const known = await library();
  const entries = await readAll(byId(known.entries));
  const lines = await Promise.all(
    entries.map(async (entry) => `${JSON.stringify(publishEntry(entry, await contextOf(entry, known)))}\n`),
  );
  return new Response(lines.join(''), { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
