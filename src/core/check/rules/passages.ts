// Passages against their entries: short, still there, each with something that rests on it; and what should rest on one.
import { lostFrom } from '../../catalogue/passages.ts';
import { printedIn } from '../../catalogue/recording.ts';
import { toMatchEntry } from '../../answer/match-entry.ts';
import type { Content } from '../../content/content.ts';
import type { Entry, EntryReading, LostPassages, Recording } from '../../content/entry.ts';
import { explain } from '../../match/find/explain.ts';
import { compileIndex } from '../../match/index/compile.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import type { Emit } from '../emit.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { PRIMARY } from './evidence.ts';

const MOST_CHARACTERS = 200;

/** Confidence words that say what somebody wrote. */
const WRITTEN: ReadonlySet<string> = new Set(['documented', 'maintainer']);

/** Checks the passages of every entry, and what has none. */
export const passages: Rule = { about: [ENTRY], check: checkPassages };

function checkPassages({ content, emit }: RuleContext): void {
  const lost = new Map(content.lostPassages.map(({ name, value }) => [name, value]));
  const recordings = new Map(content.recordings.map(({ name, value }) => [name, value]));
  for (const reading of content.entries) {
    const { partial: entry, unfit } = reading;
    if (!entry || unfit.has('sources')) continue;
    checkEach(reading, entry, emit);
    checkLost(reading, entry, lost.get(entry.id), emit);
    checkSources(reading, entry, emit);
    if (!unfit.has('fixes')) checkFixes(reading, entry, emit);
    if (!unfit.has('signatures')) checkSignatures(reading, entry, recordings.get(entry.id), content, emit);
  }
}

function checkEach({ file, locate, unfit }: EntryReading, entry: Entry, emit: Emit): void {
  const candidates = partsOf(entry);
  for (const [i, { passages }] of entry.sources.entries()) {
    for (const [j, { text, supports }] of passages.entries()) {
      const at = (...path: (string | number)[]) => ({ file, position: locate(['sources', i, 'passages', j, ...path]) });
      if (text.length > MOST_CHARACTERS) emit('FXC120', at('text'), { length: text.length, most: MOST_CHARACTERS });
      if (supports.length === 0) emit('FXC122', at('supports'), {});
      // What is absent can only be told where nothing was lost in reading.
      if (unfit.size > 0) continue;
      for (const [k, part] of supports.entries()) {
        if (!candidates.includes(part)) emit('FXC123', at('supports', k), { part, candidates });
      }
    }
  }
}

function checkLost(
  { file, locate }: EntryReading,
  entry: Entry,
  remembered: LostPassages | undefined,
  emit: Emit,
): void {
  for (const { at, lost } of lostFrom(entry, remembered)) {
    const [i, j] = at;
    const { text, source, since, detail } = lost;
    emit('FXC121', { file, position: locate(['sources', i, 'passages', j, 'text']) }, { text, source, since, detail });
  }
}

function checkSources({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  for (const [i, { id, kind, passages }] of entry.sources.entries()) {
    // A run is quoted whole, by its recording.
    if (!PRIMARY.has(kind) || kind === 'reproduction' || passages.length > 0) continue;
    emit('FXC124', { file, position: locate(['sources', i, 'id']) }, { id, kind });
  }
}

function checkFixes({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  const quoted = quotedParts(entry);
  for (const [i, { id, confidence }] of entry.fixes.entries()) {
    if (!WRITTEN.has(confidence) || quoted.has(id)) continue;
    emit('FXC126', { file, position: locate(['fixes', i, 'confidence']) }, { id, confidence });
  }
}

function checkSignatures(
  { file, locate }: EntryReading,
  entry: Entry,
  recording: Recording | undefined,
  content: Content,
  emit: Emit,
): void {
  const quoted = quotedParts(entry);
  const printed = recording ? [recording, ...(recording.scenarios ?? [])].flatMap(({ before }) => before ?? []) : [];
  const texts = printed.map(printedIn);
  for (const [i, signature] of entry.signatures.entries()) {
    if (quoted.has(`signature-${i + 1}`)) continue;
    // Alone in its index, no better wording of the same entry hides it.
    const alone = compileIndex([toMatchEntry({ ...entry, signatures: [signature] }, content.tools.get(entry.tool))]);
    const isSeen = texts.some((text) => explain(text, alone).matches[0]?.confidence === 'match');
    if (!isSeen) emit('FXC125', { file, position: locate(['signatures', i, 'text']) }, { number: i + 1 });
  }
}

function quotedParts({ sources }: Entry): Set<string> {
  return new Set(sources.flatMap(({ passages }) => passages.flatMap(({ supports }) => supports)));
}

/** What of an entry can rest on a passage, as passages name it. */
function partsOf(entry: Entry): string[] {
  const numbered = (name: string, list: readonly unknown[]) => list.map((_, i) => `${name}-${i + 1}`);
  return [
    ...[...entry.causes, ...entry.fixes].map(({ id }) => id),
    'quick-fix',
    'status',
    'meaning',
    'mechanism',
    ...numbered('signature', entry.signatures),
    ...numbered('check', entry.checks),
    ...numbered('faq', entry.faq),
    ...numbered('prevention', entry.prevention),
    ...numbered('not-this', entry.notThis),
  ];
}
