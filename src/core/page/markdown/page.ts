// The Markdown twin of a page: everything that the page says, in its order, for chats, editors and other programs.
import type { BlockContent, RootContent } from 'mdast';
import type { Entry, Signature } from '../../content/entry.ts';
import { capturedNames, splitPlaceholders } from '../../content/placeholders.ts';
import { type SectionKey, SECTIONS } from '../../content/vocabulary.ts';
import { address } from '../../address/permalink.ts';
import { shownRun } from '../../catalogue/recording.ts';
import { type EntryContext, entryUrl, sourceUrl } from '../entry-context.ts';
import {
  CONFIDENCE_LABELS,
  formatDay,
  PROOF_LABELS,
  RELATION_LABELS,
  RISK_LABELS,
  SOURCE_LABELS,
  scopeOf,
} from '../labels.ts';
import { STATUS_LABELS, statusName } from '../labels.ts';
import { lookalikeRows } from '../lookalike-rows.ts';
import { sectionNodes } from './body.ts';
import { codeBlock, heading, type Inline, inlineCode, link, list, paragraph, strong, table } from './nodes.ts';
import { commandBlocks, remedyWriter, snippetBlocks } from './remedies.ts';
import { reproduced } from './reproduced.ts';
import { supportBlocks } from './support.ts';
import { writeMarkdown } from './write.ts';

/** Writes the page of an entry as Markdown. All links are absolute. */
export function entryMarkdown(entry: Entry, context: EntryContext): string {
  const { prose, check, cause, fix, path } = remedyWriter(entry, context);
  const { tool } = context;
  const checks = [
    ...entry.checks.map(check),
    ...(tool.version ? [[paragraph('Which version is running'), ...commandBlocks(tool.version)]] : []),
    ...tool.logs.map(({ where, note }) => [
      paragraph('Logs: ', ...prose(where), ...(note ? [': ', ...prose(note)] : [])),
    ]),
  ];
  return writeMarkdown([
    heading(1, entry.title),
    paragraph(...prose(entry.description)),
    facts(entry, context),
    heading(2, 'Error signature'),
    ...signatures(entry),
    ...quickFix(entry, prose),
    ...section('Is it really this error?', lookalikes(entry, context, prose)),
    ...body('meaning', entry, context),
    ...body('mechanism', entry, context),
    heading(2, entry.causes.length > 1 ? 'Causes, and how to tell which is yours' : 'Cause, and how to confirm it'),
    ...entry.causes.flatMap(cause),
    heading(2, entry.fixes.length > 1 ? 'Fixes, safest first' : 'Fix'),
    ...entry.fixes.flatMap(fix),
    ...section(`${tool.name}: checks for this error`, checks.length > 0 ? [list(checks)] : []),
    ...section('Step by step', path()),
    ...section('How to keep it from coming back', items(entry.prevention.map(prose))),
    ...section('For support', supportBlocks(entry, context)),
    ...reproduced(entry, context, prose),
    ...section('Sources checked', sources(entry, context, prose)),
    ...section('What changed', items(entry.changes.map(({ date, what }) => [`${formatDay(date)}: `, ...prose(what)]))),
    ...section('Related errors', related(context, prose)),
    ...section(
      'Questions people ask',
      entry.faq.flatMap(({ question, answer }) => [heading(3, ...prose(question)), paragraph(...prose(answer))]),
    ),
    { type: 'thematicBreak' },
    paragraph(
      link(context.link(address.entry(entry.path)), `${context.site.name} ${entry.id}`),
      ' · content under ',
      link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
    ),
  ]);
}

type Prose = ReturnType<typeof remedyWriter>['prose'];

/** A heading with what stands under it; nothing when that is nothing. */
function section(title: string, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function facts(entry: Entry, { tool, category, recording: recorded, link: to }: EntryContext): RootContent {
  const recording = shownRun(recorded);
  const status = STATUS_LABELS[entry.status];
  const rows: Inline[][] = [
    [strong('Status:'), ` ${statusName(entry)}. ${status.meaning} As of ${formatDay(entry.statusAsOf)}.`],
    [strong('Permanent link:'), ' ', link(to(address.short(entry.id)), entry.id)],
    [strong('Tool:'), ' ', link(to(address.tool(tool.slug)), tool.name)],
    ...(category ? [[strong('Category:'), ' ', link(to(address.category(category.slug)), category.name)]] : []),
    ...(entry.toolVersion ? [[strong('Evidence for:'), ` ${tool.name} ${entry.toolVersion}`]] : []),
    ...(entry.codes.length > 0 ? [[strong('Codes:'), ' ', ...separated(entry.codes.map(inlineCode))]] : []),
    ...(recording ? [[strong(`${PROOF_LABELS[recording.proves].name}:`), ` ${formatDay(recording.date)}`]] : []),
    [strong('Updated:'), ` ${formatDay(entry.updated)}; evidence checked ${formatDay(entry.verified)}`],
  ];
  return list(rows.map((row) => [paragraph(...row)]));
}

function signatures(entry: Entry): RootContent[] {
  const names = capturedNames(entry);
  const shown = ({ text }: Signature) =>
    codeBlock(
      splitPlaceholders(text, names)
        .map((piece) => piece.text)
        .join(''),
    );
  const [first, ...others] = entry.signatures;
  const wordings = others.flatMap((signature) => {
    const scope = scopeOf(signature);
    return [shown(signature), ...(scope === '' ? [] : [paragraph(scope)])];
  });
  return [
    ...(first ? [shown(first)] : []),
    ...(wordings.length > 0 ? [paragraph('Other wordings of the same error:'), ...wordings] : []),
  ];
}

function quickFix({ quickFix: { text, command, code, verify, fix }, fixes }: Entry, prose: Prose): RootContent[] {
  const source = fixes.find(({ id }) => id === fix);
  const marks = source ? `${RISK_LABELS[source.risk].name} · ${CONFIDENCE_LABELS[source.confidence].name}` : '';
  return [
    heading(2, 'Quick fix'),
    paragraph(...prose(text)),
    ...commandBlocks(command),
    ...snippetBlocks(code),
    paragraph(strong('It worked when:'), ' ', ...prose(verify)),
    ...(marks ? [paragraph(marks)] : []),
  ];
}

function lookalikes(entry: Entry, context: EntryContext, prose: Prose): RootContent[] {
  const rows = lookalikeRows(entry, context.related, context.find).map(({ text, other, how }) => [
    [
      ...(text === undefined ? [] : [inlineCode(text)]),
      ...(text !== undefined && other ? [' '] : []),
      ...(other ? [link(context.link(address.entry(other.path)), other.title)] : []),
    ],
    prose(how),
  ]);
  return rows.length === 0 ? [] : [table([[['You see'], ['What tells it apart']], ...rows])];
}

function body(key: SectionKey, entry: Entry, context: EntryContext): RootContent[] {
  const found = entry.body.sections.find((each) => each.key === key);
  const title = SECTIONS.find((each) => each.key === key)?.heading ?? '';
  return found ? section(title, sectionNodes(found, entry, context)) : [];
}

function sources(entry: Entry, context: EntryContext, prose: Prose): RootContent[] {
  const blocks = entry.sources.map((source): BlockContent[] => {
    const { title, shows, kind, publisher, checked } = source;
    const did = kind === 'reproduction' ? 'run' : 'read';
    return [
      paragraph(link(sourceUrl(source, entry, context), title), ': ', ...prose(shows)),
      paragraph(`${SOURCE_LABELS[kind]} · ${publisher} · ${did} ${formatDay(checked)}`),
    ];
  });
  return blocks.length === 0 ? [] : [list(blocks, true)];
}

function related({ related: others, find, link: to }: EntryContext, prose: Prose): RootContent[] {
  return items(
    others.map(({ record, relation, distinguish, shared }) => [
      `${RELATION_LABELS[relation]}: `,
      link(entryUrl(record.id, { find, link: to }), record.title),
      ...(distinguish === undefined || relation === 'lookalike' ? [] : [' ', ...prose(distinguish)]),
      ...(shared.length > 0 ? [` Both: ${shared.join(', ')}`] : []),
    ]),
  );
}

function items(lines: readonly (readonly Inline[])[]): RootContent[] {
  return lines.length === 0 ? [] : [list(lines.map((line) => [paragraph(...line)]))];
}

function separated(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node, i) => (i > 0 ? [', ', node] : [node]));
}
