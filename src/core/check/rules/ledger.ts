// The ledger against the content: every path that was published answers, and every published entry is written down.
import type { Content } from '../../entry/content.ts';
import { formatLedgerLine, type LedgerLine, resolvePath } from '../../ledger.ts';
import type { Emit } from '../emit.ts';

/** Checks addresses against the ledger in both directions. */
export function checkLedger(content: Content, emit: Emit): void {
  const { ledger } = content;
  const at = (line: LedgerLine) => ({
    file: ledger.file,
    position: { line: line.line, column: 1, length: line.id.length },
  });
  for (const { message, position } of ledger.problems)
    emit('FXC073', { file: ledger.file, position }, { text: message });

  // A file that is there but broken has its own diagnostics; its path is not lost. A draft is not published.
  const standing = new Set(content.entries.flatMap((reading) => (reading.draft ? [] : [reading.path])));
  for (const line of ledger.paths.values()) {
    if (line.state.kind === 'live' && !standing.has(line.path))
      emit('FXC070', at(line), { path: line.path, id: line.id });
    if (line.state.kind === 'moved') {
      const end = resolvePath(ledger, line.path);
      const answers = end?.state.kind === 'retired' || (end !== undefined && standing.has(end.path));
      if (!answers) emit('FXC074', at(line), { path: line.path, to: line.state.to });
    }
  }
  for (const { entry, file, path, locate } of content.entries) {
    if (!entry || entry.draft) continue;
    const known = ledger.paths.get(path);
    const place = { file, position: locate(['id']) };
    if (!known) emit('FXC071', place, { path, id: entry.id, line: liveLine(entry.id, path, entry.published) });
    else if (known.id !== entry.id) emit('FXC072', place, { path, id: entry.id, known: known.id });
    else if (known.state.kind !== 'live') emit('FXC075', place, { path, state: known.state.kind });
    for (const [i, alias] of entry.aliases.entries()) {
      const line = ledger.paths.get(alias);
      if (line?.state.kind === 'moved' && resolvePath(ledger, alias)?.path === path) continue;
      const moved = formatLedgerLine({
        id: entry.id,
        path: alias,
        state: { kind: 'moved', to: path },
        date: entry.updated,
      });
      emit('FXC076', { file, position: locate(['aliases', i]) }, { path: alias, id: entry.id, line: moved });
    }
  }
}

function liveLine(id: string, path: string, date: string): string {
  return formatLedgerLine({ id, path, state: { kind: 'live' }, date });
}
