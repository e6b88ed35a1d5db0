// Finds the line of a paste that carries the error: what names an error counts, what surrounds one counts against a line.
import type { Line } from './clean-lines.ts';

type Weight = readonly [RegExp, number];

const FOR: readonly Weight[] = [
  [/^(?:Uncaught )?(?:[\w$]+\.)*[A-Z]\w*(?:Error|Exception|Fault|Timeout|NotFound|Panic)\b(?: \[\w+\])?:\s*\S/, 12],
  [/^Caused by: \S/, 12],
  [/\bException in thread\b/, 9],
  [/\b(?:fatal|panic|panicked)\b/i, 9],
  [/^error\b|\berror(?: response from daemon)?(?:\[\w+\])?:/i, 9],
  [/["']message["']\s*:/, 8],
  [/\berror (?:TS|CS|C|LNK|MSB)\d+/, 8],
  [/\berror\b/i, 4],
  [
    /\b(?:failed|failure|cannot|can't|can’t|could not|couldn't|unable|not found|no such|denied|refused|invalid|unexpected|unsupported|exceeded|timed out|timeout|forbidden|unauthorized|not recognized|missing|conflict|mismatch|expired|overloaded|already (?:in use|exists)|no space|out of memory|killed|aborted|unreachable|must be|does not|doesn't|is not|has no|required|disabled)\b/i,
    4,
  ],
  [/\b(?:E[A-Z]{4,}|ERR_[A-Z_]+)\b/, 3],
  [/(?:^|[\s:(])[45]\d\d\b/, 2],
];

const AGAINST: readonly Weight[] = [
  [/^at .*[:(]\d+|^File "[^"]+", line \d+|^File \S+:\d+, in |^\S+\.go:\d+ \+0x|^goroutine \d+/, -40],
  [/^(?:Traceback \(most recent|During handling of|The above exception|stack backtrace|Stack trace|note: )/i, -40],
  [/^[\^~|=+_*.\s-]+$/, -40],
  [/^(?:\$|>|%|❯|PS [A-Z]:.*>|[\w.-]+@[\w.-]+[\s:~].*[$#%]) /, -25],
  [/^\S+(?: \S+)?$/, -5],
  [/^(?:raise|return|await|async|self\.|const|let|import|from|throw|if|for) /, -25],
  [/^(?:code|errno|syscall|path|dest|cwd|argv|command|stack|notsup) /, -10],
  [
    /^(?:a complete log of this run|for a full report|for more information|learn more|please (?:report|see|try)|help:|hint:|tip:)/i,
    -10,
  ],
  [/^At line:\d+ char:\d+|^\+ /, -25],
  [/^(?:error: )?(?:process (?:exited|completed)|exit(?:ed)?) (?:with |code|status)/i, -12],
  [/\bwarn(?:ing)?\b|\bdeprecated\b/i, -5],
  [/\b(?:info|debug|notice|trace)\b/i, -5],
];

const FEW_LETTERS = 8;

/** Index of the line that carries the error. With a Python traceback or a chain of causes it is the last of the best. */
export function errorLine(lines: readonly Line[]): number {
  const last = lines.some(({ text }) => /^(?:Traceback \(most|Caused by: )/.test(text));
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const score = scoreOf(line);
    if (score > bestScore || (last && score === bestScore)) [best, bestScore] = [index, score];
  }
  return best;
}

function scoreOf({ text, raw }: Line): number {
  let score = 0;
  for (const [pattern, weight] of FOR) if (pattern.test(text)) score += weight;
  for (const [pattern, weight] of AGAINST) if (pattern.test(text)) score += weight;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEW_LETTERS) score -= 8;
  if (/^\s{4,}/.test(raw)) score -= 3;
  return score;
}
