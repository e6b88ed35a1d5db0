// Text of a file as it may be shown at a terminal: none of it acts.

/** Tabs as two spaces; what would move the cursor, hide text or turn its direction as a dot. */
export function visible(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, '·');
}
