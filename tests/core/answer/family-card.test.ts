// The card of a family: what a value of the message says of a tool comes first; an unknown one leaves the general way.
import { expect, test } from 'vitest';
import { answer } from '../../../src/core/answer/answer.ts';
import { cardForValues } from '../../../src/core/answer/card-for-values.ts';
import { compileAnswers } from '../../../src/core/answer/compile-answers.ts';
import { wholeIndex } from '../../../src/core/answer/whole-index.ts';
import { FULL_DISK } from '../../../src/core/check/sample/family-text.ts';
import { valueKey } from '../../../src/core/fill/value-key.ts';
import { replace, sampleSite, write } from '../check/content-folder.ts';

const SITE = sampleSite(
  write('content/families/full-disk.mdx', FULL_DISK),
  replace(
    'content/tools/npm.yaml',
    /$/,
    'commands: [npm]\ninstall:\n  - by: apt\n    run:\n      linux: sudo apt-get install npm\nports:\n  - port: 4873\n    what: A registry on this machine.\n',
  ),
);

const { index, card } = compileAnswers(SITE);
const general = card('FAM0001');

test.each([
  ['npm', true],
  ['NPM.cmd', true],
  ['C:\\tools\\npm.exe', true],
  ['/usr/bin/npm', true],
  ['yarn', false],
  ['__proto__', false],
])('%s names a tool: %s', (file, known) => {
  if (!general) throw new Error('the family has no card');
  const { fix, commands, byValue } = cardForValues(general, { file });
  expect(byValue).toBeUndefined();
  expect(commands[0]?.label === 'npm · apt · Linux', file).toBe(known);
  expect(fix.length > general.fix.length).toBe(known);
});

test('a message without the value, and a card without tools, are shown as they are', () => {
  if (!general) throw new Error('the family has no card');
  expect(cardForValues(general, {}).commands).toEqual(general.commands);
  const entry = card('FX0001');
  expect(entry && cardForValues(entry, { file: 'npm' })).toEqual(entry);
});

test('the one door gives the card for the message', async () => {
  const { matches, cards } = await answer('save: cannot write npm: the disk is full', wholeIndex(index, card));
  expect(matches[0]).toMatchObject({ layer: 'family', id: 'FAM0001', confidence: 'match', values: { file: 'npm' } });
  expect(cards.get('FAM0001')?.fix.slice(0, 3)).toEqual([
    { code: 'npm' },
    ' is the command of ',
    { href: '/tools/npm/', of: ['npm'] },
  ]);
});

test.each([
  ['‘gemini’', 'gemini'],
  ['"C:\\Program Files\\nodejs\\npm.cmd"', 'npm'],
  ['11434', '11434'],
  ['  Uvicorn.EXE ', 'uvicorn'],
])('the key of %s is %s', (value, key) => {
  expect(valueKey(value)).toBe(key);
});
