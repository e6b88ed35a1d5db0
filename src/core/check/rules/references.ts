// References that leave a file: its tool and category, other pages, and places in them.
import { type Content, readingsOf } from '../../content/content.ts';
import type { EntryReading } from '../../content/entry.ts';
import { linksOf } from '../../content/inline.ts';
import type { PageFields } from '../../content/kind.ts';
import { SETTINGS } from '../../content/kinds/settings.ts';
import { TOOL } from '../../content/kinds/tool.ts';
import type { LinkTarget } from '../../content/links.ts';
import type { Reading } from '../../content/reading.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import { type Emit, type Place, placeOf } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { nearest } from '../../words/suggest.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks every reference of every file: what its fields name, and the links of its prose and its body. */
export const references: Rule = { check: checkReferences };

function checkReferences({ content, emit }: RuleContext): void {
  const index = indexOf(content);
  for (const reading of readingsOf(content, TOOL)) {
    if (reading.value) checkCategory(content, reading.value.category, placeOf(reading, ['category']), emit);
  }
  for (const reading of readingsOf(content, SETTINGS)) {
    const wanted = entryCheck(index, reading, emit);
    for (const [i, id] of (reading.value?.wanted ?? []).entries()) wanted(id, ['wanted', i]);
  }
  for (const reading of content.entries) checkCollections(content, reading, emit);
  for (const reading of content.articles) {
    if (!reading.partial) continue;
    const toEntry = entryCheck(index, reading, emit);
    for (const [i, { id }] of reading.partial.related.entries()) toEntry(id, ['related', i, 'id']);
    for (const [i, { belongsTo }] of reading.partial.notThis.entries()) toEntry(belongsTo, ['notThis', i, 'belongsTo']);
  }
  for (const reading of content.readings) checkLinks(index, reading, emit);
}

function checkCollections(content: Content, reading: EntryReading, emit: Emit): void {
  const { path, partial: entry } = reading;
  if (!entry) return;
  const place = placeOf(reading, ['tool']);
  const { tool } = entry;
  const [folder = '', ...rest] = path.split('/');
  if (!content.toolNames.has(tool)) {
    emit('FXC040', place, { field: 'tool', id: tool, candidates: [...content.toolNames] });
  } else if (folder !== tool && rest.length === 1) emit('FXC042', place, { tool, folder });
  checkCategory(content, entry.category, placeOf(reading, ['category']), emit);
}

function checkCategory(content: Content, id: string, place: Place, emit: Emit): void {
  const { categoryNames } = content;
  if (!categoryNames.has(id)) emit('FXC041', place, { field: 'category', id, candidates: [...categoryNames] });
}

function checkLinks(index: Index, reading: Reading, emit: Emit): void {
  const { file, find, prose, body } = reading;
  const sources = idsIn(reading, 'sources');
  const toEntry = entryCheck(index, reading, emit);
  const check = (target: LinkTarget, field: string, place: Place) => {
    if (target.kind === 'entry') {
      toEntry(target.id, field, place);
      const anchors = index.get(target.id)?.anchors;
      if (anchors && target.fragment !== undefined && !anchors.includes(target.fragment)) {
        const id = `${target.id}#${target.fragment}`;
        emit('FXC061', place, { field, id, candidates: anchors });
      }
    } else if (target.kind === 'source' && !sources.includes(target.id)) {
      emit('FXC046', place, { field, id: target.id, candidates: sources });
    }
  };
  for (const { path, nodes, problems } of prose) {
    const field = fieldName(path);
    for (const { detail, words } of problems) emit('FXC031', { file, position: find(path, words) }, { field, detail });
    for (const target of linksOf(nodes)) {
      check(target, field, placeOf({ file, locate: () => find(path, `](${spelling(target)}`) }, path));
    }
  }
  for (const { target, position } of body?.links ?? []) check(target, 'the body', { file, position });
}

/** What others need to know of a page. */
type Index = ReadonlyMap<
  string,
  { file: string; draft: boolean; title: string; anchors: readonly string[] | undefined }
>;

/** All pages by id. One that cannot be read is known by its ledger line, so that links to it are not wrong as well. */
function indexOf({ readings, ledger }: Content): Index {
  return new Map(
    readings.flatMap((reading) => {
      const { file, name, kind, draft, unfit } = reading;
      const id = kind.page && (reading.id ?? ledger.paths.get(kind.page.address(name))?.id);
      if (id === undefined) return [];
      const page = reading.partial as Partial<PageFields> | undefined;
      const anchored = page && 'causes' in page && !unfit.has('causes') && !unfit.has('fixes');
      const anchors = anchored ? [...idsIn(reading, 'causes'), ...idsIn(reading, 'fixes')] : undefined;
      return [[id, { file, draft, title: page?.title ?? name, anchors }] as const];
    }),
  );
}

/** Ids of the items of a list, where the kind has such a list. */
function idsIn({ partial }: Reading, list: string): string[] {
  const items = (partial as Readonly<Record<string, readonly { readonly id: string }[] | undefined>> | undefined)?.[
    list
  ];
  return (items ?? []).map(({ id }) => id);
}

/** A function that checks one reference to an entry, named by its field's path or at a place of its own. */
function entryCheck(index: Index, reading: Pick<Reading, 'file' | 'id' | 'draft' | 'locate'>, emit: Emit) {
  const { id: own, draft } = reading;
  return (id: string | undefined, where: FieldPath | string, at?: Place) => {
    if (id === undefined || id === '') return;
    const field = typeof where === 'string' ? where : fieldName(where);
    const place = at ?? placeOf(reading, where as FieldPath);
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
