// Values of request headers that carry credentials: `Authorization: …`, `Cookie: …`, `x-api-key: …`.
import type { Secret } from './secret.ts';

const HEADER =
  /\b(?:proxy-)?(?:authorization|set-cookie|cookie|x-api-key|x-goog-api-key)["'\\]{0,6}[ \t]{0,4}[:=][ \t]{0,4}["'\\]{0,6}/gi;
const STOP = /["'\\\r\n]/;
const LONGEST = 8000;

/** Finds the values of such headers. */
export function findHeaders(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: name } of text.matchAll(HEADER)) {
    const start = index + name.length;
    const near = text.slice(start, start + LONGEST);
    const stop = near.search(STOP);
    const value = (stop < 0 ? near : near.slice(0, stop)).trimEnd();
    if (isCredential(value)) found.push({ kind: 'token', start, end: start + value.length, replacement: '<token>' });
  }
  return found;
}

// Not `authorization: required` nor a stand-in: credentials have a digit or are long.
function isCredential(value: string): boolean {
  const bare = value.replace(/^(?:bearer|basic|token)\s+/i, '').trim();
  return bare.length >= 6 && !value.startsWith('<') && (/\d/.test(bare) || (bare.length > 16 && !bare.includes(' ')));
}
