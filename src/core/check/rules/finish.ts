// Whether an entry is finished: no gaps left, dates that agree, fixes in the order in which they are tried.
import type { Content } from '../../entry/content.ts';
import type { Entry, EntryReading } from '../../entry/entry.ts';
import { RISKS } from '../../entry/schema/remedy.ts';
import type { Emit } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { proseFields } from '../prose-fields.ts';

const GAP = /\b(TODO|TBD|FIXME|XXX|lorem ipsum)\b/;

/** Checks that nothing is left open. `today` (YYYY-MM-DD) bounds the dates. */
export function checkFinish(content: Content, emit: Emit, today: string): void {
  for (const reading of content.entries) {
    if (!reading.entry) continue;
    checkGaps(reading, reading.entry, emit);
    checkDates(reading, reading.entry, emit, today);
    checkOrder(reading, reading.entry, emit);
  }
}

function checkGaps({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  const fields = [{ path: ['title'], text: entry.title }, ...proseFields(entry)];
  for (const { path, text } of fields) {
    const word = GAP.exec(text)?.[1];
    if (word) emit('FXC057', { file, position: locate(path) }, { word, field: fieldName(path) });
  }
  for (const section of entry.body.sections) {
    const word = GAP.exec(section.markdown)?.[1];
    const line = section.nodes.find((node) => node.position)?.position?.start.line ?? 1;
    if (word) emit('FXC057', { file, position: { line, column: 1, length: 1 } }, { word, field: 'the body' });
  }
}

function checkDates({ file, locate }: EntryReading, entry: Entry, emit: Emit, today: string): void {
  const ordered = (first: 'published' | 'verified', second: 'updated' | 'verified') => {
    if (entry[first] > entry[second]) emit('FXC055', { file, position: locate([first]) }, { first, second });
  };
  ordered('published', 'updated');
  for (const field of ['published', 'updated', 'verified', 'statusAsOf'] as const) {
    if (entry[field] > today) emit('FXC059', { file, position: locate([field]) }, { field, date: entry[field] });
  }
  for (const [i, { checked }] of entry.sources.entries()) {
    const path = ['sources', i, 'checked'];
    if (checked > today) emit('FXC059', { file, position: locate(path) }, { field: fieldName(path), date: checked });
  }
}

function checkOrder({ file, locate }: EntryReading, entry: Entry, emit: Emit): void {
  for (const [i, fix] of entry.fixes.entries()) {
    const before = entry.fixes[i - 1];
    // A fix for another cause starts a row of its own.
    const sameCause = before?.causes.some((id) => fix.causes.includes(id));
    if (before && sameCause && RISKS.indexOf(fix.risk) < RISKS.indexOf(before.risk)) {
      emit(
        'FXC058',
        { file, position: locate(['fixes', i, 'risk']) },
        { id: fix.id, risk: fix.risk, before: before.id },
      );
    }
  }
}
