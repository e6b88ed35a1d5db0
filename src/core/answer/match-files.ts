// The match index and the cards of all entries as files to publish: one file while the corpus is small, parts when it is
// large, so that a visitor's first paste stays cheap. Build time only.
import { type AnswerCard, cardPart, type CardFile, FILES_FORMAT, fileName, MANIFEST, type Manifest } from './files.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import type { MatchIndex } from '../match/match-index.ts';
import { splitIndex } from '../match/index/split-index.ts';

/** A file to write. */
export interface MatchFile {
  readonly name: string;
  readonly text: string;
}

/** An index with more characters than this is split; compressed it is about a third. */
const WHOLE = 180_000;

/**
 * Characters of a part. A paste needs about one list a word and one body a candidate. With these, the most unfavourable of
 * the benchmark's pastes, twenty lines of as many errors, loads some 85 kB of 10,000 entries; with parts half as large
 * again it was more than 100.
 */
const LIST = 300;
const BODY = 800;

/** All files. `hash` gives a short name for a text, the same for the same text; `secrets` are those that only this site knows, `codes` is the hash of the files of codes. */
export function matchFiles(
  index: MatchIndex,
  cards: readonly AnswerCard[],
  hash: (text: string) => string,
  secrets?: OwnSecrets,
  codes?: string,
): MatchFile[] {
  const whole = JSON.stringify(index);
  const cardTexts = cardFiles(cards);
  const manifest: Manifest = {
    format: FILES_FORMAT,
    index: hash(whole),
    ...(whole.length <= WHOLE ? { lists: 0, bodies: 0 } : partsOf(index)),
    cards: hash(cardTexts.map(({ text }) => text).join('\n')),
    ...(codes !== undefined && { codes }),
    ...(secrets && { secrets }),
  };
  return [
    { name: MANIFEST, text: JSON.stringify(manifest) },
    ...(manifest.lists === 0
      ? [{ name: fileName('index', manifest.index), text: whole }]
      : splitFiles(index, manifest)),
    ...cardTexts.map(({ part, text }) => ({ name: fileName('cards', manifest.cards, part), text })),
  ];
}

function partsOf({ postings, codes, entries, signatures }: MatchIndex): { lists: number; bodies: number } {
  const parts = (size: number, ...values: unknown[]) => Math.max(1, Math.ceil(JSON.stringify(values).length / size));
  return { lists: parts(LIST, postings, codes), bodies: parts(BODY, entries, signatures) };
}

function splitFiles(index: MatchIndex, { lists, bodies, index: hash }: Manifest): MatchFile[] {
  const split = splitIndex(index, { lists, bodies });
  return [
    { name: fileName('head', hash), text: JSON.stringify(split.head) },
    ...split.lists.map((list, part) => ({ name: fileName('lists', hash, part), text: JSON.stringify(list) })),
    ...split.bodies.map((body, part) => ({ name: fileName('bodies', hash, part), text: JSON.stringify(body) })),
  ];
}

function cardFiles(cards: readonly AnswerCard[]): { part: number; text: string }[] {
  return [...Map.groupBy(cards, ({ id }) => cardPart(id))].map(([part, group]) => {
    const file: CardFile = { format: FILES_FORMAT, cards: Object.fromEntries(group.map((card) => [card.id, card])) };
    return { part, text: JSON.stringify(file) };
  });
}
