// Ids inside an entry: each stands for one thing, and every reference to one leads somewhere.
import type { Entry, EntryReading } from '../../content/entry.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import { type Emit, placeOf } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks ids of causes, fixes and sources, and what refers to them. */
export const ownIds: Rule = { about: [ENTRY], check: checkOwnIds };

function checkOwnIds({ content, emit }: RuleContext): void {
  for (const reading of content.entries) {
    if (!reading.partial) continue;
    checkUnique(reading, reading.partial, emit);
    checkReferred(reading, reading.partial, emit);
  }
}

function checkUnique(reading: EntryReading, entry: Entry, emit: Emit): void {
  // Causes and fixes share the page as anchors; sources have a prefix of their own.
  const anchors = new Set<string>();
  for (const list of ['causes', 'fixes', 'sources'] as const) {
    const seen = list === 'sources' ? new Set<string>() : anchors;
    for (const [i, { id }] of entry[list].entries()) {
      if (seen.has(id)) emit('FXC049', placeOf(reading, [list, i, 'id']), { what: fieldName([list, i]), id });
      seen.add(id);
    }
  }
}

function checkReferred({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  const known = { causes: idsOf(entry.causes), fixes: idsOf(entry.fixes), sources: idsOf(entry.sources) };
  const refer = (id: string, path: FieldPath, list: keyof typeof known) => {
    if (known[list].includes(id)) return;
    const data = { field: fieldName(path), id, candidates: known[list] };
    emit(list === 'sources' ? 'FXC046' : 'FXC050', { file, position: locate(path) }, data);
  };
  refer(entry.quickFix.fix, ['quickFix', 'fix'], 'fixes');
  for (const [j, id] of (entry.quickFix.causes ?? []).entries()) refer(id, ['quickFix', 'causes', j], 'causes');
  for (const [i, fix] of entry.fixes.entries()) {
    for (const [j, id] of fix.causes.entries()) refer(id, ['fixes', i, 'causes', j], 'causes');
  }
  for (const list of ['causes', 'fixes'] as const) {
    for (const [i, claim] of entry[list].entries()) {
      for (const [j, id] of claim.sources.entries()) refer(id, [list, i, 'sources', j], 'sources');
    }
  }
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map((item) => item.id);
}
