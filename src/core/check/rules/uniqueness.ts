// What only one entry may have: its id, its path, its description.
import type { Content } from '../../content/content.ts';
import type { Kind } from '../../content/kind.ts';
import type { ArticleReading } from '../../content/article.ts';
import { nextId, prefixOf } from '../../address/entry-id.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks ids, paths and descriptions across all pages. The one that came later is reported: a draft rather than a page. */
export const uniqueness: Rule = { about: ARTICLE_KINDS, check: checkUniqueness };

function checkUniqueness({ content, emit }: RuleContext): void {
  const readings = [...content.articles].sort((a, b) => rank(content, a) - rank(content, b));
  const next = (prefix = content.site?.idPrefix) =>
    nextId(
      [...content.ledger.lines, ...readings].flatMap(({ id }) => id ?? []),
      prefix,
    );
  const ids = new Map<string, string>();
  const paths = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const { kind, file, path, id, partial, unfit, locate } of readings) {
    // Hosts and file systems that ignore case would show either of two such pages.
    const takenBy = first(paths, addressKey(kind, path), file);
    if (takenBy) emit('FXC044', { file, position: { line: 1, column: 1, length: 1 } }, { path, other: takenBy });
    const sameId = id === undefined ? undefined : first(ids, id, file);
    const prefix = content.site?.idPrefix;
    // Other kinds have letters of their own, which their schemas say.
    if (kind === ENTRY && id && prefix !== undefined && prefixOf(id) !== prefix)
      emit('FXC039', { file, position: locate(['id']) }, { id, prefix, next: next() });
    if (id && sameId)
      emit(
        'FXC043',
        { file, position: locate(['id']) },
        { id, other: sameId, next: next(kind === ENTRY ? prefix : prefixOf(id)) },
      );
    if (!partial || unfit.has('description')) continue;
    const key = partial.description.toLowerCase().replace(/\W+/g, ' ').trim();
    const sameText = first(descriptions, key, file);
    if (sameText) emit('FXC056', { file, position: locate(['description']) }, { other: sameText });
  }
  for (const { kind, file, partial, locate } of readings) {
    for (const [i, alias] of (partial?.aliases ?? []).entries()) {
      const other = first(paths, addressKey(kind, alias), file);
      if (other) emit('FXC044', { file, position: locate(['aliases', i]) }, { path: alias, other });
    }
  }
}

/** Pages whose addresses differ in case alone are one to many file systems. */
function addressKey({ page }: Kind, path: string): string {
  return (page?.address(path) ?? path).toLowerCase();
}

/** 0 for the page that the ledger knows under its id, 1 for other published ones, 2 for drafts. */
function rank({ ledger }: Content, { kind, id, path, draft }: ArticleReading): number {
  if (ledger.paths.get(kind.page?.address(path) ?? '')?.id === id && id !== undefined) return 0;
  return draft ? 2 : 1;
}

/** Remembers who had a key first; answers with that file when the key was taken. */
function first(seen: Map<string, string>, key: string, file: string): string | undefined {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, file);
  return known;
}
