// What a site that was opened answers, without having been built: in memory, or as the files that its build would publish.
import { createHash } from 'node:crypto';
import { compileAnswers } from '../core/answer/compile-answers.ts';
import { compileMatchFiles } from '../core/answer/compile-match-files.ts';
import type { MatchFile } from '../core/answer/match-files.ts';
import type { AnswerSource } from '../core/answer/source.ts';
import { wholeIndex } from '../core/answer/whole-index.ts';
import type { Site } from '../core/catalogue/site.ts';

/** Answers from the entries that the site shows. */
export function contentSource(site: Site): AnswerSource {
  const { index, card, secrets, codes } = compileAnswers(site);
  return wholeIndex(index, card, secrets, codes());
}

/** The match files of the site; the manifest comes first. */
export function compileContent(site: Site): MatchFile[] {
  return compileMatchFiles(site, shortHash);
}

/** A short name for a text, the same for the same text. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
