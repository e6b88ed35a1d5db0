// The words of sources on which claims rest: short, still there, each with something that rests on it.
import { describe, expect, test } from 'vitest';
import { renderCounted, renderListed } from '../../../src/core/check/render/counted.ts';
import { passes } from '../../../src/core/check/diagnostic.ts';
import { LOST, PASSAGES, SHOWS } from '../../../src/core/check/sample/passages.ts';
import { checkFolder, type Edit, ENTRY, inEntry, replace, report, write } from './content-folder.ts';

const TEXT = 'Such a conflict stops the installation unless legacy-peer-deps is set.';
const quoted = (...edits: Edit[]) => report(inEntry(SHOWS, PASSAGES), ...edits);

describe('a passage', () => {
  test('that bears out its entry', () => {
    expect(quoted()).toMatchInlineSnapshot(`"content: 2 entries in 7 files, no problems"`);
  });
  test('is too long', () => {
    expect(quoted(inEntry(TEXT, `${TEXT} ${TEXT} ${TEXT}`))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:15 error FXC120 this passage has 212 characters; at most 200 are quoted
          N-1 |     passages:
        >   N |       - text: Such a conflict stops the installation unless legacy-peer-deps is set. Such a conflict stops the…
              |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         supports: [peer-conflict, align-peer]
        why: A quotation is short: the words that the claim rests on, and no more.
        fix: quote the words that the claim rests on, or make two passages of it

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('of 200 characters is short enough', () => {
    expect(quoted(inEntry(TEXT, 'x'.repeat(200)))).toContain('no problems');
  });
  test('was not found any more', () => {
    expect(quoted(write('content/passages/FX0001.yaml', LOST))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:15 warning FXC121 “Such a conflict stops the installation unless legacy-peer-d…” was not found in “npm-docs” any more on 2026-11-21: its words do not stand there
          N-1 |     passages:
        >   N |       - text: Such a conflict stops the installation unless legacy-peer-deps is set.
              |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         supports: [peer-conflict, align-peer]
        why: What rests on these words may not be so any more, and the page says that it is due for review.
        fix: read the source again, mend what rests on it, quote what stands there now, then: npm run links

      content: 2 entries in 8 files, 0 errors, 1 warning"
    `);
  });
  test('that has changed since it was lost is not lost', () => {
    expect(quoted(inEntry(TEXT, 'It stops.'), write('content/passages/FX0001.yaml', LOST))).toContain('no problems');
  });
  test('is cited by nothing', () => {
    expect(quoted(inEntry('supports: [peer-conflict, align-peer]', 'supports: []'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:19 error FXC122 nothing rests on this passage
          N-1 |       - text: Such a conflict stops the installation unless legacy-peer-deps is set.
        >   N |         supports: []
              |                   ^^
          N+1 |   - id: npm-source
        why: Words that support no claim only make the page look better founded than it is.
        fix: name in \`supports\` what rests on it, such as the id of a cause or \`quick-fix\`, or remove it

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('supports what is not there', () => {
    expect(quoted(inEntry('supports: [peer-conflict,', 'supports: [peers-conflict,'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:20 error FXC123 the page has no “peers-conflict” that could rest on this passage
          N-1 |       - text: Such a conflict stops the installation unless legacy-peer-deps is set.
        >   N |         supports: [peers-conflict, align-peer]
              |                    ^^^^^^^^^^^^^^
          N+1 |   - id: npm-source
        why: A claim must be followed to its words, and words to their claim.
        fix: did you mean peer-conflict

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('can support every part of a page', () => {
    const parts = 'quick-fix, status, meaning, mechanism, signature-1, not-this-1';
    expect(quoted(inEntry('supports: [peer-conflict', `supports: [${parts}`))).toContain('no problems');
  });
  test('makes its source a cited one', () => {
    expect(quoted(inEntry('sources: [npm-docs, npm-source]', 'sources: [npm-source]'))).toContain('no problems');
    const alone = inEntry('    sources: [npm-docs]\n', '    sources: [npm-source]\n');
    const none = inEntry('sources: [npm-docs, npm-source]', 'sources: [npm-source]');
    expect(quoted(alone, none)).not.toContain('FXC048');
    expect(report(alone, none)).toContain('nothing cites the source “npm-docs”');
  });
});

describe('what has no passage', () => {
  const folder = (...edits: Edit[]) =>
    checkFolder(
      replace('content/errors/docker/no-space.mdx', /kind: docs/g, 'kind: community'),
      replace('content/errors/docker/no-space.mdx', 'confidence: documented', 'confidence: inferred'),
      ...edits,
    );

  test('is counted, and stops nothing', () => {
    const found = checkFolder();
    expect(renderCounted(found)).toMatchInlineSnapshot(`
      "counted, and stopping nothing yet: npm run check -- --list FXC124
        FXC124 Primary source without a passage: 4 in 2 files
        FXC125 Signature neither seen nor quoted: 2 in 2 files
        FXC126 Confidence without a passage: 2 in 2 files"
    `);
    expect(passes(found, true)).toBe(true);
  });
  test('a primary source', () => {
    expect(renderListed(checkFolder(), 'FXC124').split('\n\n')[2]).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:50:9 warning FXC124 the source “npm-docs” (docs) quotes none of its words
          49 | sources:
        > 50 |   - id: npm-docs
             |         ^^^^^^^^
          51 |     url: https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps
        why: A claim that rests on words can be proven again whenever its source changes.
        fix: quote in \`passages\` the words that a claim rests on, and name the claim in \`supports\`"
    `);
  });
  test('a signature that no run has printed', () => {
    expect(renderListed(checkFolder(), 'FXC125').split('\n\n')[1]).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:10:11 warning FXC125 no recorded run printed signature 1, and no passage quotes it
           9 | signatures:
        > 10 |   - text: "npm error ERESOLVE unable to resolve dependency tree"
             |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          11 |     examples:
        why: A wording that nobody has seen may be one that no program prints.
        fix: quote it from the source that has it, with supports: [signature-1], or reproduce it
      "
    `);
  });
  test('a fix that is said to be documented', () => {
    expect(renderListed(checkFolder(), 'FXC126').split('\n\n')[1]).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:47:17 warning FXC126 the fix “align-peer” says documented, and no passage supports it
          46 |     verify: npm ls react shows one version.
        > 47 |     confidence: documented
             |                 ^^^^^^^^^^
          48 |     sources: [npm-docs, npm-source]
        why: A claim that rests on words can be proven again whenever its source changes.
        fix: quote the words that say so, with supports: [align-peer]
      "
    `);
  });
  test('a signature that a run has printed, or a source, is well', () => {
    const codes = (...edits: Edit[]) =>
      folder(...edits)
        .counted.filter(({ file }) => file === ENTRY)
        .map(({ code }) => code);
    expect(codes()).toEqual(['FXC124', 'FXC124', 'FXC126', 'FXC125']);
    expect(codes(inEntry(SHOWS, PASSAGES))).toEqual(['FXC124', 'FXC125']);
    expect(codes(inEntry(SHOWS, PASSAGES.replace('peer-conflict', 'signature-1')))).toEqual(['FXC124']);
  });
  test('another code is listed by the check itself', () => {
    expect(renderListed(checkFolder(), 'FXC048')).toBe(
      'FXC048 is not counted; its places are listed by the check itself\n',
    );
  });
});
