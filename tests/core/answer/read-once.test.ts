// One answer reads its paste once, whatever it comes from: each step of the reading sees the text a single time.
import { afterEach, expect, test, vi } from 'vitest';
import { answerPaste } from '../../../src/browser/search/answer-paste.ts';
import { answer } from '../../../src/core/answer/answer.ts';
import { compileAnswers } from '../../../src/core/answer/compile-answers.ts';
import { matchFiles } from '../../../src/core/answer/match-files.ts';
import { PublishedFiles } from '../../../src/core/answer/published-files.ts';
import type { AnswerSource } from '../../../src/core/answer/source.ts';
import { wholeIndex } from '../../../src/core/answer/whole-index.ts';
import { candidatesOf } from '../../../src/core/match/find/candidates.ts';
import { toolsNamed } from '../../../src/core/match/find/tools-named.ts';
import { normalize } from '../../../src/core/match/read/normalize.ts';
import { readPaste } from '../../../src/core/match/read/paste.ts';
import { redact } from '../../../src/core/match/read/redact.ts';
import { truncate } from '../../../src/core/match/read/truncate.ts';
import { Words } from '../../../src/core/match/read/words.ts';
import { sampleEntry } from '../sample-entry.ts';
import { siteWith } from '../site-with.ts';

vi.mock('../../../src/core/match/read/paste.ts', { spy: true });
vi.mock('../../../src/core/match/read/truncate.ts', { spy: true });
vi.mock('../../../src/core/match/read/redact.ts', { spy: true });
vi.mock('../../../src/core/match/read/normalize.ts', { spy: true });
vi.mock('../../../src/core/match/read/words.ts', { spy: true });
vi.mock('../../../src/core/match/find/candidates.ts', { spy: true });
vi.mock('../../../src/core/match/find/tools-named.ts', { spy: true });

/** Each step, and how a call of it is known to be about the paste: signatures of the index are normalized as well. */
const STEPS = { readPaste, truncate, redact, normalize, Words, candidatesOf, toolsNamed };
const MARK = 'zebra';

const signature = (text: string) => [{ text, mustHave: [], mustNot: [], examples: [] }];
const entries = Array.from({ length: 1000 }, (_, i) =>
  sampleEntry({
    id: `FX${String(i + 1).padStart(4, '0')}`,
    path: `npm/entry-${i}`,
    codes: ['429'],
    signatures: signature(`quota${i} of project {project:word} exhausted for gadget${i % 7} by limiter${i % 11}`),
  }),
);
const { index, card } = compileAnswers(siteWith(entries));
const cards = entries.flatMap(({ id }) => card(id) ?? []);
const files = new Map(matchFiles(index, cards, () => 'hash').map(({ name, text }) => [name, text]));

const SOURCES: readonly (readonly [name: string, source: () => AnswerSource])[] = [
  ['a whole index', () => wholeIndex(index, card)],
  ['published files', () => new PublishedFiles(async (name) => JSON.parse(files.get(name) ?? 'null'))],
];
const PASTES: readonly (readonly [name: string, text: string])[] = [
  ['a question', `${MARK}: quota7 project exhausted`],
  ['a message', `${MARK}: quota7 of project acme exhausted for gadget0 by limiter7`],
  [
    'a log',
    `${MARK}\n${'INFO all is well with unit {n}\n'.repeat(40)}quota7 of project acme exhausted for gadget0 by limiter7`,
  ],
];
const CASES = SOURCES.flatMap(([name, source]) => PASTES.map(([what, text]) => [what, name, source, text] as const));

afterEach(() => vi.clearAllMocks());

/** How often each step was taken with the paste. */
function counts(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(STEPS).map(([name, step]) => {
      const { calls } = vi.mocked(step as (...args: never[]) => unknown).mock;
      const ofPaste = calls.filter(([first]) => name === 'candidatesOf' || textOf(first).includes(MARK));
      return [name, ofPaste.length];
    }),
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}

const ONCE = Object.fromEntries(Object.keys(STEPS).map((name) => [name, 1]));

test('the published files are in parts', () =>
  expect([...files.keys()].some((name) => name.startsWith('bodies'))).toBe(true));

test.each(CASES)('%s is read once from %s', async (_what, _name, source, text) => {
  const { matches } = await answer(text, source());
  expect(matches[0]?.id).toBe('FX0008');
  expect(counts()).toEqual(ONCE);
});

test.each(CASES)('%s is read once by the page’s worker from %s', async (_what, _name, source, text) => {
  const { answers } = await answerPaste(text, source());
  expect(answers[0]?.id).toBe('FX0008');
  expect(counts()).toEqual(ONCE);
});
