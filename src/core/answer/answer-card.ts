// What the search shows of an entry before any click: the quick fix, how to see that it worked, and what tells the entry
// from its look-alikes. Plain data for the match files; the browser makes elements of it, never markup. Build time only.
import type { Commands, Entry, Shell } from '../content/entry.ts';
import type { InlineNode } from '../content/inline.ts';
import { inlineOf } from '../content/prose.ts';
import type { Page } from '../content/page.ts';
import { capturedNames, splitPlaceholders } from '../content/placeholders.ts';
import type { AnswerCard, CardCommand, CardText } from './files.ts';
import { addressOfId } from '../address/permalink.ts';
import type { RelatedEntry } from '../catalogue/relate.ts';
import { type Say, sayIn, type Words } from '../words/say.ts';
import { RISK_LABELS, SHELL_LABELS, STATUS_LABELS, statusName } from '../page/labels.ts';

/** What a card takes from outside its entry. */
export interface CardContext {
  readonly toolName: string;
  readonly related: readonly RelatedEntry[];
  /** The site's words for those of the interface. */
  readonly words?: Words | undefined;
  /** Another page, by its id. */
  readonly find: (id: string) => Pick<Page, 'path' | 'address' | 'title'> | undefined;
}

/** The card of one entry. */
export function answerCard(entry: Entry, context: CardContext): AnswerCard {
  const { id, path, title, quickFix } = entry;
  const say = sayIn(context.words);
  const text = (prose: string) => inlineOf(entry, prose).nodes.flatMap((node) => toText(node, context));
  const risk = entry.fixes.find((fix) => fix.id === quickFix.fix)?.risk ?? 'none';
  return {
    id,
    path,
    title,
    tool: context.toolName,
    status: { name: statusName(entry, say), tone: STATUS_LABELS[entry.status].tone },
    ...(risk !== 'none' && { risk: { name: say(RISK_LABELS[risk].name), tone: RISK_LABELS[risk].tone } }),
    fix: text(quickFix.text),
    commands: cardCommands(quickFix.command, capturedNames(entry), say),
    ...(quickFix.code && { code: { label: quickFix.code.file ?? '', text: quickFix.code.text } }),
    verify: text(quickFix.verify),
    lookalikes: lookalikes(entry, context).map(({ how, ...other }) => ({ ...other, how: text(how) })),
  };
}

/** Shells that spell a command alike share one block. */
function cardCommands(commands: Commands | undefined, names: ReadonlySet<string>, say: Say): CardCommand[] {
  const variants = Map.groupBy(Object.entries(commands ?? {}) as [Shell, string][], ([, text]) => text);
  return [...variants].map(([text, group]) => {
    const shells = group.map(([shell]) => shell);
    return {
      shells: shells.join(' '),
      label: shells.includes('any') ? '' : shells.map((shell) => say(SHELL_LABELS[shell])).join(' · '),
      pieces: splitPlaceholders(text, names).map((piece) =>
        piece.name === undefined ? { text: piece.text } : { name: piece.name },
      ),
    };
  });
}

/** What authors say about look-alikes: relations of both sides, then pastes that belong to another entry. */
function lookalikes(entry: Entry, { related, find }: CardContext) {
  const found = new Map<string, { id: string; path: string; title: string; how: string }>();
  for (const { record, relation, distinguish } of related) {
    const { id, path, title } = record;
    if (relation === 'lookalike' && distinguish) found.set(id, { id, path, title, how: distinguish });
  }
  for (const { belongsTo, why } of entry.notThis) {
    if (belongsTo === undefined || found.has(belongsTo)) continue;
    const other = find(belongsTo);
    if (other) found.set(belongsTo, { id: belongsTo, path: other.path, title: other.title, how: why });
  }
  return [...found.values()];
}

function toText(node: InlineNode, context: CardContext): CardText[] {
  const inner = (children: readonly InlineNode[]) => children.flatMap((child) => toText(child, context));
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'code':
      return [{ code: node.value }];
    case 'strong':
      return [{ strong: inner(node.children) }];
    case 'em':
      return [{ em: inner(node.children) }];
    case 'link': {
      const { target } = node;
      if (target.kind === 'web') return [{ href: target.url, of: inner(node.children) }];
      if (target.kind !== 'entry') return inner(node.children);
      const page = addressOfId(target.id, context.find);
      return [{ href: page + (target.fragment ? `#${target.fragment}` : ''), of: inner(node.children) }];
    }
  }
}
