// Pagefind as it comes: every word that the index knows must be found. Served on loopback, for its client fetches its parts.
import { createServer } from 'node:http';
import { createIndex } from 'pagefind';
import { gzipSync } from 'node:zlib';
import { toDoc } from '../doc.ts';
import type { Engine } from '../types.ts';

interface Client {
  options(options: Record<string, unknown>): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

export const pagefind: Engine = {
  name: 'Pagefind',
  async build(entries) {
    const { index } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error('Pagefind made no index');
    for (const entry of entries) {
      const { id, title, signatures, codes, description, body } = toDoc(entry);
      const content = `<html lang="en"><body><h1>${escapeHtml(title)}</h1>${[signatures, codes, description, body]
        .map((text) => `<p>${escapeHtml(text)}</p>`)
        .join('')}</body></html>`;
      await index.addHTMLFile({ url: `/${id}/`, content });
    }
    const { files } = await index.getFiles();
    const byPath = new Map(
      files.map((file) => [`/pagefind/${file.path.replace(/^\/?(?:pagefind\/)?/, '')}`, Buffer.from(file.content)]),
    );
    const server = createServer((request, response) => {
      const file = byPath.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/octet-stream' });
      response.end(file);
    });
    // The client keeps its connections; one that is closed while it asks would end the whole comparison.
    server.keepAliveTimeout = 600_000;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/pagefind/`;
    const source = byPath.get('/pagefind/pagefind.js')?.toString() ?? '';
    const client = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Client;
    await client.options({ basePath: base, baseUrl: '/', noWorker: true });
    return {
      bytes: [...byPath]
        .filter(([path]) => !/ui|highlight|component/.test(path))
        .reduce((sum, [, file]) => sum + gzipSync(file).length, 0),
      async search(text) {
        const { results } = await client.search(text);
        const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return { ids: data.map(({ url }) => /FX\d+/.exec(url)?.[0] ?? ''), claimed: true };
      },
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    };
  },
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
