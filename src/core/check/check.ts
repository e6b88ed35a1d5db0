// The check: a compiler for content. It runs every rule over what was read, and reports all problems in one run.
import type { Site } from '../catalogue/site.ts';
import { type Content, readingsOf } from '../content/content.ts';
import { TOOL } from '../content/kinds/tool.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { compileIndexes } from './entry-indexes.ts';
import { createEmit, type Emit, type Place } from './emit.ts';
import { checkAnchors } from './rules/anchors.ts';
import { checkCommands } from './rules/commands.ts';
import { checkEvidence } from './rules/evidence.ts';
import { reportFindings } from './rules/findings.ts';
import { checkFinish } from './rules/finish.ts';
import { checkForeignMessages } from './rules/foreign-messages.ts';
import { checkLedger } from './rules/ledger.ts';
import { checkOwnIds } from './rules/own-ids.ts';
import { checkPlaces } from './rules/places.ts';
import { checkRecordings } from './rules/recordings.ts';
import { checkReferences } from './rules/references.ts';
import { checkRepetition } from './rules/repetition.ts';
import { checkSignatures } from './rules/signatures.ts';
import { checkUniqueness } from './rules/uniqueness.ts';
import { checkWorth } from './rules/worth.ts';

export interface CheckOptions {
  /** The day that counts as today, YYYY-MM-DD; no date in the content may lie after it. */
  readonly today: string;
}

/** Checks what was read of a site. Diagnostics are sorted by file, line and code, so that a report is reproducible. */
export function check({ files, content }: Pick<Site, 'files' | 'content'>, { today }: CheckOptions): Report {
  const diagnostics: Diagnostic[] = [];
  const drafts = new Set(content.readings.filter(({ kind, draft }) => kind.page && draft).map(({ file }) => file));
  const unused = unpublishedTools(content);
  const emit = createEmit(diagnostics, (file) => drafts.has(file) || unused.has(file));
  reportFindings(content, emit);
  const rule = withoutRepetition(emit, content);
  checkPlaces(content, files, rule);
  checkReferences(content, rule);
  checkOwnIds(content, rule);
  checkEvidence(content, rule);
  checkUniqueness(content, rule);
  checkLedger(content, rule, today);
  checkAnchors(content, rule, today);
  checkFinish(content, rule, today);
  const indexes = compileIndexes(content);
  checkSignatures(indexes, rule);
  checkForeignMessages(content, indexes, rule);
  checkRecordings(content, indexes, rule);
  checkCommands(content, rule);
  checkWorth(content, rule);
  checkRepetition(content, rule);
  const all = [...files.files, files.ledger];
  return {
    diagnostics: diagnostics.sort(byPlace),
    files: all.length,
    entries: content.entries.length,
    drafts: drafts.size,
    unpublished: new Set([...drafts, ...unused]),
    texts: new Map(all.flatMap((file) => ('text' in file ? [[file.path, file.text]] : []))),
  };
}

/** Files of tools that no published entry has: they are on no page yet, and may be as unfinished as a draft. */
function unpublishedTools(content: Content): Set<string> {
  const used = new Set(content.entries.flatMap(({ partial, draft }) => (partial && !draft ? [partial.tool] : [])));
  return new Set(
    readingsOf(content, TOOL).flatMap(({ file, name, value }) => (!value || used.has(name) ? [] : [file])),
  );
}

/** Rules see a field that does not fit as an empty one; what they say of it was said before, and better. */
function withoutRepetition(emit: Emit, content: Content): Emit {
  const key = ({ file, position }: Place) => `${file}:${position.line}:${position.column}`;
  const said = new Set(
    content.entries.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'schema').map(key)),
  );
  return (code, place, data) => {
    if (!said.has(key(place))) emit(code, place, data);
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
