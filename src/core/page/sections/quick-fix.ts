// The answer box: one action, its command, what it looks like when it worked, and how far to trust it.
import type { Article } from '../../content/article.ts';
import { labelled, paragraph, snippet } from '../blocks.ts';
import type { Section } from '../document.ts';
import { CONFIDENCE_LABELS, KIND_LABELS, RISK_LABELS } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The first section of every page. */
export function quickFix({ article, say, label, prose, command, oldAnchors }: Writer): Section {
  const { text, command: run, notRun, code, verify, fix: id } = article.quickFix;
  const fix = article.fixes.find((each) => each.id === id);
  return {
    id: 'quick-fix',
    title: say('Quick fix'),
    name: say('Quick fix'),
    badges: fix
      ? [
          RISK_LABELS[fix.risk],
          CONFIDENCE_LABELS[fix.confidence],
          ...(fix.kind === 'workaround' ? [KIND_LABELS.workaround] : []),
        ].map(label)
      : [],
    blocks: [
      paragraph(prose(text)),
      ...command({ run, notRun }),
      ...snippet(code),
      labelled(say('It worked when:'), prose(verify)),
      ...(fix
        ? [
            {
              type: 'widget',
              widget: { kind: 'way-on', to: fix.id, hasShells: hasShells(article) },
              fallback: [],
            } as const,
          ]
        : []),
    ],
    also: oldAnchors('quick-fix'),
  };
}

/** Whether any command of the page is spelled differently on another system. */
function hasShells({ quickFix, causes, fixes, checks }: Article): boolean {
  const commands = [
    quickFix.command,
    ...causes.map(({ check }) => check.run),
    ...fixes.flatMap(({ steps }) => steps.map(({ run }) => run)),
    ...checks.map(({ run }) => run),
  ];
  return commands.some((command) => command !== undefined && Object.keys(command).length > 1);
}
