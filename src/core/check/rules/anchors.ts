// Anchors against the ledger: every cause and fix that was ever published is still there, or leads to what took its place.
import type { Content } from '../../content/content.ts';
import type { Entry, EntryReading } from '../../content/entry.ts';
import type { Position } from '../../content/source-file.ts';
import { type AnchorState, formatAnchorLine, resolveAnchor } from '../../address/ledger-anchors.ts';
import { anchorsOf, missingAnchors } from '../../address/missing-anchors.ts';
import { address } from '../../address/permalink.ts';
import { isPageOwn, LASTING_SECTIONS } from '../../address/page-sections.ts';
import type { Emit } from '../emit.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks anchors in both directions. `today` (YYYY-MM-DD) dates the lines that are proposed. */
export const anchors: Rule = { about: [ENTRY], check: checkAnchors };

function checkAnchors({ content, emit, today }: RuleContext): void {
  checkOwn(content, emit);
  const { ledger } = content;
  // A ledger that cannot be read says nothing about any entry.
  if (content.findings.some(({ file }) => file === ledger.file)) return;
  // Before an address is settled, what is said of the address is enough.
  const settled = new Map(
    content.entries.flatMap((reading) => {
      const entry = reading.draft ? undefined : legible(reading);
      return entry && ledger.paths.get(address.entry(entry.path))?.id === entry.id
        ? [[entry.id, { entry, reading }] as const]
        : [];
    }),
  );
  for (const { entry, anchors, line } of missingAnchors(content, legible)) {
    const { reading } = settled.get(entry.id) ?? {};
    if (reading?.path !== entry.path) continue;
    emit('FXC101', { file: entry.file, position: placeOf(anchors[0], entry, reading) }, { anchors, line });
  }
  const published = new Set([...ledger.lines, ...content.entries].map(({ id }) => id));
  for (const [id, anchors] of ledger.anchors) {
    const [first] = anchors.values();
    const { entry } = settled.get(id) ?? {};
    if (first && !published.has(id)) emit('FXC105', { file: ledger.file, position: first.position }, { id });
    // Of a page that is gone, its path answers.
    if (entry) for (const state of anchors.values()) checkState(content, entry, state, emit, today);
  }
}

function checkState({ ledger }: Content, entry: Entry, state: AnchorState, emit: Emit, today: string): void {
  const { id } = entry;
  const { anchor, to, position } = state;
  const place = { file: ledger.file, position };
  const own = anchorsOf(entry);
  if (to === undefined) {
    if (!own.includes(anchor)) emit('FXC100', place, { id, anchor, date: today, candidates: own });
    return;
  }
  if (own.includes(anchor)) {
    emit('FXC103', place, { id, anchor, to, line: formatAnchorLine(id, [anchor], today) });
    return;
  }
  const end = resolveAnchor(ledger.anchors.get(id) ?? new Map(), anchor);
  const stands = end !== undefined && (own.includes(end) || (LASTING_SECTIONS as readonly string[]).includes(end));
  if (!stands) emit('FXC102', place, { id, anchor, to, candidates: own });
}

/** No cause and no fix takes an id that the page has for itself. */
function checkOwn(content: Content, emit: Emit): void {
  for (const { file, locate, partial } of content.entries) {
    if (!partial) continue;
    for (const list of ['causes', 'fixes'] as const) {
      for (const [i, { id }] of partial[list].entries()) {
        if (isPageOwn(id)) emit('FXC104', { file, position: locate([list, i, 'id']) }, { id });
      }
    }
  }
}

function placeOf(anchor: string | undefined, { causes, fixes }: Entry, { locate }: EntryReading): Position {
  const cause = causes.findIndex(({ id }) => id === anchor);
  return cause < 0
    ? locate(['fixes', fixes.findIndex(({ id }) => id === anchor), 'id'])
    : locate(['causes', cause, 'id']);
}

/** An entry of which enough could be read to know its anchors. */
function legible({ partial, unfit }: EntryReading): Entry | undefined {
  return ['id', 'causes', 'fixes'].some((field) => unfit.has(field)) ? undefined : partial;
}
