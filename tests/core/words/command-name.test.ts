// Commands as they are typed: by npm in the engine's repository, by npx where it is installed.
import { afterEach, expect, test } from 'vitest';
import { commandName } from '../../../src/core/words/command-name.ts';

const KEY = Symbol.for('fixpoint.installed');
const LINES = ['check', 'check --explain FXC010', 'new "the error"', 'explain', 'mcp --index dist'];

afterEach(() => {
  Reflect.deleteProperty(globalThis, KEY);
});

test('in the repository', () => {
  expect(LINES.map(commandName)).toEqual([
    'npm run check',
    'npm run check -- --explain FXC010',
    'npm run new -- "the error"',
    'npm run -s explain',
    'npm run -s mcp -- --index dist',
  ]);
});

test('where it is installed', () => {
  Reflect.set(globalThis, KEY, true);
  expect(LINES.map(commandName)).toEqual(LINES.map((line) => `npx fixpoint ${line}`));
});
