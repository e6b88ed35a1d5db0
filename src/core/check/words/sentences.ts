// Text cut into sentences and into runs of words, for finding what stands twice.

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+(?:[.:/@-][\p{L}\p{N}_]+)*/gu) ?? [];
}

/** Sentences, as written. A full stop inside a name, a number or a path ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”’)]?\s+(?=[\p{Lu}`“"(])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Every run of `size` neighbouring words, each once. */
export function shinglesOf(text: string, size: number): Set<string> {
  const words = wordsOf(text);
  const shingles = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) shingles.add(words.slice(at, at + size).join(' '));
  return shingles;
}
