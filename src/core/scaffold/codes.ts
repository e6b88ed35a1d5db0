// Codes in a paste that people search for alone: HTTP status, error types, errno, JSON-RPC and compiler codes.

const MOST = 6;

const KINDS: readonly RegExp[] = [
  /\b(?:HTTP(?:\/[\d.]+)?|status(?: code)?|code|error)["']?[\s:=(]*([45]\d\d)\b/gi,
  /(?:^|\n)\s*(?:npm (?:ERR!|error) )?([45]\d\d) [A-Z"{]/g,
  /["']([a-z]+(?:_[a-z]+)*_(?:error|exceeded|quota|found|denied|expired|request|token|key))["']/g,
  /\b(ERR_[A-Z_]{3,})\b/g,
  /\b(E[A-Z]{4,}|E40[0-9]|EAI_AGAIN|EACCES|EPERM)\b/g,
  /(?<![\w-])(-32\d{3})\b/g,
  /\berror\[(E\d{4})\]/g,
  /\b(TS\d{4,5}|42P\d\d|0x[CF][0-9A-F]{7})\b/g,
];

/** Words that look like an errno and are none. */
const WORDS = new Set([
  'ERROR',
  'ERRORS',
  'ERRNO',
  'ENTRYPOINT',
  'EXCEPTION',
  'EXPOSE',
  'ENABLED',
  'EMPTY',
  'EXIST',
  'EXISTS',
  'EVERY',
  'EXPECTED',
  'EXPLAIN',
]);

/** Codes in the order in which they stand, each once. */
export function codesIn(paste: string): string[] {
  const found = KINDS.flatMap((kind) =>
    [...paste.matchAll(kind)].map((match) => ({ at: match.index, code: match[1] ?? '' })),
  );
  const codes = found
    .filter(({ code }) => !WORDS.has(code))
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code);
  return [...new Set(codes)].slice(0, MOST);
}
