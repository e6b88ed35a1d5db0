// The steps of npm test, in the order in which they run: cheap ones first, what needs the built site last.
import path from 'node:path';
import { bringBrowser } from './find-browser.ts';
import { countPlaywright, countReproductions, countVitest, type Counts } from './test-counts.ts';
import { runProgram, runTool, type ToolOptions, type ToolResult } from './tool.ts';

/** What a step may use; `say` tells the person who waits something that takes long. */
export interface StepContext extends ToolOptions {
  readonly say: (what: string) => void;
}

export interface Step {
  readonly name: string;
  readonly run: (context: StepContext) => Promise<ToolResult>;
  /** Counts the tests of the step by its report; a step without one counts as a single test. */
  readonly count?: (root: string) => Promise<Counts>;
  /** The step without which this one means nothing. */
  readonly needs?: string;
}

const REPORTS = path.join('.fixpoint', 'reports');

export const STEPS: readonly Step[] = [
  { name: 'format', run: (context) => runTool('prettier', ['--check', '--log-level', 'warn', '.'], context) },
  { name: 'lint', run: (context) => runTool('@biomejs/biome', ['lint', '--error-on-warnings'], context) },
  { name: 'types', run: checkTypes },
  { name: 'unused', run: (context) => runTool('knip', [], context) },
  { name: 'content', run: (context) => runCommand('check.ts', context, ['--strict']) },
  vitest('unit', 'vitest.config.ts'),
  { name: 'repro', run: reproduce, count: (root) => countReproductions(path.join(root, REPORTS, 'repro.json')) },
  { name: 'build', run: (context) => runCommand('build.ts', context) },
  { ...vitest('site', 'vitest.build.config.ts'), needs: 'build' },
  {
    name: 'browser',
    run: testInBrowser,
    count: (root) => countPlaywright(path.join(root, REPORTS, 'browser.json')),
    needs: 'build',
  },
];

function vitest(name: string, config: string): Step {
  const report = path.join(REPORTS, `${name}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    run: (context) => runTool('vitest', args, context),
    count: (root) => countVitest(path.join(root, report)),
  };
}

/** The core alone first: its own settings know neither Node nor the DOM, which keeps it pure. */
async function checkTypes(context: StepContext): Promise<ToolResult> {
  const core = await runTool('typescript', ['--project', 'src/core', '--noEmit'], context);
  const all = await runTool('astro', ['check', '--minimumFailingSeverity', 'warning'], context);
  return { code: core.code || all.code, output: core.output + all.output };
}

/** Seconds in which pages are begun to be run; `npm run repro` takes the time that all of them need. */
const REPRO_BUDGET = '75';

/**
 * What has changed, and a tenth of the rest. A machine of a continuous integration gets the programs that are missing; a
 * person’s own machine is left as it is, and what was passed over for want of one, or of time, is said aloud.
 */
async function reproduce(context: StepContext): Promise<ToolResult> {
  const install = process.env.CI ? ['--install'] : [];
  if (process.env.CI)
    context.say('Reproductions run real programs; those that are missing are installed with apt-get …');
  const args = ['--changed', '--budget', REPRO_BUDGET, ...install, '--report', path.join(REPORTS, 'repro.json')];
  const result = await runCommand('repro.ts', context, args);
  for (const [line] of result.output.matchAll(/^skipped .*$|^.*when the time was up.*$/gm)) context.say(line);
  return result;
}

async function testInBrowser(context: StepContext): Promise<ToolResult> {
  const browser = await bringBrowser(context.say);
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(REPORTS, 'browser.json') };
  return runTool('@playwright/test', ['test', '--reporter=list,json'], { ...context, env });
}

function runCommand(file: string, context: StepContext, args: readonly string[] = []): Promise<ToolResult> {
  return runProgram(process.execPath, [path.join(import.meta.dirname, '..', file), ...args], context);
}
