// The site for language models.
import { llmsTxt } from '../core/publish/llms-txt.ts';
import { library } from '../site/library.ts';
import { canonical } from '../site/urls.ts';

export async function GET(): Promise<Response> {
  const { site, tools, entries, families, whole } = await library();
  return new Response(llmsTxt(site, tools, entries, families, canonical, whole.formats, whole.namespaces), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
