// What only one entry may have: its id, its path, its description.
import type { Content } from '../../content/content.ts';
import type { EntryReading } from '../../content/entry.ts';
import { nextId, prefixOf } from '../../address/entry-id.ts';
import { address } from '../../address/permalink.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks ids, paths and descriptions across all entries. The one that came later is reported: a draft rather than a page. */
export const uniqueness: Rule = { about: [ENTRY], check: checkUniqueness };

function checkUniqueness({ content, emit }: RuleContext): void {
  const readings = [...content.entries].sort((a, b) => rank(content, a) - rank(content, b));
  const next = () =>
    nextId(
      [...content.ledger.lines, ...readings].flatMap(({ id }) => id ?? []),
      content.site?.idPrefix,
    );
  const ids = new Map<string, string>();
  const paths = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const { file, path, id, partial, unfit, locate } of readings) {
    // Hosts and file systems that ignore case would show either of two such pages.
    const takenBy = first(paths, path.toLowerCase(), file);
    if (takenBy) emit('FXC044', { file, position: { line: 1, column: 1, length: 1 } }, { path, other: takenBy });
    const sameId = id === undefined ? undefined : first(ids, id, file);
    const prefix = content.site?.idPrefix;
    if (id && prefix !== undefined && prefixOf(id) !== prefix)
      emit('FXC039', { file, position: locate(['id']) }, { id, prefix, next: next() });
    if (id && sameId) emit('FXC043', { file, position: locate(['id']) }, { id, other: sameId, next: next() });
    if (!partial || unfit.has('description')) continue;
    const key = partial.description.toLowerCase().replace(/\W+/g, ' ').trim();
    const sameText = first(descriptions, key, file);
    if (sameText) emit('FXC056', { file, position: locate(['description']) }, { other: sameText });
  }
  for (const { file, partial, locate } of readings) {
    for (const [i, alias] of (partial?.aliases ?? []).entries()) {
      const other = first(paths, alias.toLowerCase(), file);
      if (other) emit('FXC044', { file, position: locate(['aliases', i]) }, { path: alias, other });
    }
  }
}

/** 0 for the entry that the ledger knows under its id, 1 for other published ones, 2 for drafts. */
function rank({ ledger }: Content, { id, path, draft }: EntryReading): number {
  if (ledger.paths.get(address.entry(path))?.id === id && id !== undefined) return 0;
  return draft ? 2 : 1;
}

/** Remembers who had a key first; answers with that file when the key was taken. */
function first(seen: Map<string, string>, key: string, file: string): string | undefined {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, file);
  return known;
}
