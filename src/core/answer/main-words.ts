// The few words of a text that say most about it, for full-text search, which knows no pastes: names of errors, codes,
// identifiers. Reads the beginning and the end of a long text, line by line.

const MOST_LINES = 200;
const LONGEST_LINE = 400;
const ERROR =
  /error|exception|fail|refused|denied|fatal|invalid|cannot|could not|unable|not found|panic|timed? ?out|exceeded/i;
const TOKEN = /-?\d{3,5}(?![\w.]|:\d)|[\p{L}_][\p{L}\p{N}_]{2,39}(?:\.[\p{L}_][\p{L}\p{N}_]+){0,2}/gu;
/** The same for a line of plain ASCII, as nearly all are: three times as fast. */
const ASCII_TOKEN = /-?\d{3,5}(?![\w.]|:\d)|[A-Za-z_]\w{2,39}(?:\.[A-Za-z_]\w+){0,2}/g;
/** Words of every log. */
const DULL = new Set(
  `about after again all and any are been before but can code could did does done for from get had has have here how http
  https info into its just line log more most not now null object off only other our out please run running see should
  some such system than that the their them then there these they this time true false type undefined use used using
  value was way were what when where which while who why will with would you your error errors warning debug failed`.split(
    /\s+/,
  ),
);

/** At most `most` words, most telling first, each once whatever its case; of equals the first comes first. */
export function mainWords(text: string, most = 8): string[] {
  const best: Scored[] = [];
  for (const line of someLines(text)) {
    const bonus = ERROR.test(line) ? 2 : 0;
    for (const { 0: word, index } of line.matchAll(/[^\0-\x7f]/.test(line) ? TOKEN : ASCII_TOKEN)) {
      const score = weightOf(word) + bonus;
      // Most words end here: a whole paste is searched for a few.
      if (score <= (best[most - 1]?.score ?? 0) || isAddress(line, index)) continue;
      const key = word.toLowerCase();
      if (!DULL.has(key)) place({ word, key, score }, best, most);
    }
  }
  return best.map(({ word }) => word);
}

// Puts a word among the best, behind those of equal score, and takes out what it displaces.
function place(scored: Scored, best: Scored[], most: number): void {
  const known = best.findIndex(({ key }) => key === scored.key);
  if (known >= 0 && (best[known]?.score ?? 0) >= scored.score) return;
  if (known >= 0) best.splice(known, 1);
  const at = best.findIndex(({ score }) => score < scored.score);
  best.splice(at < 0 ? best.length : at, 0, scored);
  best.length = Math.min(best.length, most);
}

function someLines(text: string): string[] {
  // Far more than the lines that are read, so that a huge text is not split as a whole.
  const half = MOST_LINES * LONGEST_LINE;
  const parts = text.length > 2 * half ? [text.slice(0, half), text.slice(-half)] : [text];
  const lines = parts.join('\n').split('\n');
  const some = lines.length > 2 * MOST_LINES ? [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)] : lines;
  return some.map((line) => line.slice(0, LONGEST_LINE));
}

// How telling a word is by its looks.
function weightOf(word: string): number {
  const length = Math.min(word.length, 16) / 8;
  if (!/[^a-z]/.test(word)) return errorWeight(word) + length;
  const digits = /\d/.test(word);
  if (digits && isNoise(word)) return Number.NEGATIVE_INFINITY;
  const name = /_|[a-z][A-Z]|^[A-Z]{4,}/.test(word) || (digits && /\p{L}\d|\d\p{L}/u.test(word)) ? 3 : 0;
  const number = digits && /^-?\d+$/.test(word) ? 2 : 0;
  return name + number + errorWeight(word.toLowerCase()) + length;
}

function errorWeight(lower: string): number {
  return lower.endsWith('error') || lower.endsWith('exception') ? 2 : 0;
}

// Ids and hashes: long runs of hexadecimal or of many digits.
function isNoise(word: string): boolean {
  return /^[0-9a-f]{8,}$/i.test(word) || (word.match(/\d/g)?.length ?? 0) > 6;
}

// A step of a path or a part of a time stamp tells where a program runs, not what went wrong.
function isAddress(line: string, index: number): boolean {
  const before = line.charAt(index - 1);
  if (before === '/' || before === '\\' || before === '@') return true;
  return (before === ':' || before === '.' || before === '-') && /\d/.test(line.charAt(index - 2));
}

interface Scored {
  readonly word: string;
  /** The word in lower case. */
  readonly key: string;
  readonly score: number;
}
