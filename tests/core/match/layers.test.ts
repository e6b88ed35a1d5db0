// Layers of answers: the page of the error, its kind, the vendor's page, then what could be related.
import { describe, expect, it } from 'vitest';
import { layerName } from '../../../src/core/answer/layers.ts';
import { matchAddress } from '../../../src/core/answer/match-address.ts';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import type { MatchEntry } from '../../../src/core/match/types.ts';
import { entry } from './made-up.ts';

const family = entry('FAMILY', ['{command:word}: command not found'], { layer: 'family', tool: '' });
const refused = entry('REFUSED', ['connect ECONNREFUSED {host}:{port:port}'], { layer: 'family', tool: '' });
const page = entry('PAGE', ['connect ECONNREFUSED {host}:11434'], { tool: 'ollama' });
const reference = entry('react/418', ['Minified React error #418; visit {url:url} for the full message'], {
  layer: 'reference',
  tool: 'react',
});
const neighbour = entry('NEAR', ['zsh: command not found: gemini, is the folder of global packages on the path?'], {
  tool: 'gemini',
});
const all = [neighbour, reference, refused, family, page];

const answers = (text: string, entries: MatchEntry[] = all) =>
  explain(text, compileIndex(entries)).matches.map((match) => `${match.id}: ${layerName(match)}`);

describe('layers', () => {
  it.each([
    ['bash: gemini: command not found', ['FAMILY: This kind of failure']],
    ['Error: connect ECONNREFUSED 127.0.0.1:5432', ['REFUSED: This kind of failure']],
    [
      'Minified React error #418; visit https://react.dev/errors/418 for the full message',
      ['react/418: Documented elsewhere'],
    ],
  ])('%s', (text, expected) => {
    expect(answers(text).slice(0, expected.length)).toEqual(expected);
  });

  it('puts the page of the error before its kind, and says that one is a part of the other', () => {
    const { matches } = explain('Error: connect ECONNREFUSED ::1:11434', compileIndex(all));
    expect(matches.map(({ id }) => id)).toEqual(['PAGE', 'REFUSED']);
    expect(matches[1]?.reasons).toContainEqual({ kind: 'inside', id: 'PAGE' });
  });

  it('does not hide a page behind a longer message of its kind', () => {
    const longer = entry('LONG', ['connect ECONNREFUSED {host}:11434 while asking for {what}'], {
      layer: 'family',
      tool: '',
    });
    const { matches } = explain(
      'connect ECONNREFUSED ::1:11434 while asking for a model',
      compileIndex([longer, page]),
    );
    expect(matches.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual(['PAGE match', 'LONG match']);
    expect(matches[0]?.reasons.some(({ kind }) => kind === 'inside')).toBe(false);
  });

  it('captures the values of a family, and puts it before every possible page', () => {
    const { matches } = explain('zsh: gemini: command not found, is it on the path?', compileIndex(all));
    expect(matches[0]).toMatchObject({ id: 'FAMILY', layer: 'family', values: { command: 'gemini' } });
    expect(matches.slice(1).every(({ confidence }) => confidence === 'possible')).toBe(true);
  });

  it('never offers a family or a reference of which only a part is there', () => {
    expect(answers('Minified React error, for the full message visit')).toEqual([]);
  });

  it('knows where the page of each is', () => {
    const path = { entry: 'npm/eresolve', family: 'command-not-found', reference: 'https://react.dev/errors/418' };
    expect(
      (['entry', 'family', 'reference'] as const).map((layer) => matchAddress({ layer, path: path[layer] })),
    ).toEqual(['/errors/npm/eresolve/', '/families/command-not-found/', 'https://react.dev/errors/418']);
  });
});

describe('many references', () => {
  const words = ['wildebeest', 'savanna', 'hydrated', 'herd', 'gnu', 'meadow', 'hoof', 'horn', 'dust', 'river'];
  const many = Array.from({ length: 400 }, (_, i) =>
    entry(`zoo/${i}`, [`the ${words[i % 10]} of ${words[(i * 7) % 10]} number ${i} is lost`], {
      layer: 'reference',
      tool: 'zoo',
      codes: [`ZOO_${i}`],
    }),
  );
  const savanna = entry('SAVANNA', ['the savanna has no water left'], { tool: 'gemini', codes: ['ZOO_7'] });

  it('change neither what a word tells of a page, nor which pages are looked at', () => {
    const [alone, among] = [compileIndex([...all, savanna]), compileIndex([...many, ...all, savanna])];
    const pages = (index: typeof alone) =>
      Object.entries(index.signatures).filter(
        ([number]) => index.entries[Math.floor(Number(number) / 64)]?.layer !== 'reference',
      );
    expect(
      pages(among)
        .map(([, { bits }]) => bits)
        .sort(),
    ).toEqual(
      pages(alone)
        .filter(([, { text }]) => text)
        .map(([, { bits }]) => bits)
        .sort(),
    );
    const text = `${words.join(' is lost of the ')}: the savanna has no water`;
    const found = (index: typeof alone) =>
      explain(text, index).matches.map(({ id, confidence }) => `${id} ${confidence}`);
    expect(found(among)).toEqual(found(alone));
  });

  it('keep a page the only bearer of its code in a log', () => {
    const text = 'one two three four five six seven eight zoo_7 nine ten';
    const [alone, among] = [compileIndex([savanna]), compileIndex([...many, savanna])];
    expect(explain(text, among).matches.map(({ id }) => id)).toEqual(explain(text, alone).matches.map(({ id }) => id));
    expect(explain('ZOO_7', among).matches.map(({ id }) => id)).toEqual(['SAVANNA', 'zoo/7']);
  });

  it('are each found by what it says, and a name that must stand beside it', () => {
    const rule = {
      ...many[3],
      id: 'zoo/rule',
      signatures: [{ text: 'Unexpected {name}', mustHave: ['no-wildebeest'], mustNot: [] }],
    };
    const index = compileIndex([...many, rule as MatchEntry]);
    expect(explain('the herd of dust number 13 is lost', index).matches.map(({ id }) => id)).toEqual([]);
    expect(explain(`x\nthe ${words[3]} of ${words[1]} number 13 is lost`, index).matches.map(({ id }) => id)).toEqual([
      'zoo/13',
    ]);
    expect(explain('1:7 error Unexpected gnu no-wildebeest', index).matches[0]).toMatchObject({
      id: 'zoo/rule',
      confidence: 'match',
    });
    expect(explain('1:7 error Unexpected gnu', index).matches).toEqual([]);
  });
});
