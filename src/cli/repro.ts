// npm run repro: brings errors about with the real programs, runs the commands of their pages, and says whether these do what
// the pages say.
//   arguments   ids of entries and families, to run only those: npm run repro -- FX0013 FX0014
//   --all       everything, which is also the default
//   --changed   what is not recorded as it is now, and a tenth of the rest, every day another one
//   --jobs N    how many pages at a time; default: 2
//   --budget SECONDS   begins nothing new after that time, and says how many were left
//   --record    writes what was seen to content/reproductions/, where the pages take it from
//   --install   installs missing programs with apt-get where that is possible, as on a CI machine
//   --report    FILE for the counts as JSON: {"passed","failed","skipped"}
//   --root FOLDER   the project; default: the current folder
// Ends with 1 when one failed; what cannot be run on this machine is passed over, and it says why.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { answer } from '../core/answer/answer.ts';
import { contentSource } from '../files/content-source.ts';
import { open } from '../files/open.ts';
import { allNeeds, loadStated, reproductionIds, runDigest, type Stated } from '../repro/load.ts';
import { canInstall, installNeeds, missingNeeds } from '../repro/needs.ts';
import { writeRecording } from '../repro/record.ts';
import { runArticle, type Told } from '../repro/run-article.ts';
import { hasChanged, hasItsTurn, workThrough } from '../repro/schedule.ts';
import { commandLine } from './terminal/command-line.ts';
import { runInterruptible } from './terminal/interrupt.ts';
import { fail, painter, today, withProgress } from './terminal/terminal.ts';
import { commandName } from '../core/words/command-name.ts';

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    budget: { type: 'string' },
    record: { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
    report: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
});
const { root } = values;
const paint = painter(process.stdout);
const WORDS = { passed: ['good', 'reproduced'], failed: ['error', 'failed'], skipped: ['warning', 'skipped'] } as const;

const known = await reproductionIds(root);
const stranger = positionals.find((id) => !known.includes(id));
if (stranger) fail(`repro/${stranger}/repro.ts is not there; known are ${known.join(', ') || 'none'}`, 2);
if (values.all && values.changed) fail('choose one of --all and --changed', 2);
const jobs = numberOf('jobs', values.jobs, 1);
const budget = values.budget === undefined ? Number.POSITIVE_INFINITY : numberOf('budget', values.budget, 0);

const counts = { passed: 0, failed: 0, skipped: 0 };
let left: readonly string[] = [];
await runInterruptible(async (signal) => {
  const site = await open(root, { drafts: true });
  const { articles, recordings } = site.content;
  const articleOf = (id: string) => {
    const article = articles.find((reading) => reading.id === id)?.article;
    return article ?? fail(`there is no page ${id} that could be read; ${commandName('check')} says why`);
  };
  const recordingOf = (id: string) => recordings.find(({ name }) => name === id)?.value;
  const digests = new Map<string, string>();
  const stated = new Map<string, Stated>();
  const due = new Set<string>();
  for (const id of positionals.length > 0 ? positionals : known) {
    const digest = await runDigest(root, articleOf(id));
    if (hasChanged(recordingOf(id), digest)) due.add(id);
    const wanted = !values.changed || due.has(id) || hasItsTurn(id, today());
    if (!wanted) continue;
    digests.set(id, digest);
    stated.set(id, await loadStated(root, id));
  }
  if (values.install) await bringPrograms([...stated.values()], signal);
  const source = contentSource(site);
  const match = async (text: string) => (await answer(text, source, { withCards: () => [] })).matches;
  const { destructive } = site.settings.field ?? {};
  const cache = path.resolve(root, '.fixpoint', 'repro');
  const total = stated.size;
  let begun = 0;
  // What has changed comes first, however long it takes.
  const ids = [...stated.keys()].sort((a, b) => Number(due.has(b)) - Number(due.has(a)));
  const seconds = (id: string) => (due.has(id) ? undefined : recordingOf(id)?.seconds);
  left = await workThrough(ids, { jobs, budget, seconds, signal }, async (id) => {
    begun += 1;
    const from = performance.now();
    const former = recordingOf(id);
    const options = { match, destructive, cache, signal, date: today(), digest: digests.get(id) ?? '', former };
    const { told, recording } = await withProgress(`${begun}/${total} ${id}`, () =>
      runArticle(articleOf(id), stated.get(id) ?? { scenarios: [] }, options),
    );
    for (const each of told) tell(each);
    if (!values.record || !recording) return;
    const took = Math.ceil((performance.now() - from) / 1000);
    process.stdout.write(`  wrote ${await writeRecording(root, id, { ...recording, seconds: took })}\n`);
  });
});

const { passed, failed, skipped } = counts;
if (values.report) {
  await fs.mkdir(path.dirname(values.report), { recursive: true });
  await fs.writeFile(values.report, JSON.stringify(counts));
}
const unbegun = left.length > 0 ? `, ${left.length} left when the time was up: ${left.join(' ')}` : '';
process.stdout.write(`\n${passed} reproduced, ${failed} failed, ${skipped} skipped${unbegun}\n`);
process.exitCode = failed > 0 ? 1 : 0;

async function bringPrograms(stated: readonly Stated[], signal: AbortSignal): Promise<void> {
  const missing = missingNeeds(stated.flatMap(allNeeds));
  if (missing.length === 0 || !canInstall()) return;
  const names = missing.map(({ debian }) => debian).join(', ');
  await withProgress(`apt-get install ${names}`, () => installNeeds(missing, signal));
}

function tell({ kind, what, transcript }: Told): void {
  counts[kind] += 1;
  const [style, word] = WORDS[kind];
  const seen = transcript === undefined ? '' : `\n${transcript}\n\n`;
  process.stdout.write(`${paint(style, word)} ${what}\n${seen}`);
}

function numberOf(option: string, text: string, least: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= least
    ? number
    : fail(`--${option} takes a whole number from ${least} on, not “${text}”`, 2);
}
