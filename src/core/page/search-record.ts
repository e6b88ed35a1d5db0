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
  /** Its words of Latin letters, in lower case, each as often as it stands there, for the correction of spelling. */
  readonly words: readonly string[];
}

const WORD = /[\p{Script=Latin}]{4,30}/gu;

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
  return recordOf({
    address: article.address,
    language: context.site.language ?? 'en',
    meta: { title: document.title, signature: wordings[0] ?? '', ...facets.meta, path: article.path },
    filters: facets.filters,
    texts: [
      ['description', lineText(document.description)],
      ...wordings.map((text) => ['signature', text] as const),
      ['title', document.title],
      ['code', article.codes.join(', ')],
      ...symptoms(document.sections).map((text) => ['symptom', text] as const),
      ...titles.map((text) => ['heading', text] as const),
      ['tool', facets.words.filter(Boolean).join(', ')],
    ],
  });
}

/** What a record is made from. */
export interface RecordParts {
  /** Below the base path. */
  readonly address: string;
  readonly language: string;
  /** What a result shows without being searched. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string>>;
  readonly texts: readonly (readonly [kind: keyof typeof WEIGHT, text: string])[];
}

/** The record of any page. */
export function recordOf({ address, language, meta: shown, filters, texts }: RecordParts): SearchRecord {
  const html = [
    `<html lang="${language}"><body data-pagefind-body>`,
    ...Object.entries(shown).map(([name, value]) => meta(name, value)),
    ...Object.entries(filters).map(([name, value]) => filter(name, value)),
    ...texts.map(([kind, text]) => part(WEIGHT[kind], text)),
    '</body></html>',
  ].join('\n');
  const words = texts.flatMap(([, text]) => text.toLowerCase().match(WORD) ?? []);
  return { url: address, html, words };
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
