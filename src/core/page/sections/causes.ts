// Causes with the check that confirms each, and directly below it the fixes that remove it. A fix for several causes stands in
// full below the first of them; the others lead to it.
import { diagnosisPath } from '../../catalogue/diagnosis.ts';
import { type DiagnosisMatrix, diagnosisMatrix } from '../../catalogue/diagnosis-matrix.ts';
import { shownCauses } from '../../catalogue/recording.ts';
import type { Article } from '../../content/article.ts';
import type { Cause, Fix } from '../../content/entry.ts';
import { joined, labelled, paragraph, smallPrint, toPlace } from '../blocks.ts';
import type { Block, FoldBlock, Inline, Section, SubsectionBlock } from '../document.ts';
import { PROOF_LABELS } from '../labels.ts';
import type { Writer } from '../writer.ts';
import { fixBlock } from './fix.ts';

/** The section in which a reader decides and acts. */
export function causes(writer: Writer): Section {
  const { article, context, say, oldAnchors } = writer;
  const matrix = diagnosisMatrix(article, context.recording);
  const several = article.causes.length > 1;
  const title = say(several ? 'Which cause is yours, and how to fix it' : 'The cause, and how to fix it');
  const inside = ['causes', 'fixes'].flatMap(oldAnchors);
  return {
    id: 'causes',
    title,
    name: say(several ? 'Causes and fixes' : 'Cause and fix'),
    blocks: [
      ...(several ? [diagnosis(article, say)] : []),
      ...article.causes.map((cause, i) => causeBlock(writer, matrix, cause, i)),
    ],
    also: ['fixes', ...(several ? [] : ['diagnosis']), ...inside],
  };
}

function causeBlock(writer: Writer, matrix: DiagnosisMatrix, cause: Cause, index: number): SubsectionBlock {
  const { article, context, say, label, prose, check, citations, oldAnchors } = writer;
  const { recording } = context;
  const among = matrix.get(cause.id);
  const own = fixesBelow(article, index);
  const shown = article.fixes.filter((fix) => fix.causes.includes(cause.id) && !own.includes(fix));
  return {
    type: 'subsection',
    kind: 'cause',
    id: cause.id,
    number: article.causes.length > 1 ? index + 1 : undefined,
    title: prose(cause.title),
    badges: recording && shownCauses(recording).includes(cause.id) ? [label(PROOF_LABELS.cause)] : [],
    blocks: [
      paragraph(prose(cause.detail)),
      { type: 'note', tone: 'check', blocks: [...check(cause.check, say('Check:')), ...toldApart(among, say)] },
      ...citations(cause.sources),
      ...own.map((fix) => fixBlock(writer, fix)),
      ...elsewhere(
        [
          ...(article.quickFix.causes?.includes(cause.id) ? [toPlace('quick-fix', say('the quick fix'))] : []),
          ...shown.map(({ id, title }) => toPlace(id, prose(title))),
        ],
        own.length > 0,
        say,
      ),
    ],
    also: oldAnchors(cause.id),
  };
}

/** Whether the check was put to the test in other causes as well. */
function toldApart(among: readonly string[] | undefined, say: Writer['say']): Block[] {
  if (!among) return [];
  return [
    {
      ...smallPrint(
        say('we brought {count} causes about; this check confirmed its own alone.', { count: among.length }),
      ),
      label: say('Told apart:'),
    },
  ];
}

/** The fixes that stand in full below a cause, in the author's order: those of which it is the first cause of the page. */
function fixesBelow({ causes, fixes }: Article, index: number): Fix[] {
  const first = (fix: Fix) => causes.findIndex(({ id }) => fix.causes.includes(id));
  // What names no cause of the page, which the check refuses, stands below the last one rather than nowhere.
  const place = (fix: Fix) => (first(fix) < 0 ? causes.length - 1 : first(fix));
  return fixes.filter((fix) => place(fix) === index);
}

function elsewhere(links: readonly (readonly Inline[])[], more: boolean, say: Writer['say']): Block[] {
  if (links.length === 0) return [];
  return [labelled(say(more ? 'This fixes it as well:' : 'Fixed by:'), joined(links, '; '))];
}

/** The checks drawn as a path, for who wants to go through them one by one. */
function diagnosis(article: Article, say: Writer['say']): FoldBlock {
  const steps = diagnosisPath(article);
  return {
    type: 'fold',
    id: 'diagnosis',
    summary: say('Step by step: the checks drawn as a path'),
    blocks: [{ type: 'widget', widget: { kind: 'diagnosis', steps }, fallback: [] }],
    short: [],
  };
}
