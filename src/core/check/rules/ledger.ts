// The ledger against the content: every path that was published answers, and every published entry is written down.
import type { Content } from '../../content/content.ts';
import { type Page, pageInPart } from '../../content/page.ts';
import type { Reading } from '../../content/reading.ts';
import { formatLedgerLine, lastOf, type LedgerLine } from '../../address/ledger.ts';
import { liveLine, missingLines, standingAddresses } from '../../catalogue/missing-lines.ts';
import { type Emit, placeOf } from '../emit.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Lines that `npm run ledger` would append, by the address they are for. */
type Due = ReadonlyMap<string, string>;

/** Checks addresses against the ledger in both directions. `today` (YYYY-MM-DD) dates the lines that are proposed. */
export const ledger: Rule = { check: checkLedger };

function checkLedger({ content, emit, today }: RuleContext): void {
  const { ledger } = content;
  // A ledger that cannot be read says nothing about any entry.
  if (content.findings.some(({ file }) => file === ledger.file)) return;
  for (const { text, reason, position } of ledger.problems) {
    emit('FXC073', { file: ledger.file, position }, { text, reason });
  }
  const due = new Map(missingLines(content, pageInPart).map(({ address, line }) => [address, formatLedgerLine(line)]));
  checkContradictions(content, emit);
  checkPaths(content, due, emit, today);
  for (const reading of content.readings) checkPage(content, due, reading, emit);
}

/** One path has one id for ever. */
function checkContradictions({ ledger }: Content, emit: Emit): void {
  const owners = new Map<string, LedgerLine>();
  for (const line of ledger.lines) {
    const first = owners.get(line.address);
    if (!first) owners.set(line.address, line);
    else if (first.id !== line.id) {
      emit('FXC077', at(ledger.file, line), { path: line.path, id: line.id, known: first.id, line: first.line });
    }
  }
}

/** Every path of the ledger leads to a page, to a redirect that ends at one, or to a notice. */
function checkPaths(content: Content, due: Due, emit: Emit, today: string): void {
  const { ledger } = content;
  const standing = standingAddresses(content);
  const drafts = new Set(
    content.readings.flatMap(({ kind, name, draft }) => (draft ? [kind.page?.address(name)] : [])),
  );
  for (const line of ledger.paths.values()) {
    const { path, address, id, state } = line;
    if (state.kind === 'live' && !standing.has(address)) {
      const now = due.get(address);
      emit('FXC070', at(ledger.file, line), { path, id, date: today, draft: drafts.has(address), now });
    }
    if (state.kind === 'moved') {
      const end = lastOf(ledger, address);
      const answers = end?.state.kind === 'retired' || (end && (standing.has(end.address) || due.has(end.address)));
      if (!answers) emit('FXC074', at(ledger.file, line), { path, to: state.to });
    }
  }
}

/** Every page's path and aliases are written down, under its id. */
function checkPage(content: Content, due: Due, reading: Reading, emit: Emit): void {
  const { file, draft, locate, kind } = reading;
  const page: Page | undefined = draft ? undefined : pageInPart(reading);
  if (!page) return;
  const { path, address, id } = page;
  const place = placeOf(reading, ['id']);
  const known = content.ledger.paths.get(address);
  const line = due.get(address);
  if (line) emit('FXC071', place, { path, line });
  else if (known && known.id !== id) emit('FXC072', place, { path, id, known: known.id });
  else if (known && known.state.kind !== 'live') {
    emit('FXC075', place, { path, state: known.state.kind, line: formatLedgerLine(liveLine(page)) });
  }
  for (const [i, alias] of page.aliases.entries()) {
    const moved = due.get(kind.page?.address(alias) ?? alias);
    if (moved) emit('FXC076', { file, position: locate(['aliases', i]) }, { path: alias, line: moved });
  }
}

function at(file: string, { line, id }: LedgerLine) {
  return { file, position: { line, column: 1, length: id.length } };
}
