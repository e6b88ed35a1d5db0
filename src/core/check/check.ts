// The check: a compiler for content. It runs every rule over what was read, and reports all problems in one run.
import type { Site } from '../catalogue/site.ts';
import { type Content, readingsOf } from '../content/content.ts';
import { TOOL } from '../content/kinds/tool.ts';
import { isCounted } from './codes.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { compileIndexes } from './entry-indexes.ts';
import { createEmit, createSay, type Place, type Say } from './emit.ts';
import type { RuleContext } from './rule.ts';
import { RULES } from './rules.ts';
import { reportFindings } from './rules/findings.ts';

export interface CheckOptions {
  /** The day that counts as today, YYYY-MM-DD; no date in the content may lie after it. */
  readonly today: string;
}

/** Checks what was read of a site. Diagnostics are sorted by file, line and code, so that a report is reproducible. */
export function check({ files, content }: Pick<Site, 'files' | 'content'>, { today }: CheckOptions): Report {
  const diagnostics: Diagnostic[] = [];
  const drafts = new Set(content.readings.filter(({ kind, draft }) => kind.page && draft).map(({ file }) => file));
  const unused = unpublishedTools(content);
  const say = createSay(diagnostics, (file) => drafts.has(file) || unused.has(file));
  reportFindings(content, createEmit(say));
  const context = contextOf(content, files, today, withoutRepetition(say, content));
  for (const rule of RULES) {
    if (!rule.about || rule.about.some((kind) => content.kinds.includes(kind))) rule.check(context);
  }
  const { problems = [], counted = [] } = Object.groupBy(diagnostics, ({ code }) =>
    isCounted(code) ? 'counted' : 'problems',
  );
  const all = [...files.files, files.ledger, ...(files.texts ?? [])];
  return {
    diagnostics: problems.sort(byPlace),
    // Whose places nobody has asked for yet; each code has them in the order of files and lines.
    counted,
    files: all.length,
    entries: content.entries.length,
    drafts: drafts.size,
    unpublished: new Set([...drafts, ...unused]),
    texts: new Map(all.flatMap((file) => ('text' in file ? [[file.path, file.text]] : []))),
  };
}

function contextOf(content: Content, files: Site['files'], today: string, say: Say): RuleContext {
  let indexes: RuleContext['indexes'] | undefined;
  return {
    content,
    files,
    today,
    emit: createEmit(say),
    say,
    get indexes() {
      indexes ??= compileIndexes(content);
      return indexes;
    },
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
function withoutRepetition(say: Say, content: Content): Say {
  const key = ({ file, position }: Place) => `${file}:${position.line}:${position.column}`;
  const said = new Set(
    content.articles.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'schema').map(key)),
  );
  return (saying, place, message, hint) => {
    // Of what is only counted nobody looks for the place.
    if (isCounted(saying.code) || !said.has(key(place))) say(saying, place, message, hint);
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
