// The address of a search: `#q=words`. A fragment never reaches a server; `?q=`, which browsers' search engines need, is
// understood and turned into one.

/** The text that an address asks for, or undefined when it asks for none. */
export function readAddress({ search, hash }: { search: string; hash: string }): string | undefined {
  for (const part of [hash.replace(/^#/, ''), search]) {
    const text = new URLSearchParams(part).get('q');
    if (text) return text;
  }
  return undefined;
}

/** The address for a text: path and fragment, without any query. An empty text has none. */
export function writeAddress(path: string, text: string): string {
  return text === '' ? path : `${path}#q=${encodeURIComponent(text.toWellFormed())}`;
}
