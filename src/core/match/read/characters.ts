// Classes of characters: what each is normalized to, which belong to words.

/** What was dropped before a normalized unit, weakest first: a quote or backslash, a blank, a line wrap, a line break. */
export const SEPARATOR = { none: 0, mark: 1, space: 2, wrap: 3, line: 4 } as const;

/** What `normalizeCode` answers for a character that leaves no trace at all. */
export const DROP = -100;

const ASCII = Int8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 10) return -SEPARATOR.line;
  if (code === 34 || code === 39 || code === 96 || code === 0x5c) return -SEPARATOR.mark;
  return code <= 32 || code === 127 ? -SEPARATOR.space : code;
});

/** What a UTF-16 code unit is normalized to: a code, minus one of `SEPARATOR` when it only separates, or `DROP`. */
export function normalizeCode(code: number): number {
  if (code < 128) return ASCII[code] ?? DROP;
  if (code === 0x2026) return 46;
  if (isDash(code)) return 45;
  if (code >= 0x2018 && code <= 0x201f) return -SEPARATOR.mark;
  if (isOrnament(code)) return -SEPARATOR.space;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Whether a normalized code unit belongs to a word: a letter, a digit, an underscore, or anything beyond ASCII. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigitCode(code) || code === 95 || code >= 0x80;
}

/** Whether a code unit is an ASCII digit. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Typographic dashes and the minus sign.
function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

// Blanks, quotes, invisible characters, and the symbols that terminals draw around messages: boxes, bullets, arrows,
// dingbats, prompt glyphs, emoji. Both halves of a surrogate pair are dropped, which costs only rare scripts.
function isOrnament(code: number): boolean {
  return (
    code <= 0xa0 ||
    code === 0xab ||
    code === 0xad ||
    code === 0xb4 ||
    code === 0xb7 ||
    code === 0xbb ||
    code === 0xd7 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    code === 0x3000 ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
