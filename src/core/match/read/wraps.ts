// Which line breaks are wraps: terminals and mail break a long line where the next word would not fit any more.

const NARROWEST = 36;
const WIDEST = 250;

/** Length of the longest line of a text, or 0 when it is so long that nothing in the text was wrapped. */
export function widestLine(text: string): number {
  let widest = 0;
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    if (end - from > widest) widest = end - from;
    if (widest > WIDEST) return 0;
    from = end + 1;
  }
  return widest;
}

/** Whether the line `[from, end)` goes on in the next one: that one's first word would have passed `width`. */
export function wraps(text: string, from: number, end: number, width: number): boolean {
  const length = end - from;
  if (width < NARROWEST) return false;
  let start = end + 1;
  while (start < text.length && isBlank(text.charCodeAt(start))) start++;
  let stop = start;
  while (stop < text.length && text.charCodeAt(stop) > 32) {
    stop++;
    if (length + 1 + (stop - start) > width) return true;
  }
  return false;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
