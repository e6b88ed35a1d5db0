// The page of a namespace of codes as data: one row a code with all its forms, what it means, the first check, and the pages about
// errors that bear it. The HTML page and the twins are written from it.
import { type CodeForm, formsOf } from '../codes/compile-codes.ts';
import { codeAnchor } from '../catalogue/code-list.ts';
import type { Site } from '../catalogue/site.ts';
import { type InlineNode, parseInline } from '../content/inline.ts';
import type { Namespace } from '../content/namespace.ts';

export interface NamespacePage {
  readonly namespace: Namespace;
  readonly about: readonly (readonly InlineNode[])[];
  readonly rows: readonly CodeRowView[];
}

/** A row of the page. */
export interface CodeRowView {
  readonly code: string;
  readonly anchor: string;
  readonly name: string | undefined;
  readonly forms: readonly CodeForm[];
  readonly says: string | undefined;
  readonly means: readonly InlineNode[];
  readonly check: readonly InlineNode[] | undefined;
  readonly pages: readonly { readonly id: string; readonly title: string; readonly address: string }[];
}

/** The page of one namespace of a site. */
export function namespacePage({ codeBearers }: Pick<Site, 'codeBearers'>, namespace: Namespace): NamespacePage {
  const nodes = (prose: string) => parseInline(prose).nodes;
  const rows = namespace.codes.map((code): CodeRowView => ({
    code: code.code,
    anchor: codeAnchor(code.code),
    name: code.name,
    forms: formsOf(namespace, code),
    says: code.says,
    means: nodes(code.means),
    check: code.check === undefined ? undefined : nodes(code.check),
    pages: codeBearers(namespace, code).map(({ id, title, address }) => ({ id, title, address })),
  }));
  return { namespace, about: namespace.about.map(nodes), rows };
}

/** A form as it is read: `61 (macOS)`. */
export function formText({ text, on }: CodeForm): string {
  return on === undefined ? text : `${text} (${on})`;
}
