// Reading: frontmatter split off, fields with their places, bodies cut into sections.
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/core/content/frontmatter.ts';
import { readBody } from '../../../src/core/content/read-body.ts';
import { readYaml } from '../../../src/core/content/yaml-source.ts';
import { ERESOLVE } from '../../../src/core/check/sample/texts.ts';
import { readEntry } from '../read-entry.ts';

describe('frontmatter', () => {
  test.each([
    ['---\na: 1\n---\nbody', 'a: 1\n', '\n\n\nbody'],
    ['---\r\na: 1\r\n---\r\nbody\r\n', 'a: 1\n', '\n\n\nbody\n'],
    ['\uFEFF---\na: 1\n---', 'a: 1\n', '\n\n'],
    ['---\n---\nbody', '', '\n\nbody'],
    ['--- \na: |\n  ---\n---  \n', 'a: |\n  ---\n', '\n\n\n\n'],
    ['body', undefined, 'body'],
    ['---\na: 1\n', undefined, '---\na: 1\n'],
    ['\n---\na: 1\n---\n', undefined, '\n---\na: 1\n---\n'],
    ['----\na: 1\n----\n', undefined, '----\na: 1\n----\n'],
  ])('%j', (text, yaml, body) => {
    expect(splitFrontmatter(text)).toMatchObject({ yaml, body });
  });
});

describe('places', () => {
  const yaml = readYaml('a:\n  b: one\nlist:\n  - id: x\n    text: >-\n      some words\n  -\nempty:\n', 1);
  test.each([
    [['a', 'b'], 'value', 3, 6],
    [['a', 'b'], 'key', 3, 3],
    [['a', 'missing'], 'value', 2, 1],
    [['missing'], 'value', 1, 1],
    [['list', 0, 'id'], 'value', 5, 9],
    [['list', 0, 'missing'], 'value', 5, 5],
    [['list', 1], 'value', 8, 4],
    [['list', 9], 'value', 4, 1],
    [['empty'], 'value', 9, 1],
    [['a', 'b', 'deeper'], 'value', 3, 3],
    [[], 'value', 2, 1],
  ] as const)('%j (%s)', (path, at, line, column) => {
    expect(yaml.locate(path, at)).toMatchObject({ line, column });
  });
  test('of words in a value', () => {
    expect(yaml.find(['list', 0, 'text'], 'words')).toEqual({ line: 7, column: 12, length: 5 });
    expect(yaml.find(['list', 0, 'text'], 'others')).toEqual(yaml.locate(['list', 0, 'text']));
    expect(yaml.find(['missing'], 'others')).toEqual(yaml.locate(['missing']));
  });
});

describe('bodies', () => {
  const body = '\n\n## What this error means\n\nFirst.\n\n### More\n\nSecond.\n\n## Why this happens\n\nBecause.\n';
  test('sections keep their Markdown and its first line', () => {
    expect(readBody(body)).toMatchObject({
      sections: [
        { key: 'meaning', markdown: 'First.\n\n### More\n\nSecond.', line: 5 },
        { key: 'mechanism', markdown: 'Because.', line: 13 },
      ],
      problems: [],
    });
  });
  test('a heading in a code block is none', () => {
    const fenced = body.replace('Second.', '```md\n## Why this happens\n```');
    expect(readBody(fenced).sections.map(({ key }) => key)).toEqual(['meaning', 'mechanism']);
  });
  test('links are collected with their places', () => {
    expect(readBody(body.replace('Second.', 'See [x](FX0002).')).links).toEqual([
      { target: { kind: 'entry', id: 'FX0002', fragment: undefined }, position: { line: 9, column: 5, length: 11 } },
    ]);
  });
  test('sections are read although something in them cannot be', () => {
    const { sections, problems } = readBody(body.replace('First.', 'First { and <b.'));
    expect(sections).toHaveLength(2);
    expect(problems.map(({ position }) => position.column)).toEqual([7, 13]);
  });
});

describe('entries', () => {
  const read = (text: string) => readEntry('npm/x', text);
  test('defaults are filled in, and there is one reading of a valid entry', () => {
    const { article, partial, unfit } = read(ERESOLVE);
    expect(article).toMatchObject({ id: 'FX0001', path: 'npm/x', draft: false, faq: [], related: [] });
    expect(partial).toBe(article);
    expect(unfit.size).toBe(0);
  });
  test('what does not fit is left out of the partial reading, and named', () => {
    const text = ERESOLVE.replace('risk: config', 'risk: [1]')
      .replace('codes:', 'code:')
      .replace(/title: "npm.*/, '');
    const { article, partial, unfit } = read(text);
    expect(article).toBeUndefined();
    expect([...unfit].sort()).toEqual(['', 'fixes', 'title']);
    expect(partial).toMatchObject({ id: 'FX0001', title: '', codes: [], fixes: [{ id: 'align-peer', risk: '' }] });
  });
  test('id and draft are known where the YAML is broken', () => {
    const text = ERESOLVE.replace('tool: npm', 'draft: true\ntool: [npm');
    expect(read(text)).toMatchObject({ id: 'FX0001', draft: true, article: undefined, partial: undefined });
    expect(read('')).toMatchObject({ id: undefined, draft: false });
  });
});
