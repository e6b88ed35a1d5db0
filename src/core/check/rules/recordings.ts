// Recorded reproductions against their entries: the error was this one, the fix ended it, and nothing rests on more than was shown.
import type { Content } from '../../content/content.ts';
import type { RECORDING } from '../../content/kinds/recording.ts';
import type { ReadingOf } from '../../content/reading.ts';
import type { Entry, EntryReading, Recording } from '../../content/entry.ts';
import { explain } from '../../match/find/explain.ts';
import type { MatchIndex } from '../../match/match-index.ts';
import { printedIn } from '../../catalogue/recording.ts';
import type { Emit } from '../emit.ts';
import type { EntryIndexes } from '../entry-indexes.ts';
import { whatIsFound } from '../what-is-found.ts';

const START = { line: 1, column: 1, length: 1 };

/** Checks every recording, and every entry that says it was reproduced. */
export function checkRecordings(content: Content, indexes: EntryIndexes, emit: Emit): void {
  const entries = new Map(content.entries.flatMap((reading) => (reading.id ? [[reading.id, reading] as const] : [])));
  const index = new Map(indexes.tried.map(({ entry }) => [entry.id, indexes.indexFor(entry)]));
  for (const reading of content.recordings) {
    const { file, name: id } = reading;
    const entry = entries.get(id);
    if (!entry) emit('FXC090', { file, position: START }, { id });
    else if (entry.partial) checkRecording(reading, entry, entry.partial, index.get(id), emit);
  }
  const recordings = new Map(content.recordings.map((reading) => [reading.name, reading]));
  for (const reading of content.entries) {
    const { partial, unfit } = reading;
    if (partial && !unfit.has('sources')) checkClaims(reading, partial, recordings.get(partial.id), emit);
  }
}

function checkRecording(
  { file, name: id, value: recording, locate }: ReadingOf<typeof RECORDING>,
  { unfit }: EntryReading,
  entry: Entry,
  index: MatchIndex | undefined,
  emit: Emit,
): void {
  if (!unfit.has('sources') && !entry.sources.some(({ kind }) => kind === 'reproduction')) {
    emit('FXC094', { file, position: START }, { id });
  }
  if (!recording) return;
  for (const [field, list] of [
    ['cause', 'causes'],
    ['fix', 'fixes'],
  ] as const) {
    const named = recording[field];
    const candidates = entry[list].map((item) => item.id);
    if (named !== undefined && !unfit.has(list) && !candidates.includes(named)) {
      emit('FXC050', { file, position: locate([field]) }, { field, id: named, candidates });
    }
  }
  if (!index) return;
  const before = explain(printedIn(recording.before), index);
  const [first] = before.matches;
  if (first?.id !== id || first.confidence !== 'match') {
    emit('FXC091', { file, position: locate(['before', 'runs']) }, { id, found: whatIsFound(before, entry) });
  }
  const after = explain(printedIn(recording.after), index).matches;
  if (after.some((match) => match.id === id && match.confidence === 'match')) {
    emit('FXC092', { file, position: locate(['after', 'runs']) }, { id });
  }
}

/** What an entry rests on its reproduction. */
function checkClaims(
  { file, locate }: EntryReading,
  entry: Entry,
  recorded: ReadingOf<typeof RECORDING> | undefined,
  emit: Emit,
): void {
  const i = entry.sources.findIndex(({ kind }) => kind === 'reproduction');
  const source = entry.sources[i]?.id;
  if (source === undefined) return;
  if (!recorded) {
    emit('FXC093', { file, position: locate(['sources', i, 'kind']) }, { source, id: entry.id });
    return;
  }
  const recording = recorded.value;
  if (!recording) return;
  for (const [j, { id, sources }] of entry.causes.entries()) {
    if (!sources.includes(source) || id === recording.cause) continue;
    emit('FXC096', { file, position: locate(['causes', j, 'sources']) }, { cause: id, recorded: recording.cause });
  }
  for (const [j, { id, sources, confidence }] of entry.fixes.entries()) {
    if (!sources.includes(source) || bearsOut(recording, id, confidence)) continue;
    const other = id === recording.fix ? undefined : recording.fix;
    emit('FXC095', { file, position: locate(['fixes', j, 'sources']) }, { fix: id, recorded: other });
  }
}

/** A stand-in can show that a client does the right thing after a fix; that the fix mends the cause it cannot. */
function bearsOut(recording: Recording, fix: string, confidence: string): boolean {
  return fix === recording.fix && (recording.proves === 'cause' || confidence !== 'reproduced');
}
