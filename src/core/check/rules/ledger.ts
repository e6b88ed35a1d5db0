// The ledger against the content: every path that was published answers, and every published entry is written down.
import type { Content } from '../../content/content.ts';
import type { Entry, EntryReading } from '../../content/entry.ts';
import { formatLedgerLine, type LedgerLine, resolvePath } from '../../address/ledger.ts';
import { liveLine, missingLines, standingPaths } from '../../address/missing-lines.ts';
import type { Emit } from '../emit.ts';

/** Lines that `npm run ledger` would append, by the path they are for. */
type Due = ReadonlyMap<string, string>;

/** Checks addresses against the ledger in both directions. `today` (YYYY-MM-DD) dates the lines that are proposed. */
export function checkLedger(content: Content, emit: Emit, today: string): void {
  const { ledger } = content;
  // A ledger that cannot be read says nothing about any entry.
  if (content.findings.some(({ file }) => file === ledger.file)) return;
  for (const { text, reason, position } of ledger.problems) {
    emit('FXC073', { file: ledger.file, position }, { text, reason });
  }
  const due = new Map(missingLines(content, legible).map(({ line }) => [line.path, formatLedgerLine(line)]));
  checkContradictions(content, emit);
  checkPaths(content, due, emit, today);
  for (const reading of content.entries) checkEntry(content, due, reading, emit);
}

/** An entry of which enough could be read to know its address. */
function legible({ partial, unfit }: EntryReading): Entry | undefined {
  return unfit.has('id') ? undefined : partial;
}

/** One path has one id for ever. */
function checkContradictions({ ledger }: Content, emit: Emit): void {
  const owners = new Map<string, LedgerLine>();
  for (const line of ledger.lines) {
    const first = owners.get(line.path);
    if (!first) owners.set(line.path, line);
    else if (first.id !== line.id) {
      emit('FXC077', at(ledger.file, line), { path: line.path, id: line.id, known: first.id, line: first.line });
    }
  }
}

/** Every path of the ledger leads to a page, to a redirect that ends at one, or to a notice. */
function checkPaths(content: Content, due: Due, emit: Emit, today: string): void {
  const { ledger } = content;
  const standing = standingPaths(content);
  const drafts = new Set(content.entries.flatMap((reading) => (reading.draft ? [reading.path] : [])));
  for (const line of ledger.paths.values()) {
    const { path, id, state } = line;
    if (state.kind === 'live' && !standing.has(path)) {
      emit('FXC070', at(ledger.file, line), { path, id, date: today, draft: drafts.has(path), now: due.get(path) });
    }
    if (state.kind === 'moved') {
      const end = resolvePath(ledger, path);
      const answers = end?.state.kind === 'retired' || (end && (standing.has(end.path) || due.has(end.path)));
      if (!answers) emit('FXC074', at(ledger.file, line), { path, to: state.to });
    }
  }
}

/** Every entry's path and aliases are written down, under its id. */
function checkEntry(content: Content, due: Due, reading: EntryReading, emit: Emit): void {
  const { file, path, draft, locate } = reading;
  const entry = legible(reading);
  if (!entry || draft) return;
  const place = { file, position: locate(['id']) };
  const known = content.ledger.paths.get(path);
  const line = due.get(path);
  if (line) emit('FXC071', place, { path, line });
  else if (known && known.id !== entry.id) emit('FXC072', place, { path, id: entry.id, known: known.id });
  else if (known && known.state.kind !== 'live') {
    emit('FXC075', place, { path, state: known.state.kind, line: formatLedgerLine(liveLine(entry)) });
  }
  for (const [i, alias] of entry.aliases.entries()) {
    const moved = due.get(alias);
    if (moved) emit('FXC076', { file, position: locate(['aliases', i]) }, { path: alias, line: moved });
  }
}

function at(file: string, { line, id }: LedgerLine) {
  return { file, position: { line, column: 1, length: id.length } };
}
