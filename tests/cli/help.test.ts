// Every command says what it does and takes when it is asked, in the words in which it is typed.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { helpOf } from '../../src/cli/terminal/command-line.ts';
import { PATHS } from '../../src/core/check/sample/folder.ts';
import { remove } from '../core/check/content-folder.ts';
import { project } from './project.ts';

const KEY = Symbol.for('fixpoint.installed');
const commands = readdirSync('src/cli').filter((file) => file.endsWith('.ts'));

afterEach(() => {
  Reflect.deleteProperty(globalThis, KEY);
});

test.each(commands)('%s says so in its first lines, with every option that it takes', (file) => {
  const help = helpOf(`src/cli/${file}`);
  expect(help).toMatch(/^(?:npm|fixpoint) /);
  const options = [...readFileSync(`src/cli/${file}`, 'utf8').matchAll(/^ +'?([\w-]+)'?: \{ type: '/gm)].map(
    ([, name]) => name,
  );
  for (const option of options) expect(help, file).toContain(`--${option}`);
  Reflect.set(globalThis, KEY, true);
  expect(helpOf(`src/cli/${file}`)).not.toMatch(/npm run|npm start/);
});

test('it is printed when it is asked for, and a pasted error may hold the word', () => {
  const site = project();
  try {
    for (const command of ['check', 'new', 'stale', 'explain'])
      expect(site.run(command, ['--help'])).toMatchObject({ code: 0, out: helpOf(`src/cli/${command}.ts`), err: '' });
    expect(site.run('explain', ['unknown option', '--help']).out).not.toBe(helpOf('src/cli/explain.ts'));
  } finally {
    site.remove();
  }
});

test('a folder without a site is told how to get one', () => {
  const site = project(
    ...Object.values(PATHS)
      .filter((file) => file !== PATHS.module)
      .map(remove),
  );
  try {
    const said = /this folder holds no site.*npx fixpoint init writes a small site/s;
    expect(site.run('check').out).toMatch(said);
    expect(site.run('build').err).toMatch(said);
    expect(site.run('new', ['an error of something']).err).toMatch(said);
  } finally {
    site.remove();
  }
});
