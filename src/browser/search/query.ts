// Which texts go to full-text search as they are, and which may stand in an address. Long ones do neither.

/** Full-text search answers with nothing, and slowly, to more than this. */
export const LONGEST_QUERY = 300;

const MOST_WORDS = 12;
const LONGEST_ADDRESS = 200;

/** The text as a full-text query, or an empty string when it is more than a few words. */
export function toQuery(text: string): string {
  const trimmed = text.trim();
  // A log of megabytes is not gone through to learn that it is long.
  if (trimmed.length > 2 * LONGEST_QUERY || trimmed.includes('\n')) return '';
  const line = trimmed.replace(/\s+/g, ' ');
  if (line.length > LONGEST_QUERY || line.split(' ').length > MOST_WORDS) return '';
  // `status:429` are two words to the reader, one to the search; quotes ask for a phrase and stay.
  return line.replace(/[^\p{L}\p{N}_."'-]+/gu, ' ').trim();
}

/** The text as it may stand in an address: one line, not long, and free of anything that `redacted` has taken out. */
export function toAddress(text: string, redacted: string): string {
  const line = text.trim();
  const plain = line.length <= LONGEST_ADDRESS && !/[\p{Cc}\p{Cs}]/u.test(line) && redacted.trim() === line;
  return plain ? line : '';
}

/** Whether a text is a word or two to look up rather than a message that should have a page. */
export function isLookUp(text: string): boolean {
  const trimmed = text.trim();
  return !trimmed.includes('\n') && trimmed.split(/\s+/, 4).length <= 3;
}
