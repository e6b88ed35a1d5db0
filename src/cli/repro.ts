// npm run repro: brings the errors of entries about with the real programs, applies the fix, and says whether they were gone.
//   arguments   ids of entries, to run only those: npm run repro -- FX0013 FX0014
//   --record    writes what was seen to content/reproductions/, where the pages take it from
//   --install   installs missing programs with apt-get where that is possible, as on a CI machine
//   --report    FILE for the counts as JSON: {"passed","failed","skipped"}
//   --root FOLDER   the project; default: the current folder
// Ends with 1 when one failed; one whose programs are missing is passed over, and says which.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { answer } from '../core/answer/answer.ts';
import { contentSource } from '../files/content-source.ts';
import { judge, type Verdict } from '../repro/judge.ts';
import { loadReproduction, reproductionIds } from '../repro/load.ts';
import { canInstall, installNeeds, missingNeeds } from '../repro/needs.ts';
import { writeRecording } from '../repro/record.ts';
import type { Reproduction } from '../repro/reproduction.ts';
import { commandLine } from './command-line.ts';
import { runInterruptible } from './interrupt.ts';
import { fail, painter, today, withProgress } from './terminal.ts';

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
    report: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
});
const { root } = values;
const paint = painter(process.stdout);

const known = await reproductionIds(root);
const stranger = positionals.find((id) => !known.includes(id));
if (stranger) fail(`repro/${stranger}/repro.ts is not there; known are ${known.join(', ') || 'none'}`, 2);
const chosen = positionals.length > 0 ? positionals : known;

const counts = { passed: 0, failed: 0, skipped: 0 };
await runInterruptible(async (signal) => {
  const reproductions = new Map<string, Reproduction>();
  for (const id of chosen) reproductions.set(id, await loadReproduction(root, id));
  if (values.install) await bringPrograms([...reproductions.values()], signal);
  const source = await contentSource(root, { drafts: true });
  const match = async (text: string) => (await answer(text, source, { withCards: () => [] })).matches;
  const cache = path.join(root, '.fixpoint', 'repro');
  for (const [id, reproduction] of reproductions) {
    const verdict = await withProgress(`${id} ${reproduction.shows}`, () =>
      judge(id, reproduction, { match, cache, signal }),
    );
    tell(id, verdict);
    if (values.record && verdict.kind === 'reproduced') {
      const { before, after } = verdict;
      const file = await writeRecording(root, id, reproduction, { before, after, date: today(), signal });
      process.stdout.write(`  wrote ${file}\n`);
    }
  }
});

const { passed, failed, skipped } = counts;
if (values.report) {
  await fs.mkdir(path.dirname(values.report), { recursive: true });
  await fs.writeFile(values.report, JSON.stringify(counts));
}
process.stdout.write(`\n${passed} reproduced, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;

async function bringPrograms(reproductions: readonly Reproduction[], signal: AbortSignal): Promise<void> {
  const missing = missingNeeds(reproductions.flatMap(({ needs = [] }) => needs));
  if (missing.length === 0 || !canInstall()) return;
  const names = missing.map(({ debian }) => debian).join(', ');
  await withProgress(`apt-get install ${names}`, () => installNeeds(missing, signal));
}

function tell(id: string, verdict: Verdict): void {
  switch (verdict.kind) {
    case 'reproduced':
      counts.passed += 1;
      process.stdout.write(`${paint('good', 'reproduced')} ${id}: the error appeared, and the fix ended it\n`);
      break;
    case 'skipped':
      counts.skipped += 1;
      process.stdout.write(`${paint('warning', 'skipped')} ${id}: ${verdict.reason}\n`);
      break;
    case 'failed':
      counts.failed += 1;
      process.stdout.write(`${paint('error', 'failed')} ${id}: ${verdict.reason}\n\n${verdict.transcript}\n\n`);
  }
}
