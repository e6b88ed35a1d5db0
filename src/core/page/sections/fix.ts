// One way out: its price, its steps, how to see that it worked, how to take it back, who says so.
import type { Fix } from '../../content/entry.ts';
import { labelled, list, paragraph, snippet } from '../blocks.ts';
import type { Block, SubsectionBlock } from '../document.ts';
import { ACTOR_LABELS, CONFIDENCE_LABELS, KIND_LABELS, type Label, RISK_LABELS } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** A fix in full. */
export function fixBlock({ say, label, prose, command, citations, oldAnchors }: Writer, fix: Fix): SubsectionBlock {
  const steps = fix.steps.map(({ text, run, notRun, code }): Block[] => [
    paragraph(prose(text)),
    ...command({ run, notRun }),
    ...snippet(code),
  ]);
  return {
    type: 'subsection',
    kind: 'fix',
    id: fix.id,
    before: say('Fix:'),
    title: prose(fix.title),
    badges: badgesOf(fix).map(label),
    blocks: [
      ...(fix.risk === 'data-loss'
        ? [
            {
              type: 'note',
              tone: 'danger',
              blocks: [paragraph(say('This deletes data. Make a backup first.'))],
            } as const,
          ]
        : []),
      list(steps, 'steps'),
      labelled(say('It worked when:'), prose(fix.verify)),
      ...(fix.undo === undefined ? [] : [labelled(say('To undo:'), prose(fix.undo))]),
      ...citations(fix.sources),
    ],
    also: oldAnchors(fix.id),
  };
}

/** What a reader weighs a fix by; that it removes the cause and that anybody can do it goes without saying. */
function badgesOf({ kind, risk, confidence, actor }: Fix): Label[] {
  return [
    ...(kind === 'workaround' ? [KIND_LABELS.workaround] : []),
    RISK_LABELS[risk],
    CONFIDENCE_LABELS[confidence],
    ...(actor === 'you' ? [] : [ACTOR_LABELS[actor]]),
  ];
}
