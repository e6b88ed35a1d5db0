// What the worker makes of a paste: claimed answers, candidates beside each other, an honest none, and trouble.
import { expect, test } from 'vitest';
import { answerPaste } from '../../../src/browser/search/answer-paste.ts';
import { PublishedFiles, type ReadJson } from '../../../src/core/answer/published-files.ts';
import { compileMatchFiles } from '../../../src/core/answer/compile-match-files.ts';
import { sampleEntry } from '../sample-entry.ts';
import { siteWith } from '../site-with.ts';

const signature = (text: string) => [{ text, mustHave: [], mustNot: [], examples: [] }];
const ENTRIES = [
  sampleEntry({
    id: 'FX0001',
    path: 'npm/one',
    title: 'One',
    codes: ['429'],
    signatures: signature('quota of project {project:word} exhausted for gadgets'),
  }),
  sampleEntry({
    id: 'FX0002',
    path: 'npm/two',
    title: 'Two',
    codes: ['429'],
    signatures: signature('gizmo throttled by upstream limiter'),
    related: [{ id: 'FX0001', relation: 'lookalike', distinguish: 'It names no `project`.' }],
  }),
];
const FILES = new Map(
  compileMatchFiles(siteWith(ENTRIES), (text) => String(text.length)).map(({ name, text }) => [name, text]),
);
const read: ReadJson = async (name) => JSON.parse(FILES.get(name) ?? 'null');
const ask = (text: string) => answerPaste(text, new PublishedFiles(read));

test('a claimed answer has its reason, its line, its values and its card', async () => {
  const sheet = await ask('INFO start\nError: quota of project acme exhausted for gadgets\n');
  expect(sheet).toMatchObject({ verdict: 'match', trouble: undefined, address: '' });
  expect(sheet.answers).toHaveLength(1);
  expect(sheet.answers[0]).toMatchObject({
    id: 'FX0001',
    path: 'npm/one',
    values: { project: 'acme' },
    card: { title: 'One' },
  });
  expect(sheet.answers[0]?.lines[0]?.some(({ marked }) => marked)).toBe(true);
  expect(sheet.answers[0]?.reasons[0]).toContain('The message stands in the text');
});

test('two unrelated errors are two answers', async () => {
  const { answers, verdict } = await ask(
    'quota of project acme exhausted for gadgets\n\ngizmo throttled by upstream limiter',
  );
  expect([verdict, answers.map(({ id }) => id).sort()]).toEqual(['match', ['FX0001', 'FX0002']]);
});

test('a shared code shows both, each with what tells it apart', async () => {
  const { answers, verdict, query, address } = await ask('429');
  expect([verdict, query, address]).toEqual(['possible', '429', '429']);
  expect(answers.map(({ apart }) => apart.map(({ how }) => how))).toEqual([
    [['It names no ', { code: 'project' }, '.']],
    [['It names no ', { code: 'project' }, '.']],
  ]);
});

test('an unknown error is none, a word or two is a look-up', async () => {
  expect(await ask('ZebraError: the whole herd has left the building')).toMatchObject({ verdict: 'none', answers: [] });
  expect(await ask('zebra')).toMatchObject({ verdict: 'words', answers: [] });
});

test('nothing that leaves the page holds a secret', async () => {
  const { address, query, words, report } = await ask('zebra sk-ant-REDACTED password=hunter2hunter2');
  expect(JSON.stringify({ address, query, words, report })).not.toMatch(/hunter2|sk-ant-api03/);
  expect(address).toBe('');
});

test('missing and foreign files are trouble, and the words are there all the same', async () => {
  const missing = await answerPaste('429 gizmo', new PublishedFiles(() => Promise.reject(new Error('gone'))));
  expect(missing).toMatchObject({ trouble: 'missing', query: '429 gizmo', answers: [] });
  const foreign = await answerPaste('429 gizmo', new PublishedFiles(async () => ({ format: 99 })));
  expect(foreign).toMatchObject({ trouble: 'outdated', answers: [] });
});

test('an answer without its card is still an answer', async () => {
  const files = new PublishedFiles((name, fresh) =>
    name.startsWith('cards') ? Promise.reject(new Error('gone')) : read(name, fresh),
  );
  const { answers, verdict } = await answerPaste('gizmo throttled by upstream limiter', files);
  expect([verdict, answers[0]?.id, answers[0]?.card]).toEqual(['match', 'FX0002', undefined]);
});
