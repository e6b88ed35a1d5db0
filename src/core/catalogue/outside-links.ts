// Every address outside of the site that content names, with the files that name it.
import type { Content } from '../content/content.ts';
import type { Tool } from '../content/entry.ts';
import { linksOf, parseInline } from '../content/inline.ts';
import type { LinkTarget } from '../content/links.ts';
import { proseFields } from '../content/prose-fields.ts';

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
  const addTarget = (file: string, target: LinkTarget) => target.kind === 'web' && add(file, target.url);
  const addProse = (file: string, text: string | undefined) => {
    // Most texts hold no link, and parsing is the slow part.
    if (text?.includes('http')) for (const target of linksOf(parseInline(text).nodes)) addTarget(file, target);
  };
  for (const { file, entry } of content.entries) {
    if (!entry) continue;
    for (const { url } of entry.sources) add(file, url);
    for (const { text } of proseFields(entry)) addProse(file, text);
    for (const { target } of entry.body.links) addTarget(file, target);
  }
  for (const { file, tool } of content.toolReadings) {
    const { homepage, docs, troubleshooting, statusPage, issues, changelog, sources } = tool;
    for (const url of [homepage, docs, troubleshooting, statusPage, issues, changelog, ...sources]) add(file, url);
    for (const text of toolProse(tool)) addProse(file, text);
  }
  for (const { slug, description } of content.categories.values())
    addProse(`content/categories/${slug}.yaml`, description);
  if (content.site) {
    const { tagline, description, repository, reports } = content.site;
    for (const url of [repository, reports]) add(content.siteReading.file, url);
    for (const text of [tagline, description]) addProse(content.siteReading.file, text);
  }
  return [...files].map(([url, names]) => ({ url, files: [...names].sort() })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** What a tool's file says in sentences. */
function toolProse({ description, logs, attach, neverAttach }: Tool): (string | undefined)[] {
  return [
    description,
    ...logs.flatMap(({ where, note }) => [where, note]),
    ...attach.flatMap(({ what, strip }) => [what, strip]),
    ...neverAttach,
  ];
}
