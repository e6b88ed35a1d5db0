// Whether the words of a passage stand in a source. Blanks, line ends, quotation marks and markup differ between a page, its
// source and what an author copies from it, so none of them counts; letters, digits and all other marks do.
import { htmlText, scriptText, withoutTags } from './html-text.ts';

/** How a text is to be read: as a page, or as it stands, which is Markdown, source code or a log. */
export type TextForm = 'html' | 'text';

/** A text made ready to be searched: it can be read in several ways, and in each it is one unbroken word. */
export type Readings = readonly string[];

/** Blanks, what cannot be seen, quotation marks, and the marks of Markdown and of comments at the start of lines. */
const NO_WORDS = /[\s\p{Cf}*_`´'"‘’‚‛“”„‟«»‹›\\#<>~]|\/\//gu;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Where a literal of source code ends and the next one goes on: `'one ' + 'two'`, `"one " f"two"`. */
const JOINT = /(["'`])\s*\+?\s*[a-z]{0,2}\1/gi;

const TABLE_ROW = /^[ \t]*\|.*$/gm;

const LINK = /!?\[([^\][]*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)|\[[^\][]*\])/g;

/** Makes the text of a source ready. */
export function readings(text: string, form: TextForm): Readings {
  const ways =
    form === 'html'
      ? [htmlText(text), scriptText(text)]
      : [text, rendered(text), text.replace(JOINT, ''), rendered(text.replace(JOINT, ''))];
  return [...new Set(ways.map(unbroken))];
}

/** Whether a passage stands in a source in any of the ways in which both can be read. */
export function standsIn(source: Readings, passage: string): boolean {
  const ways = [passage, rendered(passage)].map(unbroken).filter((way) => way !== '');
  return ways.some((way) => source.some((text) => text.includes(way)));
}

/** Markdown as a reader sees it: links by their words, no tags. */
function rendered(text: string): string {
  const words = text.replace(LINK, '$1').replace(LINK, '$1');
  return withoutTags(words.replace(TABLE_ROW, (row) => row.replaceAll('|', ' ')));
}

function unbroken(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\\[nrt]/g, '')
    .replace(DASHES, '-')
    .replace(NO_WORDS, '');
}
