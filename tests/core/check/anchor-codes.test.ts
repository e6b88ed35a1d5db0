import { describe, expect, test } from 'vitest';
import { contentFolder, ENTRY, inEntry, remove, replace, report } from './content-folder.ts';
import { readContent } from '../../../src/core/content/content.ts';
import { forwards } from '../../../src/core/address/ledger-anchors.ts';

const LEDGER = 'content/permalinks.txt';
const append = (line: string) => replace(LEDGER, /$/, `${line}\n`);
/** The fix gets another id, and everything that names it follows. */
const renamed = (id: string) => [inEntry('fix: align-peer', `fix: ${id}`), inEntry('id: align-peer', `id: ${id}`)];

describe('an anchor lost from the content', () => {
  test('a fix got another id', () => {
    expect(report(...renamed('align-peers'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC101 #align-peers is published, and the ledger does not know it
          N-1 | fixes:
        >   N |   - id: align-peers
              |         ^^^^^^^^^^^
          N+1 |     title: Install the version that both accept.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  #align-peers  live  2026-11-21

      content/permalinks.txt:4:24 error FXC100 FX0001#align-peer was published, and nothing on its page has that id now
          3 | FX0002  docker/no-space  live  2026-11-20
        > 4 | FX0001  #peer-conflict #align-peer  live  2026-11-20
            |                        ^^^^^^^^^^^
          5 | FX0002  #old-layers #prune  live  2026-11-20
        why: Tickets link single causes and fixes; without its place the link ends at the top of the page.
        fix: give the id back, or append “FX0001  #align-peer  moved → #<cause or fix>  2026-11-22”; did you mean align-peers

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('it moved with a line, in one step or in two, or to a section', () => {
    const line = 'FX0001  #align-peers  live  2026-11-21';
    const moves = [
      ['FX0001  #align-peer  moved → #align-peers  2026-11-21'],
      ['FX0001  #align-peer  moved -> #between  2026-11-21', 'FX0001  #between  moved → #align-peers  2026-11-21'],
      ['FX0001  #align-peer  moved → #fixes  2026-11-21'],
    ];
    for (const lines of moves) {
      expect(report(...renamed('align-peers'), append([line, ...lines].join('\n')))).toContain('no problems');
    }
  });
  test('of a page that is gone, its path answers', () => {
    expect(report(remove(ENTRY), append('FX0001  npm/eresolve  retired  2026-11-21  # npm 6 is gone'))).toContain(
      'no problems',
    );
  });
});

describe('an anchor lost from the ledger', () => {
  test('published, and not written down', () => {
    expect(report(replace(LEDGER, '#peer-conflict #align-peer', '#peer-conflict'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC101 #align-peer is published, and the ledger does not know it
          N-1 | fixes:
        >   N |   - id: align-peer
              |         ^^^^^^^^^^
          N+1 |     title: Install the version that both accept.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  #align-peer  live  2026-11-21

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(replace(LEDGER, /FX0001 {2}#.*\n/, ''))).toContain(
      'npm run ledger appends: FX0001  #peer-conflict #align-peer  live  2026-11-20',
    );
  });
  test('a draft promises nothing', () => {
    const draft = inEntry('tool: npm', 'draft: true\ntool: npm');
    expect(report(draft, replace(LEDGER, /FX0001.*\n/, ''), replace(LEDGER, /FX0001.*\n/, ''))).toContain(
      'no problems',
    );
  });
  test('an entry with broken causes has its own problems only', () => {
    expect(report(inEntry('causes:\n', 'cause:\n'))).not.toMatch(/FXC10\d/);
  });
});

describe('lines that are wrong', () => {
  test('a forward to nothing, and in a circle', () => {
    expect(
      report(
        ...renamed('align-peers'),
        append('FX0001  #align-peers  live  2026-11-21'),
        append('FX0001  #align-peer  moved → #align-pers  2026-11-21'),
      ),
    ).toMatchInlineSnapshot(`
      "content/permalinks.txt:7:9 error FXC102 FX0001#align-peer moved to #align-pers, which is not on its page
          6 | FX0001  #align-peers  live  2026-11-21
        > 7 | FX0001  #align-peer  moved → #align-pers  2026-11-21
            |         ^^^^^^^^^^^
          8 |
        why: Tickets link single causes and fixes; without its place the link ends at the top of the page.
        fix: append a line that moves it to a cause or fix of the entry, or to #quick-fix, #causes or #fixes; did you mean align-peers

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(append('FX0001  #a  moved → #b  2026-11-21\nFX0001  #b  moved → #a  2026-11-21'))).toContain(
      'FXC102',
    );
  });
  test('an anchor that was given up stands again', () => {
    expect(report(append('FX0001  #align-peer  moved → #fixes  2026-11-21'))).toMatchInlineSnapshot(`
      "content/permalinks.txt:6:9 error FXC103 the ledger says that FX0001#align-peer moved to #fixes, and the entry has it again
          5 | FX0002  #old-layers #prune  live  2026-11-20
        > 6 | FX0001  #align-peer  moved → #fixes  2026-11-21
            |         ^^^^^^^^^^^
          7 |
        why: One address cannot lead to two places.
        fix: append “FX0001  #align-peer  live  2026-11-22”, or give the new one another id

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('anchors of an entry that nobody knows', () => {
    expect(report(append('FX0007  #some-fix  live  2026-11-21'))).toMatchInlineSnapshot(`
      "content/permalinks.txt:6:9 error FXC105 the ledger has anchors of FX0007, and no path
          5 | FX0002  #old-layers #prune  live  2026-11-20
        > 6 | FX0007  #some-fix  live  2026-11-21
            |         ^^^^^^^^^
          7 |
        why: An anchor is a place on a page; without a page there is none.
        fix: write the id of the entry that the anchors belong to

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a line that is neither about a path nor about anchors', () => {
    for (const line of [
      'FX0001  #a  retired  2026-11-21',
      'FX0001  # live 2026-11-21',
      'FX0001  #a #b  moved → c  2026-11-21',
      'FX0001  #a  live  2026-02-30',
    ])
      expect(report(append(line)), line).toContain('FXC073');
  });
});

test('no cause and no fix has an id that every page has', () => {
  expect(report(...renamed('fixes'), replace(LEDGER, '#align-peer', '#fixes'))).toMatchInlineSnapshot(`
    "content/errors/npm/eresolve.mdx:N:9 error FXC104 “fixes” is an anchor that every page has for itself
        N-1 | fixes:
      >   N |   - id: fixes
            |         ^^^^^
        N+1 |     title: Install the version that both accept.
      why: Two places of one page cannot have the same address.
      fix: choose an id that says what this cause or fix is

    content: 2 entries in 7 files, 1 error, 0 warnings"
  `);
  for (const id of ['sources', 'main', 'source-npm', 'causes-title', 'text-more'])
    expect(report(...renamed(id), replace(LEDGER, '#align-peer', `#${id}`))).toContain('FXC104');
});

test('a page knows where its old anchors lead', () => {
  const lines =
    'FX0001  #a  moved → #b  2026-11-21\nFX0001  #b  moved → #align-peer  2026-11-21\nFX0001  #c  moved → #c  2026-11-21';
  const { ledger } = readContent(contentFolder(append(lines)));
  expect(forwards(ledger.anchors.get('FX0001') ?? new Map())).toEqual({ a: 'align-peer', b: 'align-peer' });
});
