// npm run stale: entries to read again, because their evidence is old, their tool has a newer major version, or a
// passage has gone from a source.
//   --months N       age of evidence that counts as old; default: reviewMonths of content/site.yaml
//   --today DAY      the day to reckon from, YYYY-MM-DD; to see what will be due then
//   --format text|json
//   --root FOLDER    the project; default: the current folder
import { isDay } from '../core/address/ledger.ts';
import { staleEntries } from '../core/catalogue/stale.ts';
import { open } from '../files/open.ts';
import { commandLine } from './terminal/command-line.ts';
import { fail, painter, today } from './terminal/terminal.ts';

const { values } = commandLine({
  options: {
    months: { type: 'string' },
    today: { type: 'string', default: today() },
    format: { type: 'string', default: 'text' },
    root: { type: 'string', default: process.cwd() },
  },
});
if (values.months !== undefined && !/^\d{1,3}$/.test(values.months)) fail('--months takes a whole number', 2);
if (!isDay(values.today)) fail('--today takes a day, YYYY-MM-DD', 2);
if (!['text', 'json'].includes(values.format)) fail(`--format ${values.format} is not known; choose text or json`, 2);

const { settings, published, content, lostPassages } = await open(values.root);
const months = Number(values.months ?? settings.reviewMonths);
const stale = staleEntries(published, content.tools, { months, today: values.today, lost: lostPassages });

if (values.format === 'json') process.stdout.write(`${JSON.stringify(stale, null, 2)}\n`);
else {
  const paint = painter(process.stdout);
  for (const { id, path, reasons } of stale) {
    process.stdout.write(`${paint('place', id)}  content/errors/${path}.mdx\n`);
    for (const reason of reasons) process.stdout.write(`        ${reason}\n`);
  }
  const age = months === 1 ? 'a month' : `${months} months`;
  const sum = stale.length === 0 ? 'none is due' : `${stale.length} to read again`;
  const entries = published.length === 1 ? '1 entry' : `${published.length} entries`;
  process.stdout.write(`${entries}, evidence of ${age} and newer majors: ${sum}\n`);
}
