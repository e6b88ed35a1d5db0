// Words that are weighed: filler, imperatives, sentences.
import { expect, test } from 'vitest';
import { tellsToAct } from '../../../src/core/check/words/actions.ts';
import { fillerIn } from '../../../src/core/check/words/filler.ts';
import { paragraphsOf } from '../../../src/core/check/words/paragraphs.ts';
import { readBody } from '../../../src/core/content/read-body.ts';
import { sentencesOf, shinglesOf } from '../../../src/core/check/words/sentences.ts';

test.each([
  'Verify your configuration and try again.',
  'Please note that this may happen.',
  'It is important to note that keys expire.',
  'This can happen for various reasons.',
  'There are several possible causes.',
  'Make sure everything is up to date.',
  'Keep documentation up to date.',
  'Tool behavior can vary by account.',
])('filler: %s', (text) => {
  expect(fillerIn(text)).toBeDefined();
});

test.each([
  'Check the settings file for a `model` that was retired.',
  'Set `max_tokens` above the thinking budget.',
  'The server prints `please note` and ends.',
  'It says “verify your configuration” and nothing more.',
  'Review the environment variable that npm reads.',
  'Check the environment variables of the process that starts it.',
  'Verify the installation path with `which node`.',
  'Review the configuration map of the cluster.',
  'Inspect the config key `x`.',
])('no filler: %s', (text) => {
  expect(fillerIn(text)).toBeUndefined();
});

test.each([
  'Install the version that both accept.',
  'On Windows, use the long path.',
  'If the message names a model, switch with `/model`.',
  'Nothing is wrong on your side; wait until the status page is green.',
  'Log out first, then sign in again.',
  'Reboot the machine.',
  'Recompile the module for this Node.',
  'Escape the brace.',
])('tells to act: %s', (text) => {
  expect(tellsToAct(text)).toBe(true);
});

test.each([
  'The key is wrong.',
  'Nothing can be done: the log and report are fine.',
  'A proxy may be in the way.',
  'This is a problem of the vendor.',
])('tells nobody to act: %s', (text) => {
  expect(tellsToAct(text)).toBe(false);
});

test('a full stop inside a name or a number ends no sentence', () => {
  expect(sentencesOf('Node.js 20.1 reads .npmrc. Then it stops! “Why?” Because.')).toEqual([
    'Node.js 20.1 reads .npmrc.',
    'Then it stops!',
    '“Why?',
    'Because.',
  ]);
});

test('shingles are runs of words', () => {
  expect([...shinglesOf('One two, three - four', 3)]).toEqual(['one two three', 'two three four']);
  expect(shinglesOf('short', 3).size).toBe(0);
});

test('paragraphs are whole again, and code is none', () => {
  const body =
    '## What this error means\n\nOne line that an\neditor wrapped.\n\n- an item\n  of two lines\n- another\n\n```text\nplease note\n```\nAfter it.\n\n> A quoted\n> line.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
  expect(readBody(body).sections.flatMap(paragraphsOf)).toEqual([
    { text: 'One line that an editor wrapped.', line: 3 },
    { text: '- an item of two lines', line: 6 },
    { text: '- another', line: 8 },
    { text: 'After it.', line: 13 },
    { text: 'A quoted line.', line: 15 },
    { text: '| a | b |', line: 18 },
    { text: '| 1 | 2 |', line: 20 },
  ]);
});
