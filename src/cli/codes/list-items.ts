// What a list holds: the groups of its pattern, wherever that fits between the words at which reading begins and ends.
import type { NamespaceFields } from '../../core/content/namespace.ts';

/** How a list is read, as its source says. */
export type CodeList = NonNullable<NamespaceFields['sources'][number]['list']>;

/** A code as a list has it. */
export interface ListItem {
  readonly code: string;
  readonly number?: number;
  readonly says?: string;
  readonly name?: string;
}

/** All codes of a list, each once. Throws with a sentence when it has none: then its form has changed. */
export function itemsOf(text: string, list: CodeList): ListItem[] {
  const from = list.from === undefined ? 0 : text.indexOf(list.from);
  const to = list.to === undefined ? text.length : text.indexOf(list.to, Math.max(0, from));
  if (from < 0 || to < 0) throw new Error('the words at which reading begins or ends are not there');
  const found = [...text.slice(from, to).matchAll(new RegExp(list.pattern, 'g'))].map(({ groups = {} }) => {
    const { code = '', number, says, name } = groups;
    const padded = list.prefix === undefined ? code : list.prefix + code.padStart(4, '0');
    return {
      code: padded,
      ...(number !== undefined && { number: Number(number) }),
      ...(says !== undefined && { says }),
      ...(name !== undefined && { name }),
    };
  });
  if (found.length === 0) throw new Error('its pattern fits nowhere; the list has changed its form');
  return [...new Map(found.map((item) => [item.code, item])).values()];
}
