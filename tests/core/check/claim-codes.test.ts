import { describe, expect, test } from 'vitest';
import { inEntry, OTHER, replace, report } from './content-folder.ts';

describe('evidence', () => {
  test('an uncited claim', () => {
    expect(report(inEntry('sources: [npm-docs]\nfixes', 'sources: []\nfixes'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:14 error FXC047 the cause “peer-conflict” cites no source
          N-1 |       expect: Two lines that name different ranges.
        >   N |     sources: []
              |              ^^
          N+1 | fixes:
        why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
        fix: name the ids of sources in \`sources\`; without one, leave the claim out

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a source that nothing cites', () => {
    expect(report(inEntry('[npm-docs, npm-source]', '[npm-docs]'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC048 nothing cites the source “npm-source”
          N-1 |     shows: Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.
        >   N |   - id: npm-source
              |         ^^^^^^^^^^
          N+1 |     url: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js
        why: A source that supports no claim only makes the page look better founded than it is.
        fix: cite it in a cause, a fix or as [text](source:npm-source), or remove it

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a source that only the text cites', () => {
    const cite = inEntry('npm builds a tree', 'npm [builds](source:npm-source) a tree');
    expect(report(inEntry('[npm-docs, npm-source]', '[npm-docs]'), cite)).toContain('no problems');
  });
  test('a cause without a fix', () => {
    const cause = inEntry(
      '  - id: peer-conflict\n',
      '  - id: stale-lockfile\n    title: The lockfile is older.\n    detail: It names a version that is gone.\n    check:\n      text: Look at the date.\n      expect: It is old.\n    sources: [npm-docs]\n  - id: peer-conflict\n',
    );
    expect(report(cause)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC051 no fix names the cause “stale-lockfile”
          N-1 | causes:
        >   N |   - id: stale-lockfile
              |         ^^^^^^^^^^^^^^
          N+1 |     title: The lockfile is older.
        why: A reader who has found this cause would be left with it.
        fix: add a fix or a workaround, or name the cause in one that removes it; if there is none, say so in a workaround

      content/errors/npm/eresolve.mdx:N:9 error FXC101 #stale-lockfile is published, and the ledger does not know it
          N-1 | causes:
        >   N |   - id: stale-lockfile
              |         ^^^^^^^^^^^^^^
          N+1 |     title: The lockfile is older.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  #stale-lockfile  live  2026-11-21

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a confidence word without its source', () => {
    expect(report(inEntry('confidence: documented', 'confidence: reproduced'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:17 error FXC052 the fix “align-peer” says reproduced, and cites no source of that kind
          N-1 |     verify: npm ls react shows one version.
        >   N |     confidence: reproduced
              |                 ^^^^^^^^^^
          N+1 |     sources: [npm-docs, npm-source]
        why: The confidence word is what readers trust; it must be earned.
        fix: cite a source of kind reproduction, or lower the confidence

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('no primary source', () => {
    const edits = [
      inEntry('kind: docs', 'kind: issue'),
      inEntry('kind: source-code', 'kind: community'),
      inEntry('confidence: documented', 'confidence: users'),
    ];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC053 no source comes from the tool itself
          N-1 |     sources: [npm-docs, npm-source]
        >   N | sources:
              | ^^^^^^^
          N+1 |   - id: npm-docs
        why: Threads repeat one another; the tool’s documentation, code, changelog or maintainers settle it.
        fix: add a source of kind docs, source-code, changelog, maintainer or reproduction

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one source', () => {
    const edits = [
      inEntry(/ {2}- id: npm-source[\s\S]*?(?=published)/, ''),
      inEntry('[npm-docs, npm-source]', '[npm-docs]'),
    ];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC054 this entry has 1 of the two sources that it needs
          N-1 |     sources: [npm-docs]
        >   N | sources:
              | ^^^^^^^
          N+1 |   - id: npm-docs
        why: One source can be wrong or out of date without anybody noticing.
        fix: look for the place in the code or the documentation that the thread speaks of

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('no sources at all', () => {
    const edits = [
      inEntry(/sources:\n {2}- id: npm-docs[\s\S]*?(?=published)/, ''),
      inEntry('sources: [npm-docs]', 'sources: []'),
      inEntry('[npm-docs, npm-source]', '[]'),
    ];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC053 no source comes from the tool itself
        >   N | ---
              | ^^^
          N+1 | id: FX0001
        why: Threads repeat one another; the tool’s documentation, code, changelog or maintainers settle it.
        fix: add a source of kind docs, source-code, changelog, maintainer or reproduction

      content/errors/npm/eresolve.mdx:N:1 error FXC054 this entry has 0 of the two sources that it needs
        >   N | ---
              | ^^^
          N+1 | id: FX0001
        why: One source can be wrong or out of date without anybody noticing.
        fix: look for the place in the code or the documentation that the thread speaks of

      content/errors/npm/eresolve.mdx:N:14 error FXC047 the cause “peer-conflict” cites no source
          N-1 |       expect: Two lines that name different ranges.
        >   N |     sources: []
              |              ^^
          N+1 | fixes:
        why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
        fix: name the ids of sources in \`sources\`; without one, leave the claim out

      content/errors/npm/eresolve.mdx:N:14 error FXC047 the fix “align-peer” cites no source
          N-1 |     confidence: documented
        >   N |     sources: []
              |              ^^
          N+1 | published: 2026-11-20
        why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
        fix: name the ids of sources in \`sources\`; without one, leave the claim out

      content: 2 entries in 7 files, 4 errors, 0 warnings"
    `);
  });
});

describe('dates', () => {
  test('published after the last change', () => {
    expect(report(inEntry('published: 2026-11-20', 'published: 2026-11-22'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:12 error FXC055 published lies after updated
          N-1 |     shows: The message is printed where the tree cannot be built.
        >   N | published: 2026-11-22
              |            ^^^^^^^^^^
          N+1 | updated: 2026-11-21
        why: Dates that contradict each other make all dates worthless.
        fix: updated is the same day as published, or a later one

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('changes before the publication, out of order, after the last change', () => {
    const changes = (...days: string[]) =>
      inEntry(
        'published: 2026-11-20',
        `changes:\n${days.map((day) => `  - { date: ${day}, what: More causes. }`).join('\n')}\npublished: 2026-11-20`,
      );
    expect(report(changes('2026-11-19'))).toContain('published lies after changes[1].date');
    expect(report(changes('2026-11-21', '2026-11-20'))).toContain('changes[1].date lies after changes[2].date');
    expect(report(changes('2026-11-20', '2026-11-22'))).toContain('changes[2].date lies after updated');
    expect(report(changes('2026-11-20', '2026-11-21'))).toContain('no problems');
  });
  test('a day that has not come', () => {
    expect(
      report(
        inEntry('checked: 2026-11-20', 'checked: 2027-11-20'),
        inEntry('updated: 2026-11-21', 'updated: 2026-11-23'),
      ),
    ).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:14 error FXC059 sources[1].checked: 2027-11-20 has not come yet
          N-1 |     kind: docs
        >   N |     checked: 2027-11-20
              |              ^^^^^^^^^^
          N+1 |     shows: Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.
        why: Nothing can have been done or checked on a day that lies ahead.
        fix: write the day on which it was done

      content/errors/npm/eresolve.mdx:N:10 error FXC059 updated: 2026-11-23 has not come yet
          N-1 | published: 2026-11-20
        >   N | updated: 2026-11-23
              |          ^^^^^^^^^^
          N+1 | verified: 2026-11-20
        why: Nothing can have been done or checked on a day that lies ahead.
        fix: write the day on which it was done

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('finish', () => {
  test('a gap in a field, in a body and in a command', () => {
    const edits = [
      inEntry(
        '  text: Install the version of the peer',
        '  text: >-\n    Install it.\n    TODO: which version of the peer',
      ),
      inEntry('which each peer', 'which, TODO, each peer'),
      inEntry('any: npm explain react', 'any: "TODO"'),
    ];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC057 quickFix.text still says TODO
          N-1 |     Install it.
        >   N |     TODO: which version of the peer that the message asks for.
              |     ^^^^
          N+1 |   command:
        why: A published page has no gaps.
        fix: write what is due there; where TODO is part of the message, put it into backticks

      content/errors/npm/eresolve.mdx:N:15 error FXC057 causes[1].check.run.any still says TODO
          N-1 |       run:
        >   N |         any: "TODO"
              |               ^^^^
          N+1 |       expect: Two lines that name different ranges.
        why: A published page has no gaps.
        fix: write what is due there; where TODO is part of the message, put it into backticks

      content/errors/npm/eresolve.mdx:N:29 error FXC057 the body still says TODO
          N-1 |
        >   N | npm builds a tree in which, TODO, each peer dependency has one version.
              |                             ^^^^
          N+1 |
        why: A published page has no gaps.
        fix: write what is due there; where TODO is part of the message, put it into backticks

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('a word that the program prints is no gap', () => {
    expect(report(inEntry('npm builds a tree', 'npm prints `TODO` and builds a tree'))).toContain('no problems');
  });
  test('a description of two entries', () => {
    const text = /description: (.*)/;
    expect(
      report(
        replace(
          OTHER,
          text,
          'description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move!',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:14 error FXC056 content/errors/docker/no-space.mdx has the same description
          N-1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        >   N | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
              |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 | tool: npm
        why: In search results the two pages could not be told apart.
        fix: say what this error is and how it is mended; where that is the same, it may be one entry with two signatures

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a fix that risks less stands later', () => {
    const fix = inEntry(
      'sources:\n  - id: npm-docs',
      `  - id: dedupe
    title: Let npm merge what it can.
    causes: [peer-conflict]
    kind: resolution
    actor: you
    risk: none
    steps:
      - text: Run it.
        run:
          any: npm dedupe
    verify: npm ls react shows one version.
    confidence: documented
    sources: [npm-docs]
sources:
  - id: npm-docs`,
    );
    expect(report(fix)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC101 #dedupe is published, and the ledger does not know it
          N-1 |     sources: [npm-docs, npm-source]
        >   N |   - id: dedupe
              |         ^^^^^^
          N+1 |     title: Let npm merge what it can.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  #dedupe  live  2026-11-21

      content/errors/npm/eresolve.mdx:N:11 warning FXC058 the fix “dedupe” (risk none) stands after “align-peer”, which risks more
          N-1 |     actor: you
        >   N |     risk: none
              |           ^^^^
          N+1 |     steps:
        why: Readers try fixes from top to bottom; the cheap and safe ones come first.
        fix: move “dedupe” above “align-peer”

      content: 2 entries in 7 files, 1 error, 1 warning"
    `);
  });
});
