// Every address outside of the site that content names, with the files that name it.
import type { Content } from '../content/content.ts';
import { linksOf } from '../content/inline.ts';
import { markedFields } from '../content/marked-fields.ts';

/** An address, without its fragment, and who names it. */
export interface OutsideLink {
  readonly url: string;
  readonly files: readonly string[];
}

/** All of them, each once, sorted. */
export function outsideLinks({ readings }: Content): OutsideLink[] {
  const files = new Map<string, Set<string>>();
  const add = (file: string, url: unknown) => {
    if (typeof url !== 'string' || !/^https?:/.test(url)) return;
    const bare = url.replace(/#.*$/s, '');
    const known = files.get(bare);
    if (known) known.add(file);
    else files.set(bare, new Set([file]));
  };
  for (const { file, kind, value, prose, body } of readings) {
    if (value === undefined) continue;
    for (const { value: url } of markedFields(kind.schema, value, 'address')) add(file, url);
    const inText = [
      // Most texts hold no link, and are not parsed for it.
      ...prose.flatMap((each) => (each.text.includes('http') ? linksOf(each.nodes) : [])),
      ...(body?.links ?? []).map(({ target }) => target),
    ];
    for (const target of inText) if (target.kind === 'web') add(file, target.url);
  }
  return [...files].map(([url, names]) => ({ url, files: [...names].sort() })).sort((a, b) => (a.url < b.url ? -1 : 1));
}
