// Where a link in a text may point: the web, a page of this site by its id, or a source of the same entry. Which ids there are,
// the kinds of content say.

/** A link's target, understood; `bad` says what is wrong with it, to follow the target and a colon. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'entry'; readonly id: string; readonly fragment: string | undefined }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'bad'; readonly reason: string };

/** An address as it can stand in `[text](…)`: its own parentheses would end the link. */
export function inParentheses(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Reads the target of `[text](target)`. Only http and https leave the site; a script or a data address never passes. */
export function readLink(target: string): LinkTarget {
  const entry = /^([A-Z]{2,}\d{4,})(?:#([a-z0-9.-]+))?$/.exec(target);
  if (entry) return { kind: 'entry', id: entry[1] as string, fragment: entry[2] };
  const source = /^source:(.+)$/.exec(target);
  if (source) return { kind: 'source', id: source[1] as string };
  if (/^https?:\/\/[^/\s]+/.test(target)) return { kind: 'web', url: target };
  if (/^[/#.]/.test(target)) {
    return { kind: 'bad', reason: 'it is a path; another entry is linked by its id' };
  }
  return { kind: 'bad', reason: target ? 'it is no web address, no entry and no source' : 'it has no target' };
}
