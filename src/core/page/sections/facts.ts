// The facts about a page: what a reader weighs it by in a line at its top, and all of them at its end.
import { shownRun } from '../../catalogue/recording.ts';
import { address } from '../../address/permalink.ts';
import { lostFrom } from '../../catalogue/passages.ts';
import { codeAnchor } from '../../catalogue/code-list.ts';
import { code, joined, line, link, toPage, toPlace } from '../blocks.ts';
import type { Entry } from '../../content/entry.ts';
import type { FactsBlock, Inline, Section } from '../document.ts';
import { labelIn, PROOF_LABELS, STATUS_LABELS, statusName } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** How an error stands is worth a place at the top where more than the reader's own side has to change. */
const TELLING: ReadonlySet<Entry['status']> = new Set(['open', 'workaround', 'fixed', 'outage']);

/** The line below the answer: how the error stands, whether we saw it, how fresh the evidence is, its id. */
export function marks({ entry, context, say, label, day }: Writer): Inline[][] {
  const dueForReview = context.dueForReview || lostFrom(entry, context.lostPassages).length > 0;
  const recording = shownRun(context.recording);
  return [
    ...(TELLING.has(entry.status) ? [[statusBadge(entry, say)]] : []),
    ...(recording ? [toPlace('reproduction', [{ type: 'badge', label: label(PROOF_LABELS[recording.proves]) }])] : []),
    line(say('Checked '), day(entry.verified), ...(dueForReview ? [say(' (due for review)')] : [])),
    toPage(address.short(entry.id), entry.id),
  ];
}

/** The section with the facts that the line above does not hold. */
export function facts({ entry, context, say, day }: Writer): Section {
  const { tool, category } = context;
  const updated = entry.updated !== entry.published;
  const codes = entry.codes.map((each) =>
    link({ kind: 'page', path: `${address.codes()}#${codeAnchor(each)}` }, code(each)),
  );
  const rows: FactsBlock['rows'] = [
    { term: say('Status'), value: line([statusBadge(entry, say)], say(' as of '), day(entry.statusAsOf)) },
    { term: say('Tool'), value: toPage(address.tool(entry.tool), tool.name) },
    ...(category ? [{ term: say('Category'), value: toPage(address.category(category.slug), category.name) }] : []),
    ...(entry.toolVersion ? [{ term: say('Evidence for'), value: line(`${tool.name} ${entry.toolVersion}`) }] : []),
    ...(codes.length > 0 ? [{ term: say('Codes'), value: joined(codes, ', ') }] : []),
    {
      term: say('Published'),
      value: line(day(entry.published), ...(updated ? [say(', updated '), day(entry.updated)] : [])),
    },
  ];
  return { id: 'facts', title: say('About this page'), blocks: [{ type: 'facts', rows }] };
}

function statusBadge(entry: Pick<Entry, 'status' | 'fixedIn'>, say: Writer['say']): Inline {
  return { type: 'badge', label: { ...labelIn(say, STATUS_LABELS[entry.status]), name: statusName(entry, say) } };
}
