// Tokens that show by their shape or by the word before them: JWTs, `Bearer …`, `Basic …`.
import type { Secret } from './secret.ts';

const JWT = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g;
const BEARER = /\b(?:bearer|basic)[ \t]{1,4}([\w.~+/=-]{8,})/gi;

/** Finds JWTs and bearer tokens. */
export function findTokens(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (end: number, token: string): void => {
    found.push({ kind: 'token', start: end - token.length, end, replacement: '<token>' });
  };
  for (const { index, 0: jwt } of text.matchAll(JWT)) add(index + jwt.length, jwt);
  for (const { index, 0: whole, 1: token = '' } of text.matchAll(BEARER)) {
    // `Bearer authentication` is prose; a credential has a digit or is long.
    if (/\d/.test(token) || token.length > 24) add(index + whole.length, token);
  }
  return found;
}
