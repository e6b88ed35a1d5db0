// All entries in full, one a line, in the order of their ids.
import { byId } from '../../../core/publish/catalogue.ts';
import { library, viewOf } from '../../../site/library.ts';

export async function GET(): Promise<Response> {
  const known = await library();
  const entries = byId(known.whole.entries);
  const lines = entries.map((entry) => `${JSON.stringify(viewOf(entry, known).data())}\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
