// Lines of the ledger about anchors: causes and fixes that were published under an id, `FX0001  #a #b  live  2026-01-31`, and
// where one leads that is no longer there, `FX0001  #a  moved → #c  2026-02-28`. An anchor is never retired: it always leads
// to a place on its page.
import type { Position } from '../source/source-file.ts';

/** What an anchor is now, by the last line that speaks of it. */
export interface AnchorState {
  readonly anchor: string;
  /** The anchor that it leads to; undefined while it stands. */
  readonly to: string | undefined;
  readonly position: Position;
}

/** A line about anchors, read. */
export interface AnchorLine {
  readonly id: string;
  readonly anchors: readonly AnchorState[];
  readonly date: string;
}

/** Old anchors of a page, each with the one that it leads to. */
export type Forwards = Readonly<Record<string, string>>;

/** Anchors of one entry by name. */
export type Anchors = ReadonlyMap<string, AnchorState>;

const LINE =
  /^\s*([A-Z]{2,}\d{4,})\s+(#\S+(?:\s+#\S+)*)\s+(?:live|moved\s+(?:→|->)\s+#(\S+))\s+(\d{4}-\d{2}-\d{2})\s*$/;

/** Reads a line about anchors; undefined when it is none. `number` is its place in the file, counted from 1. */
export function readAnchorLine(raw: string, number: number): AnchorLine | undefined {
  const match = LINE.exec(raw);
  if (!match) return undefined;
  const [, id = '', names = '', to, date = ''] = match;
  const start = raw.indexOf(names);
  const anchors = [...names.matchAll(/#(\S+)/g)].map(({ 0: whole, 1: anchor = '', index }) => ({
    anchor,
    to,
    position: { line: number, column: start + index + 1, length: whole.length },
  }));
  return { id, anchors, date };
}

/** Writes the line that publishes anchors. */
export function formatAnchorLine(id: string, anchors: readonly string[], date: string): string {
  return `${id}  ${anchors.map((anchor) => `#${anchor}`).join(' ')}  live  ${date}`;
}

/** Follows an anchor to where it leads; one that stands leads to itself, a circle to nowhere. */
export function resolveAnchor(anchors: Anchors, anchor: string): string | undefined {
  const seen = new Set<string>();
  let name = anchor;
  for (let to = anchors.get(name)?.to; to !== undefined; to = anchors.get(name)?.to) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    name = to;
  }
  return name;
}

/** The anchors that lead elsewhere, each with the place where it ends. */
export function forwards(anchors: Anchors): Forwards {
  return Object.fromEntries(
    [...anchors].flatMap(([anchor, { to }]) => {
      const end = to === undefined ? undefined : resolveAnchor(anchors, anchor);
      return end === undefined ? [] : [[anchor, end]];
    }),
  );
}
