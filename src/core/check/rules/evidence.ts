// Evidence: every claim cites a source, every source is cited, and a confidence word is earned.
import type { Content } from '../../entry/content.ts';
import type { Entry, EntryReading, Fix, Source } from '../../entry/entry.ts';
import { linksOf, parseInline } from '../../entry/inline.ts';
import type { Emit } from '../emit.ts';
import { proseFields } from '../prose-fields.ts';

/** Kinds of source that come from the tool itself or from running it. */
export const PRIMARY: ReadonlySet<Source['kind']> = new Set([
  'docs',
  'source-code',
  'changelog',
  'maintainer',
  'reproduction',
]);

/** Kinds of source that bear out a confidence word; `inferred` needs none. */
const NEEDED: Partial<Record<Fix['confidence'], readonly Source['kind'][]>> = {
  documented: ['docs', 'source-code', 'changelog'],
  maintainer: ['maintainer'],
  reproduced: ['reproduction'],
  users: ['issue', 'community', 'maintainer'],
};

const MIN_SOURCES = 2;

/** Checks what each entry's claims rest on. */
export function checkEvidence(content: Content, emit: Emit): void {
  for (const reading of content.entries) if (reading.entry) checkEntry(reading, reading.entry, emit);
}

function checkEntry({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  for (const [list, what] of [
    ['causes', 'cause'],
    ['fixes', 'fix'],
  ] as const) {
    for (const [i, { id, sources }] of entry[list].entries()) {
      if (sources.length === 0) emit('FXC047', { file, position: locate([list, i, 'id']) }, { what, id });
    }
  }
  const cited = citedSources(entry);
  for (const [i, { id }] of entry.sources.entries()) {
    if (!cited.has(id)) emit('FXC048', { file, position: locate(['sources', i, 'id']) }, { id });
  }
  const kinds = new Map(entry.sources.map((source) => [source.id, source.kind]));
  for (const [i, fix] of entry.fixes.entries()) {
    const needed = NEEDED[fix.confidence];
    const borneOut = fix.sources.some((id) => needed?.includes(kinds.get(id) as Source['kind']));
    if (needed && fix.sources.length > 0 && !borneOut) {
      const position = locate(['fixes', i, 'confidence']);
      emit('FXC052', { file, position }, { id: fix.id, confidence: fix.confidence, kinds: needed });
    }
  }
  const position = locate(['sources'], 'key');
  if (!entry.sources.some((source) => PRIMARY.has(source.kind))) emit('FXC053', { file, position }, {});
  if (entry.sources.length < MIN_SOURCES) emit('FXC054', { file, position }, { count: entry.sources.length });
  const fixed = new Set(entry.fixes.flatMap((fix) => fix.causes));
  for (const [i, { id }] of entry.causes.entries()) {
    if (!fixed.has(id)) emit('FXC051', { file, position: locate(['causes', i, 'id']) }, { id });
  }
}

/** Ids of all sources that a cause, a fix, a prose field or the body cites. */
function citedSources(entry: Entry): Set<string> {
  const cited = new Set([...entry.causes, ...entry.fixes].flatMap((claim) => claim.sources));
  const links = [
    ...proseFields(entry).flatMap(({ text }) => (text.includes('](source:') ? linksOf(parseInline(text).nodes) : [])),
    ...entry.body.links.map((link) => link.target),
  ];
  for (const target of links) if (target.kind === 'source') cited.add(target.id);
  return cited;
}
