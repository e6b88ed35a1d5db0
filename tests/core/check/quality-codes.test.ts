import { describe, expect, test } from 'vitest';
import { PATHS } from '../../../src/core/check/sample/folder.ts';
import { checkFolder, type Edit, inEntry, OTHER, replace, report } from './content-folder.ts';

const SITE = PATHS.site;

const LONG =
  'The resolver walks from the root of the project to every leaf, and writes down which version each package wants of its peers.';

describe('repetition', () => {
  test('a body that stands in another entry', () => {
    const copy = [
      inEntry(
        /## What this error means[\s\S]*$/,
        `## What this error means\n\n${LONG}\n\n## Why this happens\n\nA copy.\n`,
      ),
      replace(
        OTHER,
        /## What this error means[\s\S]*$/,
        `## What this error means\n\n${LONG}\n\n## Why this happens\n\nIt is one.\n`,
      ),
    ];
    expect(report(...copy)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 warning FXC110 90 % of this body stands in docker/no-space as well
          70 |
        > 71 | The resolver walks from the root of the project to every leaf, and writes down which version each package want…
             | ^
          72 |
        why: Two pages that say the same are one page, or neither says what is special about its error.
        fix: make it one entry with more signatures, or write what differs from docker/no-space

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
  test('a sentence in two entries', () => {
    const sentence =
      'Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installation.';
    expect(report(replace(OTHER, /(\n {4}detail: ).*/, `$1${sentence}`.replace('$1', '\n    detail: '))))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:29:13 warning FXC111 docker/no-space has this sentence too: Since npm 7 a peer dependency is installed, and a conflict …
          28 |     title: Two packages need different versions of one peer.
        > 29 |     detail: Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installat…
             |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          30 |     check:
        why: A reader who has read it once reads it again for nothing, and the page looks mass-produced.
        fix: say it in one of them and link to it, or move what is true of the whole tool into its file in content/tools

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
});

describe('words', () => {
  test('what is known of English wording is asked of English sites alone', () => {
    const german = replace(SITE, 'name: Fixpoint', 'name: Fixpoint\nlanguage: de');
    const edits = [
      inEntry('detail: Since npm 7', 'detail: Verify your configuration. Since npm 7'),
      inEntry(
        /text: Install the version of the peer.*\n {2}command:\n.*\n/,
        'text: Setzen Sie die Version, die in der Meldung steht.\n',
      ),
    ];
    const codes = (...more: Edit[]) => checkFolder(...edits, ...more).diagnostics.map(({ code }) => code);
    expect(codes()).toEqual(['FXC113', 'FXC112']);
    expect(codes(german)).toEqual([]);
    expect(codes(replace(SITE, 'name: Fixpoint', 'name: Fixpoint\nlanguage: en-GB'))).toEqual(['FXC113', 'FXC112']);
  });
  test('filler', () => {
    expect(report(inEntry('detail: Since npm 7', 'detail: Verify your configuration. Since npm 7')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:29:13 warning FXC112 causes[1].detail: “Verify your configuration” would be true of any error
          28 |     title: Two packages need different versions of one peer.
        > 29 |     detail: Verify your configuration. Since npm 7 a peer dependency is installed, and a conflict between two …
             |             ^^^^^^^^^^^^^^^^^^^^^^^^^
          30 |     check:
        why: A page whose sentences fit any error helps with none, and search engines treat a site of such pages as spam.
        fix: name the setting, the command and the value that matter here, or leave the sentence out

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
  test('filler in the body', () => {
    expect(
      report(inEntry('## Why this happens\n', '## Why this happens\n\nThere are several possible causes.\n')),
    ).toContain('FXC112 the body: “There are several possible causes” would be true of any error');
  });
  test('a quick fix that tells nobody to act', () => {
    const idle = inEntry(
      'text: Install the version of the peer that the message asks for.\n  command:\n    any: npm install react@18\n',
      'text: The version of the peer is wrong.\n',
    );
    expect(report(idle)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:9 warning FXC113 this quick fix tells nobody to do anything
          20 | quickFix:
        > 21 |   text: The version of the peer is wrong.
             |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          22 |   verify: npm install ends without ERESOLVE.
        why: The quick fix is all that many readers read; it must be something to do.
        fix: begin with a verb (“Install …”, “Set …”, “Wait until …”), or add the \`command\` or \`code\`

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
  test('a description that is the title again', () => {
    const echo = inEntry(
      /description: .*/,
      'description: npm ERESOLVE means npm is unable to resolve the dependency tree, a dependency tree to resolve.',
    );
    expect(report(echo)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:4:14 warning FXC117 the description says what the title says
          3 | title: "npm ERESOLVE: unable to resolve dependency tree"
        > 4 | description: npm ERESOLVE means npm is unable to resolve the dependency tree, a dependency tree to resolve.
            |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          5 | tool: npm
        why: A search result shows both; the description is the place for the answer.
        fix: answer in one sentence: what to do, and why it helps

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
  test('a section that nobody reads to its end', () => {
    const words = Array.from({ length: 190 }, (_, i) => `word${i}`).join(' ');
    expect(report(inEntry('## Why this happens\n', `## Why this happens\n\n${words}\n`))).toContain(
      'FXC119 “Why this happens” has',
    );
    expect(report(inEntry(/## Why this happens[\s\S]*$/, `## Why this happens\n\n${words}\n`))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:75:1 warning FXC119 “Why this happens” has 190 words; 180 are read
          74 |
        > 75 | word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 w…
             | ^
          76 |
        why: People arrive with a broken build; what is long is skipped, with the sentence that mattered.
        fix: keep the mechanism, and move cases into causes, fixes or look-alikes

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
});

describe('checks and commands', () => {
  test('two causes with one check', () => {
    const twin = inEntry(
      'fixes:\n  - id: align-peer',
      `  - id: twin
    title: Another cause.
    detail: Something else.
    check:
      run:
        any: npm explain react
      expect: Two lines that name different ranges.
    sources: [npm-docs]
fixes:
  - id: align-peer`,
    );
    expect(report(twin, inEntry('causes: [peer-conflict]', 'causes: [peer-conflict, twin]'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:35:9 error FXC101 #twin is published, and the ledger does not know it
          34 |     sources: [npm-docs]
        > 35 |   - id: twin
             |         ^^^^
          36 |     title: Another cause.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  #twin  live  2026-11-21

      content/errors/npm/eresolve.mdx:38:5 warning FXC114 the causes “twin” and “peer-conflict” have the same check and expect the same
          37 |     detail: Something else.
        > 38 |     check:
             |     ^^^^^
          39 |       run:
        why: Readers run a check to learn which of the causes they have.
        fix: say in \`expect\` which output belongs to which cause, or make the two one cause

      content: 2 entries in 7 files, 1 error, 1 warning"
    `);
  });
  test('a command that its shell cannot run', () => {
    expect(report(inEntry('any: npm explain react', 'any: npm explain react > /dev/null'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:32:14 error FXC115 this command for “any” does not work as it stands: /dev/null is not there on Windows
          31 |       run:
        > 32 |         any: npm explain react > /dev/null
             |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          33 |       expect: Two lines that name different ranges.
        why: Commands are copied and run as they are, often by somebody in a hurry.
        fix: give the command for each shell: sh, powershell, cmd

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a destructive command in a fix of little risk', () => {
    const fix = inEntry('run:\n          any: npm install react@18', 'run:\n          sh: rm -rf ~/.npmrc');
    expect(report(fix)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:45:15 error FXC116 this command deletes files, and the fix “align-peer” says its risk is config
          44 |         run:
        > 45 |           sh: rm -rf ~/.npmrc
             |               ^^^^^^^^^^^^^^^
          46 |     verify: npm ls react shows one version.
        why: What cannot be had back is lost to the reader who trusts the page.
        fix: set \`risk: data-loss\` on the fix and put a step before it that saves what will be gone; a check only looks

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a destructive command in a check', () => {
    expect(report(inEntry('any: npm explain react', 'any: git reset --hard'))).toContain(
      'FXC116 this command throws uncommitted changes away, and stands in a check (causes)',
    );
  });
});

test('verified after the sources were read', () => {
  expect(report(inEntry('verified: 2026-11-20', 'verified: 2026-11-22'))).toContain('2 warnings');
  expect(report(inEntry(/checked: 2026-11-20/, 'checked: 2026-11-10'))).toMatchInlineSnapshot(`
    "content/errors/npm/eresolve.mdx:55:14 warning FXC118 the page says it was verified on 2026-11-20, and the source “npm-docs” was last read on 2026-11-10
        54 |     kind: docs
      > 55 |     checked: 2026-11-10
           |              ^^^^^^^^^^
        56 |     shows: Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.
      why: A date of verification that the sources do not bear out is a faked freshness.
      fix: read the source again and correct \`checked\`, or set \`verified\` to the oldest of the dates

    content: 2 entries in 7 files, 0 errors, 1 warning"
  `);
});
