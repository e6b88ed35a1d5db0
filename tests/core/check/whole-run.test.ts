// All problems come in one run, whatever a file is like.
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/core/source/source-file.ts';
import { checkFolder, type Edit, ENTRY, inEntry, OTHER, replace, report, unreadable, write } from './content-folder.ts';
import { ERESOLVE } from '../../../src/core/check/sample/texts.ts';

/** `line:column code` of every diagnostic, which is enough where the words are tested elsewhere. */
function places(...edits: Edit[]): string[] {
  return checkFolder(...edits).diagnostics.map(
    ({ file, position, code, severity }) =>
      `${file.replace(/^.*\//, '')}:${position.line}:${position.column} ${severity} ${code}`,
  );
}

function rewrite(change: (text: string) => string): Edit {
  return (files) => {
    const file = files.get(ENTRY) as SourceFile & { text: string };
    files.set(ENTRY, { path: ENTRY, text: change(file.text) });
  };
}

const MANY = [
  inEntry('codes: [ERESOLVE]', 'code: [ERESOLVE]'),
  inEntry('risk: config', 'risk: medium'),
  inEntry('verified: 2026-11-20', 'verified: yesterday'),
  inEntry('causes: [peer-conflict]', 'causes: [conflict]'),
  inEntry('sources: [npm-docs]\nfixes', 'sources: [docs]\nfixes'),
  inEntry('Since npm 7', 'TODO since npm 7'),
  inEntry('npm builds a tree', 'A { builds a tree'),
  replace(OTHER, 'tool: docker', 'tool: podman'),
  replace('content/tools/npm.yaml', 'vendor:', 'vender:'),
  replace('content/permalinks.txt', /$/, 'nonsense\n'),
];

describe('several problems', () => {
  test('of all kinds, in all files', () => {
    expect(places(...MANY)).toMatchInlineSnapshot(`
      [
        "no-space.mdx:5:7 error FXC040",
        "eresolve.mdx:19:1 error FXC010",
        "eresolve.mdx:29:13 error FXC057",
        "eresolve.mdx:34:15 error FXC046",
        "eresolve.mdx:38:14 error FXC050",
        "eresolve.mdx:41:11 error FXC013",
        "eresolve.mdx:66:11 error FXC014",
        "eresolve.mdx:71:3 error FXC020",
        "permalinks.txt:6:1 error FXC073",
        "npm.yaml:2:1 error FXC010",
      ]
    `);
  });
  test('a field that does not fit is reported once, and nothing is concluded from it', () => {
    const broken = [
      ['tool: npm', 'tool: 7'],
      ['fix: align-peer', 'fix: 7'],
      ['id: peer-conflict', 'id: Peer_Conflict'],
      ['sources: [npm-docs]\nfixes', 'sources: npm-docs\nfixes'],
      ['kind: docs', 'kind: book'],
      ['published: 2026-11-20', 'published: 2027-13-01'],
      ['id: FX0001', 'id: 1'],
    ] as const;
    for (const [from, to] of broken) {
      const found = places(inEntry(from, to)).filter((place) => !place.endsWith('FXC050'));
      expect(found, to).toHaveLength(1);
    }
  });
});

describe('drafts', () => {
  const draft = [inEntry('tool: npm', 'draft: true\ntool: npm'), replace('content/permalinks.txt', /FX0001.*\n/, '')];
  test('what is unfinished is a warning', () => {
    const gaps = [
      inEntry('Since npm 7', 'TODO since npm 7'),
      inEntry('sources: [npm-docs]\nfixes', 'sources: []\nfixes'),
      inEntry('npm builds a tree in which each peer dependency has one version.', ''),
    ];
    expect(places(...draft, ...gaps)).toMatchInlineSnapshot(`
      [
        "eresolve.mdx:30:13 warning FXC057",
        "eresolve.mdx:35:14 warning FXC047",
        "eresolve.mdx:70:1 warning FXC028",
      ]
    `);
  });
  test('what is wrong stays an error', () => {
    expect(places(...draft, inEntry('risk: config', 'risk: medium'))).toMatchInlineSnapshot(`
      [
        "eresolve.mdx:42:11 error FXC013",
      ]
    `);
  });
  test('broken YAML does not hide that it is a draft: its path is not lost, its id is known', () => {
    const related = replace(OTHER, 'quickFix:', 'related:\n  - id: FX0001\n    relation: variant\nquickFix:');
    expect(places(...draft, inEntry('codes: [', 'codes: ]'), related)).toMatchInlineSnapshot(`
      [
        "no-space.mdx:14:9 error FXC060",
        "eresolve.mdx:20:8 error FXC006",
      ]
    `);
  });
  test('may refer to a draft', () => {
    const both = [replace(OTHER, 'tool:', 'draft: true\ntool:'), replace('content/permalinks.txt', /FX0002.*\n/, '')];
    const related = replace(OTHER, 'quickFix:', 'related:\n  - id: FX0001\n    relation: variant\nquickFix:');
    expect(places(...draft, ...both, related)).toEqual([]);
  });
});

describe('texts', () => {
  test('Windows line ends change no place and no verdict', () => {
    const crlf = rewrite((text) => text.replaceAll('\n', '\r\n'));
    expect(places(crlf)).toEqual([]);
    expect(places(...MANY, crlf)).toEqual(places(...MANY));
    expect(report(inEntry('codes:', 'code:'), crlf)).toBe(report(inEntry('codes:', 'code:')));
  });
  test('a byte order mark changes no place and no verdict', () => {
    const mark = rewrite((text) => `\uFEFF${text}`);
    expect(places(mark)).toEqual([]);
    expect(places(...MANY, mark)).toEqual(places(...MANY));
    expect(report(replace('content/tools/npm.yaml', /^name/, '\uFEFFnam'))).toContain('npm.yaml:1:1 error FXC010');
  });
  test('no line end at the end of the file', () => {
    expect(places(rewrite((text) => text.trimEnd()))).toEqual([]);
  });
  test('a hyphened line in the body is not the end of the frontmatter', () => {
    expect(places(inEntry('npm builds', 'npm builds\n\n---\n\nand builds'))).toEqual([]);
  });
  test('an entry in a folder within a folder', () => {
    expect(places(write('content/errors/npm/v11/eresolve.mdx', ERESOLVE.replace('FX0001', 'FX0003'))))
      .toMatchInlineSnapshot(`
        [
          "eresolve.mdx:13:9 error FXC083",
          "eresolve.mdx:1:1 error FXC007",
          "eresolve.mdx:2:5 error FXC071",
          "eresolve.mdx:4:14 error FXC056",
          "eresolve.mdx:10:11 warning FXC084",
          "eresolve.mdx:13:9 error FXC081",
          "eresolve.mdx:71:1 warning FXC110",
        ]
      `);
  });
});

test('a file that cannot be read leaves the others readable', () => {
  const broken = [
    unreadable(OTHER, { why: 'encoding', byte: 1 }),
    unreadable('content/tools/npm.yaml', { why: 'system', message: 'EACCES: permission denied' }),
    inEntry('codes:', 'code:'),
  ];
  expect(places(...broken)).toMatchInlineSnapshot(`
    [
      "no-space.mdx:1:1 error FXC001",
      "eresolve.mdx:19:1 error FXC010",
      "npm.yaml:1:1 error FXC004",
    ]
  `);
});
