// A build that fails says why, ends with 1, and leaves the previous site byte for byte as it was, with nothing beside it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { contentFolder, inEntry } from '../core/check/content-folder.ts';
import { copyProject, snapshot } from './project-copy.ts';

const project = copyProject('failing-build', contentFolder());
const page = path.join(project.root, 'src/components/texts/about.mdx');
let before: Record<string, string>;

/** What lies in the project besides its sources, by name. */
const leftovers = () =>
  [...fs.readdirSync(project.root), ...fs.readdirSync(path.join(project.root, '.fixpoint'))].filter(
    (name) => /next|before|arriving|lock$/.test(name) && !name.startsWith('package'),
  );

beforeAll(async () => {
  const { code, output } = await project.build();
  expect(output).not.toContain('error');
  expect(code).toBe(0);
  before = snapshot(project.dist);
  expect(Object.keys(before).length).toBeGreaterThan(10);
});

test('a broken entry stops the build with its diagnostics', async () => {
  project.setContent(contentFolder(inEntry('status: by-design', 'status: bydesign')));
  const { code, output } = await project.build();
  project.setContent(contentFolder());
  expect(code).toBe(1);
  expect(output).toMatch(/content\/errors\/npm\/eresolve\.mdx:\d+:\d+ error FXC\d+/);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(snapshot(project.dist)).toEqual(before);
  expect(leftovers()).toEqual([]);
});

test('a page that cannot be made stops it with the end of the log', async () => {
  const good = fs.readFileSync(page, 'utf8');
  fs.writeFileSync(page, `${good}\n\n{nothing.that.exists}\n`);
  const { code, output } = await project.build();
  fs.writeFileSync(page, good);
  expect(code).toBe(1);
  expect(output).toContain('the pages could not be built; the whole log is in .fixpoint');
  expect(output).toContain('nothing is not defined');
  expect(snapshot(project.dist)).toEqual(before);
  expect(leftovers()).toEqual([]);
});

test('an interrupted build leaves no trace', async () => {
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: project.root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve) =>
    child.stderr.on('data', (text: Buffer) => text.includes('Building') && setTimeout(resolve, 700)),
  );
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(snapshot(project.dist)).toEqual(before);
  expect(leftovers()).toEqual([]);
});

test('what a killed build left is cleared away by the next one', async () => {
  fs.mkdirSync(path.join(project.root, '.fixpoint', 'next'), { recursive: true });
  fs.writeFileSync(path.join(project.root, '.fixpoint', 'next', 'half.html'), 'half');
  fs.writeFileSync(path.join(project.root, '.fixpoint', 'build.lock'), '999999999');
  fs.renameSync(project.dist, path.join(project.root, '.dist.before'));
  project.setContent(contentFolder(inEntry('status: by-design', 'status: bydesign')));
  expect((await project.build()).code).toBe(1);
  expect(snapshot(project.dist)).toEqual(before);
  expect(leftovers()).toEqual([]);
});
