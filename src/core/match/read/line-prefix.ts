// What stands around the message on a line of a paste: quote marks, pipes, time stamps, columns of a log viewer.

/** Offset at which the message of the line `[from, end)` begins, after pipes, quote marks and one time stamp. */
export function linePrefixEnd(text: string, from: number, end: number): number {
  let i = skipMarks(text, from, end);
  const stamped = timeStamp(text, i);
  if (stamped > i) i = skipMarks(text, stamped, end);
  return Math.min(i, end);
}

/** Offset at which the message of a line ends: without blanks, and without a column such as `session.py:363`. */
export function messageEnd(text: string, from: number, end: number, columns: readonly string[] = []): number {
  const last = blanksBefore(text, from, end);
  let i = last;
  while (i > from && isDigit(text.charCodeAt(i - 1))) i--;
  const column = i < last && columns.find((ending) => text.startsWith(ending, i - ending.length));
  if (!column) return last;
  i -= column.length;
  while (i > from && text.charCodeAt(i - 1) > 32) i--;
  const before = blanksBefore(text, from, i);
  return before > from && before <= i - 2 ? before : last;
}

// Pipes of docker compose and of Python exception groups, and `>` of quoted mail or Markdown.
function skipMarks(text: string, from: number, end: number): number {
  let i = from;
  for (;;) {
    while (i < end && isBlank(text.charCodeAt(i))) i++;
    const mark = text[i];
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 32;
    if (i < end && (mark === '|' || mark === '>') && isBlank(next)) i++;
    else return i;
  }
}

// `2026-01-19T04:28:42.504Z`, `2025-04-08 14:39:37.696`, `[09/29/25 16:31:59]`, `17:53:37.265`: offset behind it, or `i`.
function timeStamp(text: string, i: number): number {
  const bracket = text[i] === '[';
  let at = bracket ? i + 1 : i;
  const date = numberGroups(text, at, '-/.');
  if (date > at) {
    at = date;
    if (text[at] === 'T' || text[at] === ' ') at++;
  }
  const time = numberGroups(text, at, ':');
  if (time === at) return i;
  at = time;
  if (text[at] === '.' || text[at] === ',') at = digits(text, at + 1);
  if (text[at] === 'Z') at++;
  else if ((text[at] === '+' || text[at] === '-') && digits(text, at + 1) === at + 3) {
    at += text[at + 3] === ':' ? 6 : 5;
  }
  if (bracket) return text[at] === ']' ? at + 1 : i;
  return at;
}

// Three numbers joined by one of `separators`: offset behind them, or `i`.
function numberGroups(text: string, i: number, separators: string): number {
  let at = i;
  for (let group = 0; group < 3; group++) {
    const end = digits(text, at);
    if (end === at || end > at + 4) return i;
    if (group === 2) return end;
    if (!separators.includes(text[end] ?? ' ')) return i;
    at = end + 1;
  }
  return i;
}

function digits(text: string, i: number): number {
  let end = i;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function blanksBefore(text: string, from: number, end: number): number {
  let i = end;
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
