// A site → what answers are made of: the compiled index, and the card of each entry and family. Build time only.
import { lineRules } from '../match/index/line-rules.ts';
import type { Site } from '../catalogue/site.ts';
import { compileIndex } from '../match/index/compile.ts';
import type { MatchIndex } from '../match/match-index.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import { Codes } from '../codes/find-codes.ts';
import { codeCards } from './code-card.ts';
import { entryCard } from './answer-card.ts';
import { familyCard } from './family-card.ts';
import type { AnswerCard, CodeCard } from './files.ts';
import { toMatchEntry, toMatchFamily, toMatchReferences } from './match-entry.ts';
import type { WholeCodes } from './whole-index.ts';

/** An index, and the cards of its pages; `card` makes one each time it is asked. */
export interface CompiledAnswers {
  readonly index: MatchIndex;
  readonly card: (id: string) => AnswerCard | undefined;
  readonly secrets: OwnSecrets | undefined;
  /** Made when it is first asked for. */
  readonly codes: () => WholeCodes;
}

/** Compiles the entries and families that the site shows, all of which will be found, and its references. */
export function compileAnswers(site: Site): CompiledAnswers {
  const { settings, entries, families, byId, related, pages, tools: withPages, content } = site;
  const { redact: secrets, words, field } = settings;
  const { tools } = content;
  const hubs = new Set(withPages.map(({ slug }) => slug));
  const around = (id: string) => ({ related: related.get(id) ?? [], find: (other: string) => pages.get(other), words });
  return {
    index: compileIndex(
      [
        ...entries.map((entry) => toMatchEntry(entry, tools.get(entry.tool))),
        ...families.map(toMatchFamily),
        ...content.references.flatMap(({ name, value }) => (value ? toMatchReferences(name, value, tools) : [])),
      ],
      lineRules(field),
    ),
    secrets,
    codes: () => wholeCodes(site),
    card: (id) => {
      const entry = byId.get(id);
      if (entry) return entryCard(entry, { toolName: tools.get(entry.tool)?.name ?? entry.tool, ...around(id) });
      const family = families.find((each) => each.id === id);
      return family && familyCard(family, { tools: [...tools.values()], hubs, ...around(id) });
    },
  };
}

function wholeCodes({ namespaces, codeFinder, codeBearers }: Site): WholeCodes {
  const cards = new Map<number, readonly CodeCard[]>();
  return {
    codes: new Codes(codeFinder),
    card: ({ space, code }) => {
      const namespace = namespaces[space];
      const known = cards.get(space) ?? (namespace ? codeCards(namespace, codeBearers) : []);
      cards.set(space, known);
      return known[code];
    },
  };
}
