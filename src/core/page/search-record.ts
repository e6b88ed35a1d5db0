// What full-text search knows of a page: its document as weighted HTML, made only to be indexed. What a program prints weighs
// most, since that is what people search for; running text is there so that other words find the page at all.
import { capturedNames, splitPlaceholders } from '../content/placeholders.ts';
import type { Section } from './document.ts';
import { blocksOf, lineText } from './walk.ts';
import type { PageView } from './page-view.ts';

/** A page of the full-text index. */
export interface SearchRecord {
  /** Address below the base path. */
  readonly url: string;
  readonly html: string;
}

/** Weights from 0 to 10; running text has 1 unless told. */
const WEIGHT = { code: 10, signature: 8, title: 7, symptom: 5, tool: 3, heading: 2, description: 1 } as const;

/** Longer texts are cut: a record is read for its words, not for its sentences. */
const MOST_CHARACTERS = 1200;

/** The record of one page. */
export function searchRecord({ article, context, document: made, facets }: PageView): SearchRecord {
  const document = made();
  const names = capturedNames(article);
  const wordings = article.signatures.map(({ text }) => wording(text, names));
  const titles = blocksOf(document).flatMap((block) => (block.type === 'subsection' ? [lineText(block.title)] : []));
  const html = [
    `<html lang="${context.site.language ?? 'en'}"><body data-pagefind-body>`,
    meta('title', document.title),
    meta('signature', wordings[0] ?? ''),
    ...Object.entries(facets.meta).map(([name, value]) => meta(name, value)),
    meta('path', article.path),
    ...Object.entries(facets.filters).map(([name, value]) => filter(name, value)),
    part(WEIGHT.description, lineText(document.description)),
    ...wordings.map((text) => part(WEIGHT.signature, text)),
    part(WEIGHT.title, document.title),
    part(WEIGHT.code, article.codes.join(', ')),
    ...symptoms(document.sections).map((text) => part(WEIGHT.symptom, text)),
    ...titles.map((text) => part(WEIGHT.heading, text)),
    part(WEIGHT.tool, facets.words.filter(Boolean).join(', ')),
    '</body></html>',
  ].join('\n');
  return { url: article.address, html };
}

/** A wording of the error; what varies in it is no word. */
function wording(text: string, names: ReadonlySet<string>): string {
  return splitPlaceholders(text, names)
    .map((piece) => (piece.name ? '…' : piece.text))
    .join('');
}

/** How people say it who saw no message: the lines of words that stand beside the signature. */
function symptoms(sections: readonly Section[]): string[] {
  const beside = sections.find(({ id }) => id === 'signature')?.blocks ?? [];
  return beside.flatMap((block) => (block.type === 'paragraph' ? [lineText(block.children)] : []));
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
