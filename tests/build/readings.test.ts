// A build reads every file of the content once, however many things are made of it. So does `npm run dev` when it starts, and a
// save reads the file that was saved.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, ENTRY } from '../core/check/content-folder.ts';
import { ERESOLVE } from '../../src/core/check/sample/texts.ts';
import { countReadings } from '../readings.ts';
import { copyProject } from './project-copy.ts';

const files = contentFolder();
const ONCE = Object.fromEntries([...files.files, files.ledger].map((file) => [file.path, 1]).sort());

const project = copyProject('readings', files);
const readings = countReadings(path.join(project.root, 'readings.log'));

test('a build', async () => {
  const { code, output } = await project.build({ ...readings.env, SOCIAL_IMAGES: 'on' });
  expect(code, output).toBe(0);
  expect(readings.take()).toEqual(ONCE);
});

test('development: the start, the pages, a save', async () => {
  // Astro serves no pages where it believes that it is tested itself.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, ['src/cli/dev.ts', '--port', '4789'], {
    cwd: project.root,
    env: { ...env, ...readings.env, NO_COLOR: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  try {
    const origin = await until(
      () => /http:\/\/localhost:\d+/.exec(said)?.[0],
      () => said,
    );
    const page = async () => (await fetch(`${origin}/errors/npm/eresolve/`)).text();
    expect(await page()).toContain('npm builds a tree');
    await fetch(`${origin}/`);
    expect(readings.take()).toEqual(ONCE);

    fs.writeFileSync(path.join(project.root, ENTRY), ERESOLVE.replace('npm builds a tree', 'npm grows a tree'));
    await until(
      async () => (await page()).includes('npm grows a tree'),
      () => said,
    );
    expect(readings.take()).toEqual({ [ENTRY]: 1 });

    // The day that a line is dated with is today.
    fs.rmSync(path.join(project.root, ENTRY));
    await until(
      () => said.includes('FXC070'),
      () => said,
    );
    expect(said).toContain(`FX0001  npm/eresolve  retired  ${new Intl.DateTimeFormat('sv-SE').format(new Date())}`);
    expect(readings.take()).toEqual({});

    fs.writeFileSync(path.join(project.root, ENTRY), ERESOLVE.replace('status: by-design', 'status: odd'));
    await until(
      async () => (await page()).includes('FXC013'),
      () => said,
    );
    expect(readings.take()).toEqual({ [ENTRY]: 1 });
  } finally {
    child.kill('SIGTERM');
  }
});

/** Waits for an answer; rejects with what `told` says when none comes. */
async function until<T>(ask: () => T | Promise<T>, told: () => string): Promise<NonNullable<T>> {
  const end = Date.now() + 90_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing came of it:\n\n${told()}`);
}
