import { expect, test } from 'vitest';
import { FULL_DISK } from '../../../src/core/check/sample/family-text.ts';
import { PATHS } from '../../../src/core/check/sample/folder.ts';
import { inEntry, replace, report, write } from './content-folder.ts';

const FILE = 'content/families/full-disk.mdx';
const FAMILY = [
  write(FILE, FULL_DISK),
  replace(PATHS.ledger, /$/, 'FAM0001  full-disk  live  2026-11-21\nFAM0001  #full #clean  live  2026-11-21\n'),
];
const WIDE = [
  replace(FILE, 'text: "cannot write {file}: the disk is full"', 'text: "no space left on device"'),
  replace(FILE, / {2}value:\n.*\n.*\n/, ''),
];

test('a family stands among the pages like an entry', () => {
  expect(report(...FAMILY)).toMatchInlineSnapshot(`"content: 2 entries in 8 files, no problems"`);
});

test('an entry names a family that is not there', () => {
  expect(report(...FAMILY, inEntry('tool: npm', 'tool: npm\nfamily: full-disks'))).toMatchInlineSnapshot(`
    "content/errors/npm/eresolve.mdx:N:9 error FXC140 there is no family “full-disks”
        N-1 | tool: npm
      >   N | family: full-disks
            |         ^^^^^^^^^^
        N+1 | category: build-deploy
      why: The page of an error leads to that of its kind, which lists it.
      fix: did you mean full-disk; a family is a file content/families/<slug>.mdx

    content: 2 entries in 8 files, 1 error, 0 warnings"
  `);
});

test('a table asks for a value that no message has', () => {
  expect(report(...FAMILY, replace(FILE, 'name: file', 'name: path'))).toMatchInlineSnapshot(`
    "content/families/full-disk.mdx:41:11 error FXC141 no signature of this family has a placeholder {path}
        40 |   value:
      > 41 |     name: path
           |           ^^^^
        42 |     fact: commands
      why: The value tells whose message it is, so that the part of that tool is shown first.
      fix: write one of: file

    content: 2 entries in 8 files, 1 error, 0 warnings"
  `);
});

test('a family claims the error of an entry, unless that entry says it is one of the kind', () => {
  expect(report(...FAMILY, ...WIDE)).toMatchInlineSnapshot(`
    "content/families/full-disk.mdx:7:11 error FXC142 this signature matches an example of FX0002, “Docker: no space left on device”
        6 | signatures:
      > 7 |   - text: "no space left on device"
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^
        8 |     voice: a made-up program
      why: Who has an error with a page of its own needs that page; its kind is for all others.
      fix: add what tells FX0002 apart to mustNot, or name the family in that entry (family:) where it is one of this kind

    content: 2 entries in 8 files, 1 error, 0 warnings"
  `);
  const member = replace(PATHS.other, 'tool: docker', 'tool: docker\nfamily: full-disk');
  expect(report(...FAMILY, ...WIDE, member)).toContain('no problems');
});

test('an example that the family does not claim, and rules that all pages share', () => {
  expect(report(...FAMILY, replace(FILE, 'the disk is full, no space', 'the disk was full, no space')))
    .toMatchInlineSnapshot(`
      "content/families/full-disk.mdx:10:9 error FXC081 pasting this example does not find this entry: nothing is found
           9 |     examples:
        > 10 |       - "save: cannot write /srv/data/report: the disk was full, no space left on device"
             |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          11 | quickFix:
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  expect(report(...FAMILY, replace(FILE, 'sources: [man-df]', 'sources: [man-du]'))).toMatchInlineSnapshot(`
    "content/families/full-disk.mdx:25:15 error FXC046 causes[1].sources[1]: there is no source “man-du” in this entry
        24 |       expect: A line with 100 % in use.
      > 25 |     sources: [man-du]
           |               ^^^^^^
        26 | fixes:
      why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
      fix: did you mean man-df

    content: 2 entries in 8 files, 1 error, 0 warnings"
  `);
});
