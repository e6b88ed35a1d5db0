// PEM blocks of private keys, whole or cut short.
import type { Secret } from './secret.ts';

const BEGIN = '-----BEGIN ';
const LONGEST_LABEL = 60;
const LONGEST_BLOCK = 16_000;

/** Finds private keys from BEGIN to END, or to where the Base64 ends when the paste was cut. */
export function findPrivateKeys(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(BEGIN); at >= 0;) {
    const label = text.slice(at + BEGIN.length, at + BEGIN.length + LONGEST_LABEL);
    const close = label.indexOf('PRIVATE KEY');
    let end = at + BEGIN.length;
    if (close >= 0 && !label.slice(0, close).includes('-')) {
      end = blockEnd(text, at + BEGIN.length + close + 'PRIVATE KEY'.length);
      found.push({ kind: 'private-key', start: at, end, replacement: '<private key>' });
    }
    at = text.indexOf(BEGIN, end);
  }
  return found;
}

function blockEnd(text: string, from: number): number {
  const block = text.slice(from, from + LONGEST_BLOCK);
  const end = block.indexOf('-----END');
  const next = block.indexOf(BEGIN);
  if (end >= 0 && (next < 0 || end < next)) {
    const close = block.indexOf('-----', end + 8);
    return from + (close >= 0 && close < end + 8 + LONGEST_LABEL ? close + 5 : end + 8);
  }
  const stop = block.slice(0, next < 0 ? undefined : next).search(/[^A-Za-z0-9+/=\s\\"',:-]/);
  return from + (stop >= 0 ? stop : next >= 0 ? next : block.length);
}
