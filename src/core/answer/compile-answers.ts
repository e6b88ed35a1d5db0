// A site → what answers are made of: the compiled index, and the card of each entry. Build time only.
import type { Site } from '../catalogue/site.ts';
import { compileIndex } from '../match/index/compile.ts';
import type { MatchIndex } from '../match/match-index.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import { answerCard } from './answer-card.ts';
import type { AnswerCard } from './files.ts';
import { toMatchEntry } from './match-entry.ts';

/** An index, and the cards of its entries; `card` makes one each time it is asked. */
export interface CompiledAnswers {
  readonly index: MatchIndex;
  readonly card: (id: string) => AnswerCard | undefined;
  readonly secrets: OwnSecrets | undefined;
}

/** Compiles the entries that the site shows, all of which will be found. */
export function compileAnswers({ settings, entries, byId, related, pages, content: { tools } }: Site): CompiledAnswers {
  return {
    index: compileIndex(entries.map((entry) => toMatchEntry(entry, tools.get(entry.tool)))),
    secrets: settings.redact,
    card: (id) => {
      const entry = byId.get(id);
      if (!entry) return undefined;
      const toolName = tools.get(entry.tool)?.name ?? entry.tool;
      return answerCard(entry, {
        toolName,
        related: related.get(id) ?? [],
        find: (other) => pages.get(other),
        words: settings.words,
      });
    },
  };
}
