// Every address outside of the site that content names, with the files that name it.
import type { Content } from './entry/content.ts';
import { linksOf, parseInline } from './entry/inline.ts';
import { proseFields } from './entry/prose-fields.ts';

/** An address, without its fragment, and who names it. */
export interface OutsideLink {
  readonly url: string;
  readonly files: readonly string[];
}

/** All of them, each once, sorted. */
export function outsideLinks(content: Content): OutsideLink[] {
  const files = new Map<string, Set<string>>();
  const add = (file: string, url: string | undefined) => {
    if (url === undefined || !/^https?:/.test(url)) return;
    const bare = url.replace(/#.*$/s, '');
    const known = files.get(bare);
    if (known) known.add(file);
    else files.set(bare, new Set([file]));
  };
  for (const { file, entry } of content.entries) {
    if (!entry) continue;
    for (const { url } of entry.sources) add(file, url);
    const targets = [
      ...proseFields(entry).flatMap(({ text }) => (text.includes('](http') ? linksOf(parseInline(text).nodes) : [])),
      ...entry.body.links.map(({ target }) => target),
    ];
    for (const target of targets) if (target.kind === 'web') add(file, target.url);
  }
  for (const { file, tool } of content.toolReadings) {
    const { homepage, docs, troubleshooting, statusPage, issues, changelog, sources } = tool;
    for (const url of [homepage, docs, troubleshooting, statusPage, issues, changelog, ...sources]) add(file, url);
  }
  return [...files].map(([url, names]) => ({ url, files: [...names].sort() })).sort((a, b) => (a.url < b.url ? -1 : 1));
}
