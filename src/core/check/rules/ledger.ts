// The ledger against the content: every path that was published answers, and every published entry is written down.
import type { Content } from '../../entry/content.ts';
import type { EntryReading } from '../../entry/entry.ts';
import { formatLedgerLine, type LedgerLine, resolvePath } from '../../ledger.ts';
import { liveLine, missingLines, movedLine, redirects, standingPaths } from '../../missing-lines.ts';
import type { Emit } from '../emit.ts';

/** Checks addresses against the ledger in both directions. `today` (YYYY-MM-DD) dates the lines that are proposed. */
export function checkLedger(content: Content, emit: Emit, today: string): void {
  const { ledger } = content;
  // A ledger that cannot be read says nothing about any entry.
  if (content.findings.some(({ file }) => file === ledger.file)) return;
  for (const { text, reason, position } of ledger.problems) {
    emit('FXC073', { file: ledger.file, position }, { text, reason });
  }
  checkContradictions(content, emit);
  checkPaths(content, emit, today);
  for (const reading of content.entries) checkEntry(content, reading, emit);
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
function checkPaths(content: Content, emit: Emit, today: string): void {
  const { ledger } = content;
  const standing = standingPaths(content);
  const drafts = new Set(content.entries.flatMap((reading) => (reading.draft ? [reading.path] : [])));
  const moved = new Map(missingLines(content).map(({ line }) => [line.path, formatLedgerLine(line)]));
  for (const line of ledger.paths.values()) {
    const { path, id, state } = line;
    if (state.kind === 'live' && !standing.has(path)) {
      emit('FXC070', at(ledger.file, line), { path, id, date: today, draft: drafts.has(path), now: moved.get(path) });
    }
    if (state.kind === 'moved') {
      const end = resolvePath(ledger, path);
      const answers = end?.state.kind === 'retired' || (end && (standing.has(end.path) || moved.has(end.path)));
      if (!answers) emit('FXC074', at(ledger.file, line), { path, to: state.to });
    }
  }
}

function checkEntry(
  content: Content,
  { partial: entry, draft, file, path, locate, unfit }: EntryReading,
  emit: Emit,
): void {
  if (!entry || draft || unfit.has('id')) return;
  const known = content.ledger.paths.get(path);
  const place = { file, position: locate(['id']) };
  const live = formatLedgerLine(liveLine(entry));
  if (!known) emit('FXC071', place, { path, id: entry.id, line: live });
  else if (known.id !== entry.id) emit('FXC072', place, { path, id: entry.id, known: known.id });
  else if (known.state.kind !== 'live') emit('FXC075', place, { path, state: known.state.kind, line: live });
  for (const [i, alias] of entry.aliases.entries()) {
    if (redirects(content, alias, entry)) continue;
    const line = formatLedgerLine(movedLine(entry, alias));
    emit('FXC076', { file, position: locate(['aliases', i]) }, { path: alias, id: entry.id, line });
  }
}

function at(file: string, { line, id }: LedgerLine) {
  return { file, position: { line, column: 1, length: id.length } };
}
