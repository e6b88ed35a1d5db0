// npm test: runs every step, shows the whole output of those that fail, and ends with the line `N passed, N failed`.
//   arguments   names of steps, to run only those: npm test -- unit lint
// Ends with 1 when anything failed.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { commandLine } from './terminal/command-line.ts';
import { runInterruptible } from './terminal/interrupt.ts';
import { fail } from './terminal/terminal.ts';
import type { Counts } from './test/test-counts.ts';
import { STEPS, type Step } from './test/test-steps.ts';

/** A step that is at work shows a dot as often as this. */
const DOT_MS = 2000;

const { positionals } = commandLine({ options: {}, allowPositionals: true });
const unknown = positionals.find((name) => !STEPS.some((step) => step.name === name));
if (unknown) fail(`there is no step ${unknown}; the steps are ${STEPS.map((step) => step.name).join(', ')}`, 2);

const root = process.cwd();
const chosen = STEPS.filter((step) => positionals.length === 0 || positionals.includes(step.name));
await fs.rm(path.join(root, '.fixpoint', 'reports'), { recursive: true, force: true });
const { passed, failed } = await runInterruptible(runSteps);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function runSteps(signal: AbortSignal): Promise<Counts> {
  const results = new Map<string, Counts>();
  for (const step of chosen) {
    const blocked = step.needs !== undefined && (results.get(step.needs)?.failed ?? 0) > 0;
    results.set(step.name, blocked ? skip(step) : await runStep(step, signal));
  }
  const sum = (of: (counts: Counts) => number) =>
    [...results.values()].reduce((total, counts) => total + of(counts), 0);
  return { passed: sum((counts) => counts.passed), failed: sum((counts) => counts.failed) };
}

async function runStep(step: Step, signal: AbortSignal): Promise<Counts> {
  const started = performance.now();
  process.stdout.write(step.name);
  const dots = setInterval(() => process.stdout.write('.'), DOT_MS);
  const say = (what: string) => process.stdout.write(`\n${what}`);
  try {
    const { code, output } = await step.run({ cwd: root, signal, say });
    const counts = await countStep(step, code);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(` ${outcome(step, counts)}, ${seconds} s\n`);
    if (counts.failed > 0) process.stdout.write(`\n${output.trim()}\n\n`);
    return counts;
  } catch (error) {
    if (signal.aborted) throw error;
    process.stdout.write(` FAILED: ${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  } finally {
    clearInterval(dots);
  }
}

/** A tool that fails without a failed test, as when it cannot start, counts as one failure. */
async function countStep(step: Step, code: number): Promise<Counts> {
  const single = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.count) return single;
  const counts = await step.count(root).catch(() => undefined);
  if (!counts) return { passed: 0, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function outcome(step: Step, { passed, failed }: Counts): string {
  if (!step.count) return failed === 0 ? 'ok' : 'FAILED';
  return failed === 0 ? `ok, ${passed} passed` : `FAILED, ${passed} passed, ${failed} failed`;
}

function skip(step: Step): Counts {
  process.stdout.write(`${step.name} FAILED: it needs the step ${step.needs}, which failed\n`);
  return { passed: 0, failed: 1 };
}
