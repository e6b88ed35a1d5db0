import { describe, expect, test } from 'vitest';
import { ENTRY, inEntry, remove, replace, report, write } from './content-folder.ts';
import { ERESOLVE } from '../../../src/core/check/sample/texts.ts';

const LEDGER = 'content/permalinks.txt';
const append = (line: string) => replace(LEDGER, /$/, `${line}\n`);

describe('a path lost from the content', () => {
  test('nothing is there any more', () => {
    expect(report(remove(ENTRY))).toMatchInlineSnapshot(`
      "content/permalinks.txt:2:1 error FXC070 npm/eresolve was published as FX0001, and nothing answers there now
          1 | # id  path  state  date
        > 2 | FX0001  npm/eresolve  live  2026-11-20
            | ^^^^^^
          3 | FX0002  docker/no-space  live  2026-11-20
        why: Tickets, bookmarks and search results point to it, and nobody can change them.
        fix: bring the file back, or append “FX0001  npm/eresolve  moved → <tool>/<slug>  2026-11-22” or “FX0001  npm/eresolve  retired  2026-11-22  # why”

      content: 1 entry in 6 files, 1 error, 0 warnings"
    `);
  });
  test('its entry has moved', () => {
    expect(report(remove(ENTRY), write('content/errors/npm/peer-conflict.mdx', ERESOLVE))).toMatchInlineSnapshot(`
      "content/errors/npm/peer-conflict.mdx:2:5 error FXC071 npm/peer-conflict is published, and the ledger does not know it
          1 | ---
        > 2 | id: FX0001
            |     ^^^^^^
          3 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  npm/peer-conflict  live  2026-11-20

      content/permalinks.txt:2:1 error FXC070 npm/eresolve was published as FX0001, and nothing answers there now
          1 | # id  path  state  date
        > 2 | FX0001  npm/eresolve  live  2026-11-20
            | ^^^^^^
          3 | FX0002  docker/no-space  live  2026-11-20
        why: Tickets, bookmarks and search results point to it, and nobody can change them.
        fix: npm run ledger appends: FX0001  npm/eresolve  moved → npm/peer-conflict  2026-11-21

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('its entry became a draft', () => {
    expect(report(inEntry('tool: npm', 'draft: true\ntool: npm'))).toMatchInlineSnapshot(`
      "content/permalinks.txt:2:1 error FXC070 npm/eresolve was published as FX0001, and its entry is a draft now
          1 | # id  path  state  date
        > 2 | FX0001  npm/eresolve  live  2026-11-20
            | ^^^^^^
          3 | FX0002  docker/no-space  live  2026-11-20
        why: Tickets, bookmarks and search results point to it, and nobody can change them.
        fix: take “draft: true” out, or append “FX0001  npm/eresolve  retired  2026-11-22  # why”

      content: 2 entries, 1 draft in 7 files, 1 error, 0 warnings"
    `);
  });
  test('it moved with a line, or was retired', () => {
    const moved = write('content/errors/npm/peer-conflict.mdx', ERESOLVE);
    const lines =
      'FX0001  npm/peer-conflict  live  2026-11-21\nFX0001  npm/eresolve  moved -> npm/peer-conflict  2026-11-21';
    expect(report(remove(ENTRY), moved, append(lines))).toContain('no problems');
    expect(report(remove(ENTRY), append('FX0001  npm/eresolve  retired  2026-11-21  # npm 6 is gone'))).toContain(
      'no problems',
    );
  });
});

describe('a path lost from the ledger', () => {
  test('published, and not written down', () => {
    expect(report(replace(LEDGER, /FX0001.*\n/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC071 npm/eresolve is published, and the ledger does not know it
          N-1 | ---
        >   N | id: FX0001
              |     ^^^^^^
          N+1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  npm/eresolve  live  2026-11-20

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a draft needs no line', () => {
    expect(report(inEntry('tool: npm', 'draft: true\ntool: npm'), replace(LEDGER, /FX0001.*\n/, ''))).toContain(
      'no problems',
    );
  });
  test('an alias without a line', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'aliases: [npm/old-name]'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:11 error FXC076 the alias npm/old-name has no ledger line that redirects it here
          N-1 |     why: This wording comes from an existing lockfile.
        >   N | aliases: [npm/old-name]
              |           ^^^^^^^^^^^^
          N+1 | quickFix:
        why: Redirects are made from the ledger, so that they outlive the entry.
        fix: npm run ledger appends: FX0001  npm/old-name  moved → npm/eresolve  2026-11-21

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
});

describe('lines that are wrong', () => {
  test('an id that changed', () => {
    expect(report(inEntry('id: FX0001', 'id: FX0007'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC072 npm/eresolve was published as FX0001, and its entry says FX0007
          N-1 | ---
        >   N | id: FX0007
              |     ^^^^^^
          N+1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: An id is never given to another error, nor a path to another id.
        fix: write id: FX0001, or give the new entry another path

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('lines that cannot be read', () => {
    expect(report(append('FX0003 npm/x lives 2026-11-20'), append('FX0004  npm/y  live  2026-02-30')))
      .toMatchInlineSnapshot(`
        "content/permalinks.txt:6:1 error FXC073 this is no ledger line: FX0003 npm/x lives 2026-11-20
            5 | FX0002  #old-layers #prune  live  2026-11-20
          > 6 | FX0003 npm/x lives 2026-11-20
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            7 | FX0004  npm/y  live  2026-02-30
          why: Tickets, bookmarks and search results point to it, and nobody can change them.
          fix: a line is “FX0001  tool/slug  live  2026-01-31” (or moved → tool/slug, or retired), or “FX0001  #anchor  live  2026-01-31” (or moved → #anchor)

        content/permalinks.txt:7:1 error FXC073 this is no ledger line: FX0004  npm/y  live  2026-02-30; 2026-02-30 is no day of the calendar
            6 | FX0003 npm/x lives 2026-11-20
          > 7 | FX0004  npm/y  live  2026-02-30
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            8 |
          why: Tickets, bookmarks and search results point to it, and nobody can change them.
          fix: a line is “FX0001  tool/slug  live  2026-01-31” (or moved → tool/slug, or retired), or “FX0001  #anchor  live  2026-01-31” (or moved → #anchor)

        content: 2 entries in 7 files, 2 errors, 0 warnings"
      `);
  });
  test('a redirect to nothing, a redirect in a circle', () => {
    const lines =
      'FX0001  npm/a  moved → npm/gone  2026-11-20\nFX0001  npm/b  moved → npm/c  2026-11-20\nFX0001  npm/c  moved → npm/b  2026-11-20';
    expect(report(append(lines))).toMatchInlineSnapshot(`
      "content/permalinks.txt:6:1 error FXC074 npm/a moved to npm/gone, where no page answers
          5 | FX0002  #old-layers #prune  live  2026-11-20
        > 6 | FX0001  npm/a  moved → npm/gone  2026-11-20
            | ^^^^^^
          7 | FX0001  npm/b  moved → npm/c  2026-11-20
        why: Tickets, bookmarks and search results point to it, and nobody can change them.
        fix: append a line that moves npm/a to a page that exists, or retires it

      content/permalinks.txt:7:1 error FXC074 npm/b moved to npm/c, where no page answers
          6 | FX0001  npm/a  moved → npm/gone  2026-11-20
        > 7 | FX0001  npm/b  moved → npm/c  2026-11-20
            | ^^^^^^
          8 | FX0001  npm/c  moved → npm/b  2026-11-20
        why: Tickets, bookmarks and search results point to it, and nobody can change them.
        fix: append a line that moves npm/b to a page that exists, or retires it

      content/permalinks.txt:8:1 error FXC074 npm/c moved to npm/b, where no page answers
          7 | FX0001  npm/b  moved → npm/c  2026-11-20
        > 8 | FX0001  npm/c  moved → npm/b  2026-11-20
            | ^^^^^^
          9 |
        why: Tickets, bookmarks and search results point to it, and nobody can change them.
        fix: append a line that moves npm/c to a page that exists, or retires it

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('an entry where a path was given up', () => {
    expect(report(append('FX0001  npm/eresolve  retired  2026-11-21'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC075 the ledger says that npm/eresolve is retired, and an entry stands there
          N-1 | ---
        >   N | id: FX0001
              |     ^^^^^^
          N+1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: One address cannot be a page and a notice.
        fix: append “FX0001  npm/eresolve  live  2026-11-20”, or move the file

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one path for two ids', () => {
    expect(report(append('FX0002  npm/eresolve  live  2026-11-21'), inEntry('id: FX0001', 'id: FX0002'))).toContain(
      'FXC077',
    );
    expect(report(append('FX0005  npm/eresolve  live  2026-11-21'), append('FX0001  npm/eresolve  live  2026-11-21')))
      .toMatchInlineSnapshot(`
        "content/permalinks.txt:6:1 error FXC077 npm/eresolve belongs to FX0005 here and to FX0001 in line 2
            5 | FX0002  #old-layers #prune  live  2026-11-20
          > 6 | FX0005  npm/eresolve  live  2026-11-21
              | ^^^^^^
            7 | FX0001  npm/eresolve  live  2026-11-21
          why: An id is never given to another error, nor a path to another id.
          fix: write FX0001

        content: 2 entries in 7 files, 1 error, 0 warnings"
      `);
  });
});
