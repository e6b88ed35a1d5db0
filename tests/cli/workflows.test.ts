// The workflows of this repository and of a new site: each command that they run is one that there is, with options that it takes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubPagesWorkflow } from '../../src/core/host/github-pages.ts';

const FOLDERS = ['.github/workflows', 'template/.github/workflows'];
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
texts.set('pages.yml', githubPagesWorkflow({ origin: 'https://errors.example', base: '/' }, 'npx fixpoint build'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const COMMAND =
  /\b(?:npm run (?<script>\S+)|npx fixpoint (?<command>\S+)|npm (?<test>test))(?: --)?(?<options>(?: --?\S+(?: \d+)?)*)/;

test.each([...texts])('%s', (_file, text) => {
  const { on, jobs } = parse(text) as Workflow;
  expect(Object.keys(on)).toContain('workflow_dispatch');
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  for (const run of runs.filter((each) => each !== 'npm ci')) {
    const { script, command, test: whole, options = '' } = COMMAND.exec(run)?.groups ?? {};
    const name = script ?? command ?? whole ?? run;
    if (command === undefined) expect(scripts).toHaveProperty(name);
    const source = readFileSync(`src/cli/${name}.ts`, 'utf8');
    for (const [, option] of options.matchAll(/--([\w-]+)/g))
      expect(source, run).toMatch(new RegExp(`^ +${option}: \\{ type`, 'm'));
  }
});

test('every night all is run: pages, sources, tests', () => {
  const text = readFileSync('.github/workflows/nightly.yml', 'utf8');
  expect(text).toContain('npm run repro -- --all');
  expect(text).toContain('npm run links');
  expect(text).toMatch(/run: npm test\n +env:\n +FIXPOINT_TESTS: all/);
});
