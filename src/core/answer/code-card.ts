// What an answer shows of the codes of a paste. Build time only.
import type { CodeBearers } from '../catalogue/code-bearers.ts';
import { rowAddress } from '../catalogue/code-list.ts';
import { formsOf } from '../codes/compile-codes.ts';
import { parseInline } from '../content/inline.ts';
import type { Namespace } from '../content/namespace.ts';
import { textNodes } from './answer-card.ts';
import type { CodeCard } from './files.ts';

/** Most pages that are named on a card. */
const MOST_PAGES = 3;
/** Forms that are named on a card; the page has all of them. */
const MOST_FORMS = 4;

/** The cards of all codes of a namespace, in their order; `bearers` knows the pages about errors that have one. */
export function codeCards(namespace: Namespace, bearers: CodeBearers): CodeCard[] {
  return namespace.codes.map((code) => {
    const text = (prose: string) => parseInline(prose).nodes.flatMap((node) => textNodes(node, () => undefined));
    const pages = bearers(namespace, code).slice(0, MOST_PAGES);
    return {
      code: code.code,
      ...(code.name !== undefined && { name: code.name }),
      space: namespace.name,
      address: rowAddress(namespace, code),
      forms: formsOf(namespace, code)
        .map(({ text: form, on }) => (on === undefined ? form : `${form} (${on})`))
        .slice(0, MOST_FORMS),
      means: text(code.means),
      ...(code.check !== undefined && { check: text(code.check) }),
      pages: pages.map(({ title, address }) => ({ title, address })),
    };
  });
}
