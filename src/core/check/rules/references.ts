// References that leave an entry: its tool and category, other entries, and places in them.
import type { Content } from '../../content/content.ts';
import type { Entry, EntryReading } from '../../content/entry.ts';
import { linksOf, parseInline } from '../../content/inline.ts';
import type { LinkTarget } from '../../content/links.ts';
import { proseFields } from '../../content/prose-fields.ts';
import type { Position } from '../../content/source-file.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import type { Emit } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { nearest } from '../suggest.ts';

/** Checks every reference of every entry, and of every tool. Prose fields are read here, for links are found in them. */
export function checkReferences(content: Content, emit: Emit): void {
  const index = indexOf(content);
  for (const { file, tool, locate } of content.toolReadings) {
    checkCategory(content, tool.category, { file, position: locate(['category']) }, emit);
  }
  const wanted = entryCheck(index, { ...content.siteReading, id: undefined, draft: false }, emit);
  for (const [i, id] of (content.site?.wanted ?? []).entries()) wanted(id, ['wanted', i]);
  for (const reading of content.entries) {
    if (!reading.partial) continue;
    checkCollections(content, reading, reading.partial, emit);
    const toEntry = entryCheck(index, reading, emit);
    for (const [i, { id }] of reading.partial.related.entries()) toEntry(id, ['related', i, 'id']);
    for (const [i, { belongsTo }] of reading.partial.notThis.entries()) toEntry(belongsTo, ['notThis', i, 'belongsTo']);
    checkLinks(index, reading, reading.partial, emit);
  }
}

function checkCollections(content: Content, { file, path, locate }: EntryReading, entry: Entry, emit: Emit): void {
  const place = { file, position: locate(['tool']) };
  const { tool } = entry;
  const [folder = '', ...rest] = path.split('/');
  if (!content.toolNames.has(tool)) {
    emit('FXC040', place, { field: 'tool', id: tool, candidates: [...content.toolNames] });
  } else if (folder !== tool && rest.length === 1) emit('FXC042', place, { tool, folder });
  checkCategory(content, entry.category, { file, position: locate(['category']) }, emit);
}

function checkCategory(content: Content, id: string, place: { file: string; position: Position }, emit: Emit): void {
  const { categoryNames } = content;
  if (!categoryNames.has(id)) emit('FXC041', place, { field: 'category', id, candidates: [...categoryNames] });
}

function checkLinks(index: Index, reading: EntryReading, entry: Entry, emit: Emit): void {
  const { file, find } = reading;
  const sources = new Set(entry.sources.map(({ id }) => id));
  const toEntry = entryCheck(index, reading, emit);
  const check = (target: LinkTarget, field: string, position: Position) => {
    if (target.kind === 'entry') {
      toEntry(target.id, field, position);
      const anchors = index.get(target.id)?.anchors;
      if (anchors && target.fragment !== undefined && !anchors.includes(target.fragment)) {
        const id = `${target.id}#${target.fragment}`;
        emit('FXC061', { file, position }, { field, id, candidates: anchors });
      }
    } else if (target.kind === 'source' && !sources.has(target.id)) {
      emit('FXC046', { file, position }, { field, id: target.id, candidates: [...sources] });
    }
  };
  for (const { path, text } of proseFields(entry)) {
    const { nodes, problems } = parseInline(text);
    const field = fieldName(path);
    for (const { detail, words } of problems) emit('FXC031', { file, position: find(path, words) }, { field, detail });
    for (const target of linksOf(nodes)) check(target, field, find(path, `](${spelling(target)}`));
  }
  for (const { target, position } of entry.body.links) check(target, 'the body', position);
}

/** What other entries need to know of one. */
type Index = ReadonlyMap<
  string,
  { file: string; draft: boolean; title: string; anchors: readonly string[] | undefined }
>;

/** All entries by id. One that cannot be read is known by its ledger line, so that links to it are not wrong as well. */
function indexOf(content: Content): Index {
  return new Map(
    content.entries.flatMap(({ file, path, draft, partial, unfit, id = content.ledger.paths.get(path)?.id }) => {
      const anchors = partial && !unfit.has('causes') && !unfit.has('fixes');
      const ids = anchors ? [...partial.causes, ...partial.fixes].map((item) => item.id) : undefined;
      return id === undefined ? [] : [[id, { file, draft, title: partial?.title ?? path, anchors: ids }] as const];
    }),
  );
}

/** A function that checks one reference to an entry, named by its field's path or at a place of its own. */
function entryCheck(
  index: Index,
  { file, id: own, draft, locate }: Pick<EntryReading, 'file' | 'id' | 'draft' | 'locate'>,
  emit: Emit,
) {
  return (id: string | undefined, where: FieldPath | string, position?: Position) => {
    if (id === undefined || id === '') return;
    const field = typeof where === 'string' ? where : fieldName(where);
    const place = { file, position: position ?? locate(where as FieldPath) };
    const known = index.get(id);
    if (id === own) emit('FXC062', place, { field, id });
    else if (known?.draft && !draft) emit('FXC060', place, { field, id, file: known.file });
    else if (!known) {
      const near = nearest(id, index.keys(), 1);
      emit('FXC045', place, { field, id, near: near && `${near}, “${index.get(near)?.title}”` });
    }
  };
}

/** A target as an author spells it, as far as its place is concerned. */
function spelling(target: LinkTarget): string {
  if (target.kind === 'web') return target.url;
  if (target.kind === 'bad') return '';
  return target.kind === 'source' ? `source:${target.id}` : target.id;
}
