// What the entries of a content folder answer, without a site having been built: in memory, or as the files that it would publish.
import { createHash } from 'node:crypto';
import { compileAnswers } from '../core/answer/compile-answers.ts';
import { compileMatchFiles } from '../core/answer/compile-match-files.ts';
import type { MatchFile } from '../core/answer/match-files.ts';
import type { AnswerSource } from '../core/answer/source.ts';
import { wholeIndex } from '../core/answer/whole-index.ts';
import { readContent } from '../core/content/content.ts';
import { readContentFiles } from './content-files.ts';

export interface ContentOptions {
  /** Whether drafts answer as well; without it only published entries do. */
  readonly drafts?: boolean;
}

/** Answers from the entries of `<root>/content`. Entries that cannot be read are left out. */
export async function contentSource(root: string, options?: ContentOptions): Promise<AnswerSource> {
  const { entries, tools } = await readEntries(root, options);
  const { index, card } = compileAnswers(entries, tools);
  return wholeIndex(index, card);
}

/** The match files of `<root>/content`, of the published entries that can be read. */
export async function compileContent(root: string): Promise<MatchFile[]> {
  const { entries, tools } = await readEntries(root);
  return compileMatchFiles(entries, tools, shortHash);
}

/** A short name for a text, the same for the same text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

async function readEntries(root: string, { drafts = false }: ContentOptions = {}) {
  const { entries, tools } = readContent(await readContentFiles(root));
  return {
    entries: entries.flatMap(({ entry }) => (entry && (drafts || !entry.draft) ? [entry] : [])),
    tools: tools.values(),
  };
}
