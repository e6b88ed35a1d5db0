// What full-text search knows of an entry: a small page of weighted HTML, made only to be indexed. What a program prints
// weighs most, since that is what people search for; running text is there so that other words find the page at all.
import type { Category, Entry, Tool } from '../content/entry.ts';
import { plainText } from '../content/inline.ts';
import { capturedNames, splitPlaceholders } from '../content/placeholders.ts';
import { address } from '../address/permalink.ts';

/** A page of the full-text index. */
export interface SearchRecord {
  /** Address below the base path. */
  readonly url: string;
  readonly html: string;
}

/** Weights from 0 to 10; running text has 1 unless told. */
const WEIGHT = { code: 10, signature: 8, title: 7, tool: 3, heading: 2, description: 1 } as const;

/** Longer texts are cut: a record is read for its words, not for its sentences. */
const MOST_CHARACTERS = 1200;

/** The record of one entry. */
export function searchRecord(entry: Entry, tool: Tool | undefined, category: Category | undefined): SearchRecord {
  const names = capturedNames(entry);
  const wordings = entry.signatures.map(({ text }) =>
    splitPlaceholders(text, names)
      .map(({ text, name }) => (name ? '…' : text))
      .join(''),
  );
  const html = [
    '<html lang="en"><body data-pagefind-body>',
    meta('title', entry.title),
    meta('signature', wordings[0] ?? ''),
    meta('tool', tool?.name ?? entry.tool),
    meta('status', entry.status),
    meta('path', entry.path),
    filter('tool', entry.tool),
    filter('category', entry.category),
    filter('status', entry.status),
    part(WEIGHT.description, plainText(entry.description)),
    ...wordings.map((text) => part(WEIGHT.signature, text)),
    part(WEIGHT.title, entry.title),
    part(WEIGHT.code, entry.codes.join(', ')),
    ...[...entry.causes, ...entry.fixes].map(({ title }) => part(WEIGHT.heading, plainText(title))),
    part(WEIGHT.tool, [tool?.name, tool?.vendor, category?.name].filter(Boolean).join(', ')),
    '</body></html>',
  ].join('\n');
  return { url: address.entry(entry.path), html };
}

function meta(name: string, value: string): string {
  return `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value.slice(0, MOST_CHARACTERS))}">`;
}

function filter(name: string, value: string): string {
  return `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`;
}

function part(weight: number, text: string): string {
  return text === '' ? '' : `<p data-pagefind-weight="${weight}">${escapeHtml(text.slice(0, MOST_CHARACTERS))}</p>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
