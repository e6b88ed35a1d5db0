// The facts about a page: what a reader weighs it by in a line at its top, and all of them at its end.
import { shownRun } from '../../catalogue/recording.ts';
import { address } from '../../address/permalink.ts';
import { lostFrom } from '../../catalogue/passages.ts';
import { codeAnchor } from '../../catalogue/code-list.ts';
import { code, joined, line, link, toPage, toPlace } from '../blocks.ts';
import type { Entry } from '../../content/entry.ts';
import type { FactsBlock, Inline, Section } from '../document.ts';
import { labelIn, PROOF_LABELS, STATUS_LABELS, statusName } from '../labels.ts';
import type { EntryWriter, Writer } from '../writer.ts';

/** How an error stands is worth a place at the top where more than the reader's own side has to change. */
const TELLING: ReadonlySet<Entry['status']> = new Set(['open', 'workaround', 'fixed', 'outage']);

/** The line below the answer: how the error stands, whether we saw it, how fresh the evidence is, its id. */
export function entryMarks(writer: EntryWriter): Inline[][] {
  const { article, say } = writer;
  return [...(TELLING.has(article.status) ? [[statusBadge(article, say)]] : []), ...marks(writer)];
}

/** The marks that any page has: whether we saw the error, how fresh the evidence is, its id. */
export function marks({ article, context, say, label, day }: Writer): Inline[][] {
  const dueForReview = context.dueForReview || lostFrom(article, context.lostPassages).length > 0;
  const recording = shownRun(context.recording);
  return [
    ...(recording ? [toPlace('reproduction', [{ type: 'badge', label: label(PROOF_LABELS[recording.proves]) }])] : []),
    line(say('Checked '), day(article.verified), ...(dueForReview ? [say(' (due for review)')] : [])),
    toPage(address.short(article.id), article.id),
  ];
}

/** The section with the facts about an entry that the line above does not hold. */
export function entryFacts(writer: EntryWriter): Section {
  const { article, context, say, day } = writer;
  const { tool, category, family } = context;
  return facts(writer, [
    { term: say('Status'), value: line([statusBadge(article, say)], say(' as of '), day(article.statusAsOf)) },
    { term: say('Tool'), value: toPage(address.tool(article.tool), tool.name) },
    ...(category ? [{ term: say('Category'), value: toPage(address.category(category.slug), category.name) }] : []),
    ...(family ? [{ term: say('Kind of failure'), value: toPage(family.address, family.title) }] : []),
    ...(article.toolVersion ? [{ term: say('Evidence for'), value: line(`${tool.name} ${article.toolVersion}`) }] : []),
  ]);
}

/** The section with these facts and with those that any page has. */
export function facts({ article, context, say, day }: Writer, own: FactsBlock['rows']): Section {
  const updated = article.updated !== article.published;
  const codes = article.codes.map((each) =>
    link({ kind: 'page', path: context.codeRow?.(each) ?? `${address.codes()}#${codeAnchor(each)}` }, code(each)),
  );
  const rows: FactsBlock['rows'] = [
    ...own,
    ...(codes.length > 0 ? [{ term: say('Codes'), value: joined(codes, ', ') }] : []),
    {
      term: say('Published'),
      value: line(day(article.published), ...(updated ? [say(', updated '), day(article.updated)] : [])),
    },
  ];
  return { id: 'facts', title: say('About this page'), blocks: [{ type: 'facts', rows }] };
}

function statusBadge(entry: Pick<Entry, 'status' | 'fixedIn'>, say: Writer['say']): Inline {
  return { type: 'badge', label: { ...labelIn(say, STATUS_LABELS[entry.status]), name: statusName(entry, say) } };
}
