// References: tools, categories, other entries, sources, causes and fixes must exist, and ids must be unique.
import type { Content } from '../../entry/content.ts';
import type { Entry, EntryReading } from '../../entry/entry.ts';
import { linksOf, parseInline } from '../../entry/inline.ts';
import type { LinkTarget } from '../../entry/links.ts';
import type { FieldPath } from '../../entry/yaml-source.ts';
import type { Emit } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { proseFields } from '../prose-fields.ts';

/** Checks every reference of every entry. Also checks that prose fields are inline prose, for links are found in them. */
export function checkReferences(content: Content, emit: Emit): void {
  const ids = content.entries.flatMap((reading) => (reading.entry ? [reading.entry.id] : []));
  for (const reading of content.entries) {
    if (!reading.entry) continue;
    checkCollections(content, reading, reading.entry, emit);
    checkEntryIds(reading, reading.entry, ids, emit);
    checkOwnIds(reading, reading.entry, emit);
    checkProse(reading, reading.entry, ids, emit);
  }
}

function checkCollections(content: Content, { file, path, locate }: EntryReading, entry: Entry, emit: Emit): void {
  const at = (field: string) => ({ file, position: locate([field]) });
  if (!content.toolNames.has(entry.tool)) {
    emit('FXC040', at('tool'), { field: 'tool', id: entry.tool, candidates: [...content.toolNames] });
  }
  if (!content.categoryNames.has(entry.category)) {
    emit('FXC041', at('category'), { field: 'category', id: entry.category, candidates: [...content.categoryNames] });
  }
  const folder = path.split('/')[0] ?? '';
  if (folder !== entry.tool) emit('FXC042', at('tool'), { tool: entry.tool, folder });
}

function checkEntryIds({ file, locate }: EntryReading, entry: Entry, ids: readonly string[], emit: Emit): void {
  const check = (id: string | undefined, path: FieldPath) => {
    if (id !== undefined && !ids.includes(id)) {
      emit('FXC045', { file, position: locate(path) }, { field: fieldName(path), id, candidates: ids });
    }
  };
  for (const [i, other] of entry.related.entries()) check(other.id, ['related', i, 'id']);
  for (const [i, other] of entry.notThis.entries()) check(other.belongsTo, ['notThis', i, 'belongsTo']);
}

/** Ids inside the entry: unique, and every reference to one leads somewhere. */
function checkOwnIds({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  const known = { causes: idsOf(entry.causes), fixes: idsOf(entry.fixes), sources: idsOf(entry.sources) };
  // Causes and fixes share the page as anchors; sources have a prefix of their own.
  const anchors = new Set<string>();
  for (const list of ['causes', 'fixes', 'sources'] as const) {
    const seen = list === 'sources' ? new Set<string>() : anchors;
    for (const [i, { id }] of entry[list].entries()) {
      if (seen.has(id)) emit('FXC049', { file, position: locate([list, i, 'id']) }, { what: list, id });
      seen.add(id);
    }
  }
  const reference = (id: string, path: FieldPath, list: 'causes' | 'fixes') => {
    if (!known[list].includes(id)) {
      emit('FXC050', { file, position: locate(path) }, { field: fieldName(path), id, candidates: known[list] });
    }
  };
  reference(entry.quickFix.fix, ['quickFix', 'fix'], 'fixes');
  for (const [i, fix] of entry.fixes.entries()) {
    for (const [j, id] of fix.causes.entries()) reference(id, ['fixes', i, 'causes', j], 'causes');
  }
  for (const list of ['causes', 'fixes'] as const) {
    for (const [i, claim] of entry[list].entries()) {
      for (const [j, id] of claim.sources.entries()) {
        if (known.sources.includes(id)) continue;
        const path = [list, i, 'sources', j];
        emit('FXC046', { file, position: locate(path) }, { field: fieldName(path), id, candidates: known.sources });
      }
    }
  }
}

function checkProse({ file, locate }: EntryReading, entry: Entry, ids: readonly string[], emit: Emit): void {
  const sources = idsOf(entry.sources);
  const checkLink = (target: LinkTarget, field: string, position: ReturnType<typeof locate>) => {
    if (target.kind === 'entry' && !ids.includes(target.id)) {
      emit('FXC045', { file, position }, { field, id: target.id, candidates: ids });
    }
    if (target.kind === 'source' && !sources.includes(target.id)) {
      emit('FXC046', { file, position }, { field, id: target.id, candidates: sources });
    }
  };
  for (const { path, text } of proseFields(entry)) {
    const position = locate(path);
    const { nodes, problems } = parseInline(text);
    for (const detail of problems) emit('FXC031', { file, position }, { field: fieldName(path), detail });
    for (const target of linksOf(nodes)) checkLink(target, fieldName(path), position);
  }
  for (const { target, position } of entry.body.links) checkLink(target, 'the body', position);
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map((item) => item.id);
}
