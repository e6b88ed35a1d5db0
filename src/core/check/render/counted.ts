// What a report only counts: a line a code, and each place of one when that is asked for.
import { CODES, type DiagnosticCode, isCounted } from '../codes.ts';
import type { Report } from '../diagnostic.ts';
import { type Paint, renderDiagnostic } from './text.ts';
import { commandName } from '../../words/command-name.ts';

const plain: Paint = (_style, text) => text;

/** A line for every code that was counted, with the number of its places and of their files. Empty where nothing was. */
export function renderCounted({ counted }: Report, paint: Paint = plain): string {
  const rows = [...Map.groupBy(counted, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const [first] = rows;
  if (!first) return '';
  return [
    `${paint('quiet', 'counted, and stopping nothing yet:')} ${commandName(`check --list ${first[0]}`)}`,
    ...rows.map(([code, places]) => {
      const files = new Set(places.map(({ file }) => file)).size;
      return `  ${code} ${CODES[code as DiagnosticCode].title}: ${places.length} in ${files} ${files === 1 ? 'file' : 'files'}`;
    }),
  ].join('\n');
}

/** Every place of a code that is only counted, like a problem; a sentence for another code. */
export function renderListed({ counted, texts }: Report, code: string, paint: Paint = plain): string {
  if (!isCounted(code)) return `${code} is not counted; its places are listed by the check itself\n`;
  const places = counted.filter((each) => each.code === code);
  return places.map((each) => `${renderDiagnostic(each, texts, paint)}\n`).join('\n');
}
