// What full-text search knows of a page: its document as weighted HTML, made only to be indexed. What a program prints weighs
// most, since that is what people search for; running text is there so that other words find the page at all.
import { address } from '../address/permalink.ts';
import type { Entry } from '../content/entry.ts';
import { splitPlaceholders } from '../content/placeholders.ts';
import type { Block, CodeBlock, Section } from './document.ts';
import { entryDocument } from './entry-document.ts';
import { blocksOf, lineText } from './walk.ts';
import type { PageContext } from './writer.ts';

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

/** The record of one entry. */
export function searchRecord(entry: Entry, context: PageContext): SearchRecord {
  const { tool, category } = context;
  const document = entryDocument(entry, context);
  const blocks = blocksOf(document);
  const wordings = blocks.filter(isMessage).map(wording);
  const titles = blocks.flatMap((block) => (block.type === 'subsection' ? [lineText(block.title)] : []));
  const html = [
    '<html lang="en"><body data-pagefind-body>',
    meta('title', document.title),
    meta('signature', wordings[0] ?? ''),
    meta('tool', tool.name),
    meta('status', entry.status),
    meta('path', entry.path),
    filter('tool', entry.tool),
    filter('category', entry.category),
    filter('status', entry.status),
    part(WEIGHT.description, lineText(document.description)),
    ...wordings.map((text) => part(WEIGHT.signature, text)),
    part(WEIGHT.title, document.title),
    part(WEIGHT.code, entry.codes.join(', ')),
    ...symptoms(document.sections).map((text) => part(WEIGHT.symptom, text)),
    ...titles.map((text) => part(WEIGHT.heading, text)),
    part(WEIGHT.tool, [tool.name, tool.vendor, category?.name].filter(Boolean).join(', ')),
    '</body></html>',
  ].join('\n');
  return { url: address.entry(entry.path), html };
}

function isMessage(block: Block): block is CodeBlock {
  return block.type === 'code' && (block.kind === 'message' || block.kind === 'wording');
}

/** A wording of the error; what varies in it is no word. */
function wording({ text, names = new Set() }: CodeBlock): string {
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
