// Every command reads every file of the content once.
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countReadings } from '../readings.ts';
import { project } from './project.ts';

const site = project();
afterAll(() => site.remove());
const readings = countReadings(join('.fixpoint', 'tests', 'readings.log'));

const ONCE = {
  'content/categories/build-deploy.yaml': 1,
  'content/errors/docker/no-space.mdx': 1,
  'content/errors/npm/eresolve.mdx': 1,
  'content/permalinks.txt': 1,
  'content/site.yaml': 1,
  'content/tools/docker.yaml': 1,
  'content/tools/npm.yaml': 1,
};

test.each([
  ['check', []],
  ['explain', ['npm error ERESOLVE could not resolve']],
  ['ledger', []],
  ['stale', []],
  ['links', ['--minutes', '0']],
  ['hosting', []],
  ['repro', []],
  ['mcp', []],
  // It writes a file, so it comes last.
  ['new', ['no such error was ever seen: gadget 12 of npm exploded']],
])('%s', (command, args) => {
  const { err } = site.run(command, args, '', readings.env);
  expect(readings.take(), err).toEqual(ONCE);
});
