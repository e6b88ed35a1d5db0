// Inline prose of a card as elements.
import type { CardText } from '../../core/answer/files.ts';
import { element } from './dom.ts';
import { cardHref } from './links.ts';

/** The nodes of a text; `base` is the base path of the site. Kinds of text that this page does not know are left out. */
export function cardNodes(text: readonly CardText[], base: string): Node[] {
  return text.flatMap((run): Node[] => {
    if (typeof run === 'string') return [document.createTextNode(run)];
    if ('code' in run) return [element('code', '', run.code)];
    if ('strong' in run) return [element('strong', '', ...cardNodes(run.strong, base))];
    if ('em' in run) return [element('em', '', ...cardNodes(run.em, base))];
    return 'of' in run ? linkNodes(run.href, cardNodes(run.of, base), base) : [];
  });
}

function linkNodes(address: string, children: Node[], base: string): Node[] {
  const href = cardHref(base, address);
  if (href === undefined) return children;
  const link = element('a', '', ...children) as HTMLAnchorElement;
  link.href = href;
  return [link];
}
