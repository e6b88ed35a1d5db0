// How well the search for words finds a page: node words.ts [--misses] [--titles FILE.json]
// The titles of the threads that pages cite are the questions: people wrote them about that very error, and no index holds
// them. Each is asked as it is, with its words in another order, and with a typing error in its longest word. What is measured is
// what the panel shows: the matcher's answers, then the full-text results. It reads the site in dist/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { searchFullText } from '../../src/browser/search/full-text.ts';
import type { Pagefind } from '../../src/browser/search/pagefind.ts';
import { toQuery } from '../../src/browser/search/query.ts';
import { serveFolder } from '../../src/cli/serve/static-server.ts';
import { answer } from '../../src/core/answer/answer.ts';
import { searchWords } from '../../src/core/answer/search-words.ts';
import { contentSource } from '../../src/files/content-source.ts';
import { open } from '../../src/files/open.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, titles: { type: 'string' } } });
const root = path.join(import.meta.dirname, '../..');
const site = await open(root);
const source = contentSource(site);
const server = await serveFolder({ folder: path.join(root, 'dist'), base: '/', port: 0 });
const words = `http://127.0.0.1:${server.port}/pagefind/words`;
const lists = new Map<number, Promise<readonly string[]>>();
const knownWords = (part: number) => {
  const list = lists.get(part) ?? fetch(`${words}/${part}.json`).then((answer) => answer.json() as Promise<string[]>);
  lists.set(part, list);
  return list;
};
const pagefind = await startPagefind(`http://127.0.0.1:${server.port}/pagefind/`);

const THREADS = new Set(['issue', 'community', 'maintainer']);
const questions = new Map<string, Set<string>>();
if (values.titles) {
  // Titles of one's own: [{"title": "…", "id": "FX0001"}]
  const rows = JSON.parse(readFileSync(values.titles, 'utf8')) as readonly { title?: string; id: string }[];
  for (const { title, id } of rows) if (title) questions.set(title, (questions.get(title) ?? new Set()).add(id));
} else {
  for (const { id, sources } of site.published) {
    for (const { kind, title, url } of sources) {
      if (!THREADS.has(kind) || !url || !/\/(?:issues|discussions|t|questions)\/|forum|community/.test(url)) continue;
      questions.set(title, (questions.get(title) ?? new Set()).add(id));
    }
  }
}

const WAYS: Readonly<Record<string, (title: string) => string>> = {
  'as it is': (title) => title,
  'in another order': (title) => title.split(' ').reverse().join(' '),
  'with a typing error': mistype,
};

console.log(`${questions.size} titles\n\n| asked | first | first three | nothing |\n| --- | --- | --- | --- |`);
for (const [way, ask] of Object.entries(WAYS)) {
  const ranks: number[] = [];
  let nothing = 0;
  for (const [title, ids] of questions) {
    const found = await search(ask(title));
    const rank = found.findIndex((id) => ids.has(id));
    ranks.push(rank < 0 ? Number.POSITIVE_INFINITY : rank);
    if (found.length === 0) nothing += 1;
    if (values.misses && rank !== 0 && !(rank < 3 && rank > 0))
      console.log(`  ${[...ids].join(' ')}: ${ask(title)} → ${found.slice(0, 3).join(' ')}`);
  }
  const share = (most: number) => ((100 * ranks.filter((rank) => rank < most).length) / ranks.length).toFixed(1);
  console.log(`| ${way} | ${share(1)} % | ${share(3)} % | ${((100 * nothing) / ranks.length).toFixed(1)} % |`);
}
await server.close();

/** What the panel shows for a text, best first. */
async function search(text: string): Promise<string[]> {
  const { matches } = await answer(text, source, { withCards: () => [] });
  const result = await searchFullText(
    pagefind,
    { query: toQuery(text), words: searchWords(text), filters: {} },
    knownWords,
  );
  const pages = await Promise.all(result.pages.slice(0, 5).map((page) => page()));
  const ids = pages.map(({ meta }) => site.published.find(({ path }) => path === meta.path)?.id ?? '?');
  return [...new Set([...matches.map(({ id }) => id), ...ids])];
}

/** Two letters of the longest word change places. */
function mistype(title: string): string {
  const longest = [...title.matchAll(/[a-z]{4,}/gi)].map(([word]) => word).sort((a, b) => b.length - a.length)[0] ?? '';
  const at = Math.floor(longest.length / 2);
  const wrong = longest.slice(0, at - 1) + longest.charAt(at) + longest.charAt(at - 1) + longest.slice(at + 1);
  return title.replace(longest, wrong);
}

async function startPagefind(basePath: string): Promise<Pagefind> {
  const code = await (await fetch(`${basePath}pagefind.js`)).text();
  const client = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Pagefind & {
    options(options: Record<string, unknown>): Promise<void>;
  };
  await client.options({ basePath, baseUrl: '/', noWorker: true });
  await client.filters();
  return client;
}
