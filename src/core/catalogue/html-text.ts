// What a reader sees of a page of HTML, and what its scripts hold of it: sites that are drawn by a program send their text as data.

const UNSEEN = /<!--[\s\S]*?-->|<(script|style|svg|template|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script\s*>/gi;
const TAG = /<\/?[a-z!?][^<>]*>/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  gt: '>',
  hellip: '…',
  larr: '←',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  shy: '',
  times: '×',
  trade: '™',
};

/** The text of a page without its tags; what stands apart on the page has nothing between it here. */
export function htmlText(html: string): string {
  return withoutTags(html.replace(UNSEEN, ''));
}

/** The text in the data of a page's scripts, its escapes undone. */
export function scriptText(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, script = '']) => script).join('\n');
  const unescaped = scripts
    .replace(/\\+u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+[nrt]/g, '\n')
    .replace(/\\+(["'/`])/g, '$1');
  return withoutTags(unescaped);
}

/** A text without the tags of HTML in it. */
export function withoutTags(text: string): string {
  return decoded(text.replace(TAG, ''));
}

/** Character references as the characters that they stand for; unknown names stay. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
