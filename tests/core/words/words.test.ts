// The table of words against the code: everything that is said can be said otherwise, and nothing in it is said nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as labels from '../../../src/core/page/labels.ts';
import { describeReason } from '../../../src/core/match/find/reasons.ts';
import { ALL_WORDS } from '../../../src/core/words/all-words.ts';
import { pieces, sayIn } from '../../../src/core/words/say.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/^(?:cli|repro|core\/(?:words|scaffold))\//.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

/** The first text of a call, and both of a choice. */
const SAID =
  /(?<!#|\.)\bsay\(\s*(?:[\w.]+(?: [=<>!]+ [\w.'-]+)* \?\s*)?'((?:[^'\\]|\\.)*)'(?:\s*:\s*'((?:[^'\\]|\\.)*)')?/g;

test('everything that is said stands in the table', () => {
  const said = [...sources.matchAll(SAID)].flatMap(([, one, other]) => [one, other]);
  const slots = [...sources.matchAll(/<Said\s+words="([^"]*)"/g)].map(([, words]) => words);
  const texts = [...said, ...slots].flatMap((text) => (text === undefined ? [] : [text.replaceAll('\\n', '\n')]));
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter((text) => !ALL_WORDS.has(text))).toEqual([]);
});

test('everything in the table is said', () => {
  const bare = sources.replaceAll('\\n', '\n');
  const unsaid = [...ALL_WORDS].filter(
    (words) => !bare.includes(words) && !/^(?:One page|\{count\} pages) with/.test(words),
  );
  expect(unsaid).toEqual([]);
});

test('labels stand in the table with their meanings', () => {
  const { STATUS_LABELS, RISK_LABELS, CONFIDENCE_LABELS, PROOF_LABELS, KIND_LABELS, ACTOR_LABELS } = labels;
  const tables = [STATUS_LABELS, RISK_LABELS, CONFIDENCE_LABELS, PROOF_LABELS, KIND_LABELS, ACTOR_LABELS];
  const words = [
    ...tables.flatMap((table) => Object.values(table).flatMap(({ name, meaning }: labels.Label) => [name, meaning])),
    ...[
      labels.SHELL_LABELS,
      labels.SOURCE_LABELS,
      labels.RELATION_LABELS,
      labels.NEWS_LABELS,
      labels.CODE_GROUP_LABELS,
    ].flatMap((table) => Object.values(table)),
  ];
  expect(words.filter((text) => !ALL_WORDS.has(text))).toEqual([]);
});

test('own words take what is filled in, wherever it stands', () => {
  const words = {
    'All {count} errors': 'Alle {count} Fehler',
    'Run by us, {day}, with {versions}': 'Mit {versions} am {day}',
  };
  const say = sayIn(words);
  expect(say('All {count} errors', { count: 3 })).toBe('Alle 3 Fehler');
  expect(say('Run by us, {day}, with {versions}', { day: 'D', versions: 'V' })).toBe('Mit V am D');
  expect(say('toString')).toBe('toString');
  expect(pieces(words, 'All {count} errors')).toEqual([{ text: 'Alle ' }, { name: 'count' }, { text: ' Fehler' }]);
});

test('what is quoted stands in the quotation marks of the language', () => {
  const words = {
    '“{text}”': '„{text}“',
    ' or ': ' oder ',
    'The text also has {literal}.': 'Im Text steht auch {literal}.',
  };
  const reason = { kind: 'must-have', literal: 'F07|{tank}' } as const;
  expect(describeReason(reason, sayIn(words))).toBe('Im Text steht auch „F07“ oder „{tank}“.');
  expect(describeReason(reason)).toBe('The text also has “F07” or “{tank}”.');
});
