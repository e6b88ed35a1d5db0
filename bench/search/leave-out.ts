// What the matcher claims where there is no page: node leave-out.ts --reports FILE.jsonl [--labels FILE.json]
// Each report is asked with its own entry taken out of the index. Whatever is claimed then is wrong, unless the report holds
// a second error that has a page; each claim is printed, so that it can be looked at.
import { lineRules } from '../../src/core/match/index/line-rules.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import { explain } from '../../src/core/match/find/explain.ts';
import { toMatchEntry } from '../../src/core/answer/match-entry.ts';
import { open } from '../../src/files/open.ts';
import type { Report } from './types.ts';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { reports: { type: 'string' }, labels: { type: 'string', default: path.join(here, 'labels.json') } },
});
if (values.reports === undefined) throw new Error('give the reports with --reports FILE.jsonl');
const lines = readFileSync(values.reports, 'utf8').split('\n').filter(Boolean);
const reports = lines.map((line) => JSON.parse(line) as Report & { id: string });
const labels = JSON.parse(readFileSync(values.labels, 'utf8')) as Record<string, string | null>;

const { content, published, settings } = await open(path.join(here, '../..'));
const entries = published.map((entry) => toMatchEntry(entry, content.tools.get(entry.tool)));
let [claimed, silent] = [0, 0];
for (const [cluster, group] of Map.groupBy(reports, (report) => report.cluster)) {
  const index = compileIndex(
    entries.filter(({ id }) => id !== labels[cluster]),
    lineRules(settings.field),
  );
  for (const { id, paste } of group) {
    const [best] = explain(paste, index).matches;
    if (best?.confidence === 'match') {
      claimed++;
      console.log(`${id} (${cluster}): ${best.id}, ${best.title}`);
    } else if (!best) silent++;
  }
}
const percent = (count: number) => `${((100 * count) / reports.length).toFixed(1)} %`;
console.log(
  `${reports.length} reports without their entry: ${percent(claimed)} claimed, ${percent(silent)} without any answer`,
);
