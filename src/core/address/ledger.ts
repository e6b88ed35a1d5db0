// The ledger of addresses, content/permalinks.txt: append-only lines of id, path or anchors, state and date. A path that was
// ever published always answers: its page, a redirect, or a page that says what became of it. So does an anchor.
import type { Position, SourceFile } from '../source/source-file.ts';
import { type AnchorState, readAnchorLine } from './ledger-anchors.ts';

/** The file, below the project. */
export const LEDGER_FILE = 'content/permalinks.txt';

/** What a path is now: the page, a redirect to another path of its kind, or a page that says that it is gone and why. */
export type PathState =
  | { readonly kind: 'live' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'retired'; readonly note: string | undefined };

/** One line of the ledger, as it is written. */
export interface WrittenLine {
  readonly id: string;
  /** The path below the kind that the id is of. */
  readonly path: string;
  readonly state: PathState;
  readonly date: string;
}

/** One line of the ledger, read. */
export interface LedgerLine extends WrittenLine {
  /** Address of the path, and of the one it moved to. */
  readonly address: string;
  readonly to: string | undefined;
  readonly line: number;
}

/** A line that cannot be read: its text, and the reason where there is more to say than that. */
export interface LedgerProblem {
  readonly text: string;
  readonly reason: string;
  readonly position: Position;
}

export interface Ledger {
  readonly file: string;
  /** In order of time. */
  readonly lines: readonly LedgerLine[];
  /** The latest state of every path that was ever published, by its address. */
  readonly paths: ReadonlyMap<string, LedgerLine>;
  /** The latest state of every anchor that was ever published, by the id of its page. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, AnchorState>>;
  readonly problems: readonly LedgerProblem[];
}

/** Paths have the characters of plain addresses only, for hosts read them out of their settings. */
const LINE =
  /^([A-Z]{2,}\d{4,})\s+([\w.~/-]+)\s+(live|retired|moved\s+(?:→|->)\s+([\w.~/-]+))\s+(\d{4}-\d{2}-\d{2})(?:\s+#\s*(.*))?$/;

/** What the ledger must know of a kind of pages: the form of its ids, and where a path of it lies. */
export interface LedgerKind {
  readonly page?: { readonly id: RegExp; readonly address: (path: string) => string } | undefined;
}

/** Reads the ledger; the form of an id tells its kind. Lines that begin with `#` and empty lines say nothing. Never throws. */
export function readLedger(file: SourceFile, kinds: readonly LedgerKind[]): Ledger {
  const lines: LedgerLine[] = [];
  const problems: LedgerProblem[] = [];
  const paths = new Map<string, LedgerLine>();
  const anchors = new Map<string, Map<string, AnchorState>>();
  const text = 'text' in file ? file.text.replace(/^\uFEFF/, '') : '';
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const about = readAnchorLine(raw, index + 1);
    if (about && isDay(about.date)) {
      const known = anchors.get(about.id) ?? new Map<string, AnchorState>();
      for (const state of about.anchors) known.set(state.anchor, state);
      anchors.set(about.id, known);
      continue;
    }
    const match = LINE.exec(content);
    const [, id = '', path = '', state = '', to, date = '', note] = match ?? [];
    // The first kind takes the letters that a site chooses; those of the others are their own.
    const page = kinds.findLast((kind) => kind.page?.id.test(id))?.page;
    if (!match || !page || !isDay(date)) {
      const day = about?.date ?? date;
      const reason = (match || about) && !isDay(day) ? `; ${day} is no day of the calendar` : '';
      problems.push({ text: content, reason, position: { line: index + 1, column: 1, length: raw.trimEnd().length } });
      continue;
    }
    const line: LedgerLine = {
      id,
      path,
      state: toState(state, to, note),
      date,
      address: page.address(path),
      to: to === undefined ? undefined : page.address(to),
      line: index + 1,
    };
    lines.push(line);
    paths.set(line.address, line);
  }
  return { file: file.path, lines, paths, anchors, problems };
}

/** Writes a line in the ledger's form. */
export function formatLedgerLine({ id, path, state, date }: WrittenLine): string {
  const word = state.kind === 'moved' ? `moved → ${state.to}` : state.kind;
  const note = state.kind === 'retired' && state.note ? `  # ${state.note}` : '';
  return `${id}  ${path}  ${word}  ${date}${note}`;
}

/** Follows redirects from an address to the line of the one where they end; a circle answers with undefined. */
export function lastOf(ledger: Ledger, address: string): LedgerLine | undefined {
  const seen = new Set<string>();
  let line = ledger.paths.get(address);
  while (line?.to !== undefined) {
    if (seen.has(line.address)) return undefined;
    seen.add(line.address);
    line = ledger.paths.get(line.to);
  }
  return line;
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function toState(word: string, to: string | undefined, note: string | undefined): PathState {
  if (word === 'live') return { kind: 'live' };
  return word === 'retired' ? { kind: 'retired', note } : { kind: 'moved', to: to ?? '' };
}
