// The few words of a text that say most about it, for full-text search, which knows no pastes: names of errors, codes,
// identifiers. Reads the beginning and the end of a long text, line by line.

const MOST_LINES = 200;
const LONGEST_LINE = 400;
const ERROR =
  /error|exception|fail|refused|denied|fatal|invalid|cannot|could not|unable|not found|panic|timed? ?out|exceeded/i;
const TOKEN = /-?\d{3,5}(?![\w.]|:\d)|[\p{L}_][\p{L}\p{N}_]{2,39}(?:\.[\p{L}_][\p{L}\p{N}_]+){0,2}/gu;
/** Words of every log. */
const DULL = new Set(
  `about after again all and any are been before but can code could did does done for from get had has have here how http
  https info into its just line log more most not now null object off only other our out please run running see should
  some such system than that the their them then there these they this time true false type undefined use used using
  value was way were what when where which while who why will with would you your error errors warning debug failed`.split(
    /\s+/,
  ),
);

/** At most `most` words, most telling first, each once whatever its case. */
export function mainWords(text: string, most = 8): string[] {
  const scores = new Map<string, { word: string; score: number; order: number }>();
  for (const line of someLines(text)) {
    const bonus = ERROR.test(line) ? 2 : 0;
    for (const { 0: word, index } of line.matchAll(TOKEN)) {
      const key = word.toLowerCase();
      if (DULL.has(key) || isNoise(word) || isAddress(line, index)) continue;
      const score = weight(word) + bonus;
      const known = scores.get(key);
      if (!known || known.score < score) scores.set(key, { word, score, order: known?.order ?? scores.size });
    }
  }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map(({ word }) => word);
}

function someLines(text: string): string[] {
  // Far more than the lines that are read, so that a huge text is not split as a whole.
  const half = MOST_LINES * LONGEST_LINE;
  const parts = text.length > 2 * half ? [text.slice(0, half), text.slice(-half)] : [text];
  const lines = parts.join('\n').split('\n');
  const some = lines.length > 2 * MOST_LINES ? [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)] : lines;
  return some.map((line) => line.slice(0, LONGEST_LINE));
}

function weight(word: string): number {
  const name = /_|[a-z][A-Z]|^[A-Z]{4,}/.test(word) || /\p{L}\d|\d\p{L}/u.test(word) ? 3 : 0;
  const number = /^-?\d+$/.test(word) ? 2 : 0;
  const error = /(?:error|exception)$/i.test(word) ? 2 : 0;
  return name + number + error + Math.min(word.length, 16) / 8;
}

// Ids and hashes: long runs of hexadecimal or of many digits.
function isNoise(word: string): boolean {
  return /^[0-9a-f]{8,}$/i.test(word) && /\d/.test(word) ? true : (word.match(/\d/g)?.length ?? 0) > 6;
}

// A step of a path or a part of a time stamp tells where a program runs, not what went wrong.
function isAddress(line: string, index: number): boolean {
  return /[/\\@]/.test(line.charAt(index - 1)) || /\d[:.-]$/.test(line.slice(index - 2, index));
}
