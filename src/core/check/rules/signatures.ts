// Signatures, tried with the matcher itself: every example finds its entry, no look-alike does, no entry claims another's.
import type { Entry, EntryReading } from '../../content/entry.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import { explain } from '../../match/find/explain.ts';
import type { MatchIndex } from '../../match/match-index.ts';
import { parseSignature } from '../../match/index/signature.ts';
import type { Match } from '../../match/types.ts';
import { type Emit, placeOf } from '../emit.ts';
import { narrowParts } from '../narrow.ts';
import { whatIsFound } from '../what-is-found.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** More answers than this to one example say nothing new. */
const LIMIT = 20;

/** Checks the signatures of all entries. */
export const signatures: Rule = { about: [ENTRY], check: checkSignatures };

function checkSignatures({ indexes, emit }: RuleContext): void {
  const byPath = new Map(indexes.tried.map((each) => [each.entry.path, each]));
  for (const { reading, entry } of indexes.tried) {
    const index = indexes.indexFor(entry);
    checkTexts(reading, entry, emit);
    checkLookalikes(reading, entry, index, emit);
    for (const claim of checkExamples(reading, entry, index, emit)) {
      const other = byPath.get(claim.path);
      // A published entry is not too general because of somebody's draft.
      if (!other || claim.signature === null || (entry.draft && !other.entry.draft)) continue;
      const position = other.reading.locate(['signatures', claim.signature, 'text']);
      emit('FXC084', { file: other.reading.file, position }, { other: entry.id, title: entry.title });
    }
  }
}

/** Whether the texts can be read, and hold nothing that is another one in every paste. */
function checkTexts({ file, find }: EntryReading, entry: Entry, emit: Emit): void {
  for (const [i, { text, mustHave }] of entry.signatures.entries()) {
    const path = ['signatures', i, 'text'];
    const { parts, problems } = parseSignature(text);
    for (const { kind, found } of problems) emit('FXC080', { file, position: find(path, found) }, { kind, found });
    const literals: [FieldPath, string][] = mustHave.map((literal, j) => [['signatures', i, 'mustHave', j], literal]);
    for (const part of parts) if (part.kind === 'literal') literals.push([path, part.text]);
    for (const [place, literal] of literals) {
      for (const narrow of narrowParts(literal)) emit('FXC085', { file, position: find(place, narrow.what) }, narrow);
    }
  }
}

function checkLookalikes({ file, locate }: EntryReading, entry: Entry, index: MatchIndex, emit: Emit): void {
  for (const [i, { text }] of entry.notThis.entries()) {
    const { matches } = explain(text, index, { limit: LIMIT });
    const own = matches.find((match) => match.path === entry.path);
    if (own?.confidence === 'match') {
      emit('FXC082', { file, position: locate(['notThis', i, 'text']) }, { id: entry.id });
    }
  }
}

/** Tries every example; answers with the claims of other entries on them that nothing settles. */
function checkExamples({ file, locate }: EntryReading, entry: Entry, index: MatchIndex, emit: Emit): Match[] {
  const claims = new Map<string, Match>();
  for (const [i, { examples }] of entry.signatures.entries()) {
    for (const [j, example] of examples.entries()) {
      const place = placeOf({ file, locate }, ['signatures', i, 'examples', j]);
      const explanation = explain(example, index, { limit: LIMIT });
      const [first, ...rest] = explanation.matches;
      if (first?.path !== entry.path || first.confidence !== 'match') {
        emit('FXC081', place, { found: whatIsFound(explanation, entry) });
      }
      if (first?.path !== entry.path) continue;
      for (const other of rest) {
        if (other.confidence !== 'match' || isSettled(first, other, entry)) continue;
        emit('FXC083', place, { other: other.id, title: other.title });
        claims.set(`${other.path} ${other.signature}`, other);
      }
    }
  }
  return [...claims.values()];
}

/** Whether a reader can tell the second answer from the first: by its tool, as a part of it, or because the page says so. */
function isSettled(own: Match, other: Match, entry: Entry): boolean {
  const named = (match: Match) => match.reasons.some(({ kind }) => kind === 'tool-named');
  if (own.tool !== other.tool && named(own) && !named(other)) return true;
  if (other.reasons.some((reason) => reason.kind === 'inside' && reason.id === own.id)) return true;
  return entry.related.some(({ id }) => id === other.id);
}
