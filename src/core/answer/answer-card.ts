// What the search shows of a page before any click: the quick fix, how to see that it worked, and what tells the page
// from its look-alikes. Plain data for the match files; the browser makes elements of it, never markup. Build time only.
import type { Article } from '../content/article.ts';
import type { Commands, Entry, Shell } from '../content/entry.ts';
import type { InlineNode } from '../content/inline.ts';
import { inlineOf } from '../content/prose.ts';
import type { Page } from '../content/page.ts';
import { capturedNames, splitPlaceholders } from '../content/placeholders.ts';
import type { AnswerCard, CardCommand, CardText } from './files.ts';
import { address, addressOfId } from '../address/permalink.ts';
import type { RelatedEntry } from '../catalogue/relate.ts';
import { type Say, sayIn, type Words } from '../words/say.ts';
import { RISK_LABELS, SHELL_LABELS, STATUS_LABELS, statusName } from '../page/labels.ts';

/** What any card takes from outside its page. */
export interface CardSurroundings {
  readonly related: readonly RelatedEntry[];
  /** The site's words for those of the interface. */
  readonly words?: Words | undefined;
  /** Another page, by its id. */
  readonly find: (id: string) => Pick<Page, 'path' | 'address' | 'title'> | undefined;
}

/** What the card of an entry takes from outside. */
export interface CardContext extends CardSurroundings {
  readonly toolName: string;
}

/** The card of one entry. */
export function entryCard(entry: Entry, context: CardContext): AnswerCard {
  const status = { name: statusName(entry, sayIn(context.words)), tone: STATUS_LABELS[entry.status].tone };
  return articleCard(entry, { tool: context.toolName, status }, context);
}

/** The card of any page; `about` is what stands beside its title. */
export function articleCard(
  article: Article,
  about: Pick<AnswerCard, 'tool' | 'status'>,
  context: CardSurroundings,
): AnswerCard {
  const { id, path, title, quickFix } = article;
  const say = sayIn(context.words);
  const text = (prose: string) => inlineOf(article, prose).nodes.flatMap((node) => textNodes(node, context.find));
  const risk = article.fixes.find((fix) => fix.id === quickFix.fix)?.risk ?? 'none';
  return {
    id,
    path,
    title,
    ...about,
    ...(risk !== 'none' && { risk: { name: say(RISK_LABELS[risk].name), tone: RISK_LABELS[risk].tone } }),
    fix: text(quickFix.text),
    commands: cardCommands(quickFix.command, capturedNames(article), say),
    ...(quickFix.code && { code: { label: quickFix.code.file ?? '', text: quickFix.code.text } }),
    verify: text(quickFix.verify),
    lookalikes: lookalikes(article, context).map(({ how, ...other }) => ({ ...other, how: text(how) })),
  };
}

/** The spellings of a command; shells that spell it alike share one block. Only `names` are placeholders. */
export function cardCommands(
  commands: Commands | undefined,
  names: ReadonlySet<string>,
  say: Say = sayIn(),
): CardCommand[] {
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

/** What authors say about look-alikes: relations of both sides, then pastes that belong to another page. */
function lookalikes(article: Article, { related, find }: CardSurroundings) {
  const found = new Map<string, ReturnType<typeof lookalike>>();
  for (const { record, relation, distinguish } of related) {
    if (relation === 'lookalike' && distinguish) found.set(record.id, lookalike(record.id, record, distinguish));
  }
  for (const { belongsTo, why } of article.notThis) {
    const other = belongsTo === undefined || found.has(belongsTo) ? undefined : find(belongsTo);
    if (belongsTo !== undefined && other) found.set(belongsTo, lookalike(belongsTo, other, why));
  }
  return [...found.values()];
}

function lookalike(id: string, { path, address: at, title }: Pick<Page, 'path' | 'address' | 'title'>, how: string) {
  return { id, path, ...(at.startsWith(address.families()) && { layer: 'family' as const }), title, how };
}

/** A piece of prose as cards hold it; `find` knows the pages that links name. */
export function textNodes(node: InlineNode, find: CardSurroundings['find']): CardText[] {
  const inner = (children: readonly InlineNode[]) => children.flatMap((child) => textNodes(child, find));
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
      const page = addressOfId(target.id, find);
      return [{ href: page + (target.fragment ? `#${target.fragment}` : ''), of: inner(node.children) }];
    }
  }
}
