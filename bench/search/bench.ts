// Compares the matcher with full-text engines: node bench.ts [--reports FILE.jsonl] [--labels FILE.json]
// A report is {"id","cluster","paste"}; labels map a cluster to the id of its entry, or to null where no entry answers it.
// Without --reports the examples and look-alikes of the entries themselves are the reports: easier than life, but always there.
import { lineRules } from '../../src/core/match/index/line-rules.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Entry } from '../../src/core/content/entry.ts';
import { open } from '../../src/files/open.ts';
import { fixpoint } from './engines/fixpoint.ts';
import { flexsearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { lunrEngine } from './engines/lunr.ts';
import { minisearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { pagefind } from './engines/pagefind.ts';
import type { Answer, Report } from './types.ts';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { reports: { type: 'string' }, labels: { type: 'string', default: path.join(here, 'labels.json') } },
});
const { content, published: entries } = await open(path.join(here, '../..'));
const { reports, labels } = values.reports ? fromFiles(values.reports, values.labels) : fromExamples(entries);

const engines = [
  fixpoint(content.tools, lineRules(content.site?.field)),
  pagefind,
  minisearch,
  lunrEngine,
  orama,
  flexsearch,
  fuse,
];
const ready = await Promise.all(
  engines.map(async (engine) => ({
    engine,
    index: await engine.build(entries),
    times: [] as number[],
    answers: [] as Answer[],
  })),
);
// Engines take turns report by report, so that a slow moment of the machine falls on all of them.
for (const report of reports) {
  for (const row of ready) {
    const started = performance.now();
    const answer = await row.index.search(report.paste);
    row.times.push(performance.now() - started);
    row.answers.push(answer);
  }
}
for (const { index } of ready) index.close?.();

const covered = reports.flatMap((report, at) => (labels[report.cluster] ? [at] : []));
const uncovered = reports.flatMap((report, at) => (labels[report.cluster] ? [] : [at]));
console.log(
  `${entries.length} entries, ${reports.length} reports: ${covered.length} of errors that have a page, ${uncovered.length} of errors that have none\n`,
);
console.log(
  '| engine | right page first | in the first three | finds nothing | answers where there is no page | median time | index |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const { engine, index, times, answers } of ready) {
  const rankOf = (at: number) => answers[at]?.ids.indexOf(labels[reports[at]?.cluster ?? ''] ?? '') ?? -1;
  const share = (list: readonly number[], test: (at: number) => boolean) =>
    list.length === 0 ? 'n/a' : `${((100 * list.filter(test).length) / list.length).toFixed(1)} %`;
  const cells = [
    engine.name,
    share(covered, (at) => rankOf(at) === 0),
    share(covered, (at) => rankOf(at) >= 0 && rankOf(at) < 3),
    share(covered, (at) => answers[at]?.ids.length === 0),
    share(uncovered, (at) => answers[at]?.ids.length !== 0 && answers[at]?.claimed === true),
    `${median(times).toFixed(2)} ms`,
    `${(index.bytes / 1000).toFixed(0)} kB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function fromFiles(
  reportFile: string,
  labelFile: string,
): { reports: Report[]; labels: Record<string, string | null> } {
  const lines = readFileSync(reportFile, 'utf8').split('\n').filter(Boolean);
  return {
    reports: lines.map((line) => JSON.parse(line) as Report),
    labels: JSON.parse(readFileSync(labelFile, 'utf8')),
  };
}

function fromExamples(entries: readonly Entry[]): { reports: Report[]; labels: Record<string, string | null> } {
  const reports: Report[] = [];
  const labels: Record<string, string | null> = {};
  for (const { id, signatures, notThis } of entries) {
    labels[id] = id;
    for (const { examples } of signatures)
      for (const paste of examples) reports.push({ id: `${id}-${reports.length}`, cluster: id, paste });
    for (const { text, belongsTo } of notThis)
      reports.push({ id: `${id}-${reports.length}`, cluster: belongsTo ?? 'no page', paste: text });
  }
  return { reports, labels };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
