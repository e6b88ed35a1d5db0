// Parts of a signature that belong to one person, one machine or one day: literals that no other paste holds.

/** What was found, and what it looks like. */
export interface Narrow {
  readonly what: string;
  readonly kind: string;
}

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const REQUEST =
  /\b(?:req|msg|chatcmpl|resp|run|call|toolu|org|proj|user|session|thread|asst)[-_](?=[A-Za-z]*\d)[A-Za-z0-9]{6,}\b/g;
const HASH = /\b(?:0x)?(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{12,}\b/gi;
const HOME = /(?:\/home\/|\/Users\/|[A-Za-z]:[\\/]+Users[\\/]+)[A-Za-z0-9._-]+/g;
const DAY =
  /\b20\d\d[-/.][01]?\d[-/.][0-3]?\d\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2},? 20\d\d\b/g;
const TIME = /\b\d{1,2}:\d{2}:\d{2}\b/g;
const IP = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;

/** Addresses that mean the same on every machine. */
const LOCAL = new Set(['127.0.0.1', '0.0.0.0']);

/** Accounts that images and runners bring along. */
const SHARED = /[\\/](?:node|runner|runneradmin|vscode|ubuntu|codespace|Public|Shared|Default)$/;

const KINDS: readonly (readonly [RegExp, string, ((what: string, before: string) => boolean)?])[] = [
  [UUID, 'an id'],
  [REQUEST, 'an id'],
  [HASH, 'an id or a hash'],
  [HOME, 'a home folder', (what) => !SHARED.test(what)],
  // The version of an interface is often named after a day.
  [DAY, 'a date', (_what, before) => !/version\S{0,3}\s?$/i.test(before)],
  [TIME, 'a time'],
  [IP, 'an IP address', (what, before) => !LOCAL.has(what) && !/version \S*$|v$/i.test(before)],
];

/** Finds such parts in the literal text of a signature; each stretch of text counts once. */
export function narrowParts(literal: string): Narrow[] {
  const found: Narrow[] = [];
  let rest = literal;
  for (const [pattern, kind, counts] of KINDS) {
    rest = rest.replace(pattern, (what: string, offset: number, whole: string) => {
      if (counts && !counts(what, whole.slice(Math.max(offset - 16, 0), offset))) return what;
      found.push({ what, kind });
      return ' '.repeat(what.length);
    });
  }
  return found;
}
