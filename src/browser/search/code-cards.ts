// What the codes of a paste mean, as cards: the code and its name, whose it is, one sentence, the first check, our pages that have it.
import type { CodeCard } from '../../core/answer/files.ts';
import { cardNodes } from './card-text.ts';
import { copyOf, element, part } from './dom.ts';
import { cardHref } from './links.ts';

/** One card for each code; `base` is the base path of the site. */
export function codeCards(root: HTMLElement, codes: readonly CodeCard[], base: string): HTMLElement[] {
  return codes.map(({ code, name, space, address, forms, means, check, pages }) => {
    const item = copyOf(root, 'code');
    const title = part<HTMLAnchorElement>(item, 'code-title');
    title.replaceChildren(element('code', '', code), ...(name === undefined ? [] : [` ${name}`]));
    title.href = cardHref(base, address) ?? base;
    part(item, 'code-facts').textContent = [space, ...forms].join(' · ');
    part(item, 'code-means').replaceChildren(...cardNodes(means, base));
    part(item, 'code-check').hidden = check === undefined;
    part(item, 'code-check-text').replaceChildren(...cardNodes(check ?? [], base));
    const list = part(item, 'code-pages');
    list.hidden = pages.length === 0;
    list.replaceChildren(
      ...pages.map((page) => {
        const link = element('a', '', page.title) as HTMLAnchorElement;
        link.href = cardHref(base, page.address) ?? base;
        return element('li', '', link);
      }),
    );
    return item;
  });
}
