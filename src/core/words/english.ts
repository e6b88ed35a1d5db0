// Whether a language is English: what the engine says of itself, and what it knows of wording, is for such sites alone.

/** Whether a tag of BCP 47 names English of any country. */
export function isEnglish(language = 'en'): boolean {
  return /^en(?:-|$)/i.test(language);
}
