// A report of an error that has no page yet: its own words, shortened. It is only ever given redacted text.
import { type Say, sayIn } from '../../core/words/say.ts';
import type { Report } from './answer-sheet.ts';

const HEAD_LINES = 25;
const TAIL_LINES = 45;
const MOST_CHARACTERS = 5000;
const LONGEST_LINE = 500;
const TITLE = 80;

/** The report for a redacted text, whose main words give it a title when no line looks like an error. */
export function makeReport(redacted: string, words: readonly string[], say: Say = sayIn()): Report {
  const lines = redacted.slice(0, 200_000).split('\n');
  const tail = redacted.length > 200_000 ? redacted.slice(-100_000).split('\n') : lines;
  const long = lines.length > HEAD_LINES + TAIL_LINES || redacted.length > 200_000;
  const kept = long ? [...lines.slice(0, HEAD_LINES), '[…]', ...tail.slice(-TAIL_LINES)] : lines;
  let text = kept
    .map((line) => shorten(line, LONGEST_LINE))
    .join('\n')
    .trim();
  if (text.length > MOST_CHARACTERS)
    text = `${text.slice(0, MOST_CHARACTERS / 2)}\n[…]\n${text.slice(-MOST_CHARACTERS / 2)}`;
  // A fence longer than any in the text holds it together.
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map((run) => run[0].length + 1)));
  const line = kept.find((each) => /error|exception|fail|refused|denied/i.test(each)) ?? words.slice(0, 6).join(' ');
  return {
    title: say('No page for: {line}', { line: shorten(line.trim(), TITLE) }).toWellFormed(),
    body: `${fence}\n${text}\n${fence}\n\n${say('Tool and version:\nSystem:\nWhat I did before it happened:\n')}`.toWellFormed(),
  };
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
