// What full-text search is given: the words that matter, weighted, and nothing that could become markup.
import { expect, test } from 'vitest';
import { searchRecord } from '../../../src/core/page/search-record.ts';
import { entryView } from '../../../src/core/page/view.ts';
import { sampleContext } from '../sample-context.ts';
import { sampleEntry } from '../sample-entry.ts';

const record = (change = {}) => searchRecord(entryView(sampleEntry(change), sampleContext()));

test('signatures and codes weigh far above prose', () => {
  const { url, html } = record({ codes: ['529', '-32000', 'E11000', 'docker.sock'], description: 'Prose about it.' });
  const weight = (text: string) => Number(new RegExp(`data-pagefind-weight="(\\d+)">[^<]*${text}`).exec(html)?.[1]);
  expect(url).toBe('/errors/npm/eresolve/');
  expect(weight('529, -32000, E11000, docker.sock')).toBe(10);
  expect(weight('ERESOLVE')).toBeGreaterThanOrEqual(7);
  expect(weight('Prose about it')).toBe(1);
});

test('carries what a result shows and what filters use', () => {
  const { html } = record({ title: 'npm: a "quoted" <title>', status: 'open' });
  for (const name of ['title', 'signature', 'tool', 'status', 'path'])
    expect(html).toContain(`data-pagefind-meta="${name}[content]"`);
  for (const name of ['tool', 'category', 'status']) expect(html).toContain(`data-pagefind-filter="${name}[content]"`);
  expect(html).toContain('content="npm: a &#34;quoted&#34; &#60;title&#62;"');
});

test('nothing of an entry becomes an element', () => {
  const signatures = [{ text: '</p><script>alert(1)</script> & {name}', mustHave: [], mustNot: [], examples: [] }];
  const { html } = record({ signatures });
  expect(html).not.toContain('<script');
  expect(html).toContain('&#60;script&#62;');
  expect(html).toContain('&#38; …');
});

test('how people say it finds the page as well', () => {
  expect(record({ symptoms: ['It hangs at 99 %.', 'Nothing is `installed`.'] }).html).toContain(
    '>It hangs at 99 %. · Nothing is installed.</p>',
  );
});

test('a placeholder is no word', () => {
  const signatures = [{ text: 'port {number:int} in use', mustHave: [], mustNot: [], examples: [] }];
  expect(record({ signatures }).html).toContain('port … in use');
});
