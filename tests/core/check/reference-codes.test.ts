import { describe, expect, test } from 'vitest';
import { inEntry, OTHER, replace, report, write } from './content-folder.ts';
import { NO_SPACE } from '../../../src/core/check/sample/texts.ts';

const body = (text: string) => inEntry('npm builds a tree in which', text);

describe('collections', () => {
  test('an unknown tool', () => {
    expect(report(inEntry('tool: npm', 'tool: pnpm'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:7 error FXC040 there is no tool “pnpm”
          N-1 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        >   N | tool: pnpm
              |       ^^^^
          N+1 | category: build-deploy
        why: The tool’s file says its name, its logs and what a ticket needs; the page shows all of it.
        fix: did you mean npm; a new tool is a file content/tools/pnpm.yaml

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a tool whose file is broken is not unknown as well', () => {
    expect(report(replace('content/tools/npm.yaml', 'name: npm', 'nam: npm'))).toMatchInlineSnapshot(`
      "content/tools/npm.yaml:1:1 error FXC010 unknown key “nam”
        > 1 | nam: npm
            | ^^^
          2 | vendor: npm, Inc.
        why: A slip in a key must not lose what stands behind it: no page would show it.
        fix: did you mean name

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an unknown category', () => {
    expect(report(inEntry('category: build-deploy', 'category: build-and-deploy'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:11 error FXC041 there is no category “build-and-deploy”
          N-1 | tool: npm
        >   N | category: build-and-deploy
              |           ^^^^^^^^^^^^^^^^
          N+1 | status: by-design
        why: Without its category it is on no hub.
        fix: did you mean build-deploy

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a tool of an unknown category', () => {
    expect(report(replace('content/tools/npm.yaml', 'category: build-deploy', 'category: builds')))
      .toMatchInlineSnapshot(`
      "content/tools/npm.yaml:3:11 error FXC041 there is no category “builds”
          2 | vendor: npm, Inc.
        > 3 | category: builds
            |           ^^^^^^
          4 | description: The package manager that comes with Node.js.
        why: Without its category it is on no hub.
        fix: write one of: build-deploy

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a tool and another folder', () => {
    expect(report(inEntry('tool: npm', 'tool: docker'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:7 error FXC042 the tool is “docker”, and the file lies in the folder “npm”
          N-1 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        >   N | tool: docker
              |       ^^^^^^
          N+1 | category: build-deploy
        why: The address is made from the folder, the hub from the tool; a page must be found on its own hub.
        fix: move the file to content/errors/docker/, or write tool: npm

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
});

describe('only one', () => {
  test('an id with the letters of another site', () => {
    expect(report(replace('content/site.yaml', 'name:', 'idPrefix: PG\nname:'))).toMatchInlineSnapshot(`
      "content/errors/docker/no-space.mdx:2:5 error FXC039 FX0002 does not begin with PG, as ids of this site do
          1 | ---
        > 2 | id: FX0002
            |     ^^^^^^
          3 | title: "Docker: no space left on device"
        why: An id stands in tickets without the name of its site; its letters say where it belongs.
        fix: write PG0001, the next free id, or set idPrefix in content/site.yaml before anything is published

      content/errors/npm/eresolve.mdx:N:5 error FXC039 FX0001 does not begin with PG, as ids of this site do
          N-1 | ---
        >   N | id: FX0001
              |     ^^^^^^
          N+1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: An id stands in tickets without the name of its site; its letters say where it belongs.
        fix: write PG0001, the next free id, or set idPrefix in content/site.yaml before anything is published

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a duplicate id', () => {
    expect(report(inEntry('id: FX0001', 'id: FX0002'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC043 FX0002 is the id of content/errors/docker/no-space.mdx as well
          N-1 | ---
        >   N | id: FX0002
              |     ^^^^^^
          N+1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: Tickets link an id; it can mean only one page.
        fix: the next free id is FX0003

      content/errors/npm/eresolve.mdx:N:5 error FXC072 npm/eresolve was published as FX0001, and its entry says FX0002
          N-1 | ---
        >   N | id: FX0002
              |     ^^^^^^
          N+1 | title: "npm ERESOLVE: unable to resolve dependency tree"
        why: An id is never given to another error, nor a path to another id.
        fix: write id: FX0001, or give the new entry another path

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a copy of a published entry: the copy is reported', () => {
    expect(report(write('content/errors/docker/a-copy.mdx', NO_SPACE))).toMatchInlineSnapshot(`
      "content/errors/docker/a-copy.mdx:2:5 error FXC043 FX0002 is the id of content/errors/docker/no-space.mdx as well
          1 | ---
        > 2 | id: FX0002
            |     ^^^^^^
          3 | title: "Docker: no space left on device"
        why: Tickets link an id; it can mean only one page.
        fix: the next free id is FX0003

      content/errors/docker/a-copy.mdx:4:14 error FXC056 content/errors/docker/no-space.mdx has the same description
          3 | title: "Docker: no space left on device"
        > 4 | description: The disk of the Docker engine is full of old layers; docker system df shows which, and a prune fr…
            |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          5 | tool: docker
        why: In search results the two pages could not be told apart.
        fix: say what this error is and how it is mended; where that is the same, it may be one entry with two signatures

      content/errors/docker/a-copy.mdx:12:9 error FXC083 this example is matched by FX0002 as well, “Docker: no space left on device”
          11 |     examples:
        > 12 |       - "failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device"
             |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          13 | quickFix:
        why: The same paste cannot have two answers; where it really can, both pages say what tells them apart.
        fix: add mustHave or mustNot to the more general of the two signatures, or relate the entries: related, id: FX0002

      content/errors/docker/no-space.mdx:10:11 warning FXC084 this signature matches an example of FX0002 as well, “Docker: no space left on device”
           9 | signatures:
        > 10 |   - text: "failed to register layer: {what}: no space left on device"
             |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          11 |     examples:
        why: A page that is offered for the wrong error costs its reader more than no page.
        fix: take in more of the message, or add what tells it apart to mustHave or mustNot

      content/errors/docker/no-space.mdx:12:9 error FXC081 pasting this example does not find this entry: FX0002, “Docker: no space left on device”, comes first
          11 |     examples:
        > 12 |       - "failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device"
             |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          13 | quickFix:
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 3 entries in 8 files, 4 errors, 1 warning"
    `);
  });
  test('a duplicate path, on hosts that ignore case', () => {
    const copy = NO_SPACE.replace('FX0002', 'FX0003').replace('The disk of', 'The whole disk of');
    const known = replace('content/permalinks.txt', /$/, 'FX0003  docker/No-Space  live  2026-11-20\n');
    expect(report(write('content/errors/docker/No-Space.mdx', copy), known)).toMatchInlineSnapshot(`
      "content/errors/docker/No-Space.mdx:1:1 error FXC007 content/errors/docker/No-Space.mdx cannot become an address
        > 1 | ---
            | ^
          2 | id: FX0003
        why: Addresses are promises: short, in lower case, and the same on every host.
        fix: name it content/errors/<tool>/<slug>.mdx, in lower case words joined by hyphens

      content/errors/docker/No-Space.mdx:10:11 warning FXC084 this signature matches an example of FX0002 as well, “Docker: no space left on device”
           9 | signatures:
        > 10 |   - text: "failed to register layer: {what}: no space left on device"
             |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          11 |     examples:
        why: A page that is offered for the wrong error costs its reader more than no page.
        fix: take in more of the message, or add what tells it apart to mustHave or mustNot

      content/errors/docker/No-Space.mdx:12:9 error FXC081 pasting this example does not find this entry: FX0002, “Docker: no space left on device”, comes first
          11 |     examples:
        > 12 |       - "failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device"
             |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          13 | quickFix:
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content/errors/docker/No-Space.mdx:18:9 error FXC101 #old-layers, #prune are published, and the ledger does not know them
          17 | causes:
        > 18 |   - id: old-layers
             |         ^^^^^^^^^^
          19 |     title: Layers of old builds fill the disk.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0003  #old-layers #prune  live  2026-11-20

      content/errors/docker/no-space.mdx:1:1 error FXC044 the path docker/no-space is taken by content/errors/docker/No-Space.mdx
        > 1 | ---
            | ^
          2 | id: FX0002
        why: Two pages cannot have one address; hosts that ignore case would show either.
        fix: give it another name, and keep the one that was published first

      content/errors/docker/no-space.mdx:12:9 error FXC083 this example is matched by FX0003 as well, “Docker: no space left on device”
          11 |     examples:
        > 12 |       - "failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device"
             |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          13 | quickFix:
        why: The same paste cannot have two answers; where it really can, both pages say what tells them apart.
        fix: add mustHave or mustNot to the more general of the two signatures, or relate the entries: related, id: FX0003

      content: 3 entries in 8 files, 5 errors, 1 warning"
    `);
  });
  test('an alias that is another entry’s path', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'aliases: [docker/no-space]'))).toContain('FXC044');
  });
  test('an id twice in one entry', () => {
    expect(report(inEntry('  - id: npm-source', '  - id: npm-docs'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:25 error FXC046 fixes[1].sources[2]: there is no source “npm-source” in this entry
          N-1 |     confidence: documented
        >   N |     sources: [npm-docs, npm-source]
              |                         ^^^^^^^^^^
          N+1 | sources:
        why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
        fix: write one of: npm-docs

      content/errors/npm/eresolve.mdx:N:9 error FXC049 sources[2] has the id “npm-docs”, and so has something above it
          N-1 |     shows: Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.
        >   N |   - id: npm-docs
              |         ^^^^^^^^
          N+1 |     url: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js
        why: The id is an anchor that tickets link; it can lead to only one place.
        fix: give it another id; causes and fixes share one set of anchors

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a fix with the id of a cause', () => {
    const edits = [inEntry('fix: align-peer', 'fix: peer-conflict'), inEntry('id: align-peer', 'id: peer-conflict')];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC049 fixes[1] has the id “peer-conflict”, and so has something above it
          N-1 | fixes:
        >   N |   - id: peer-conflict
              |         ^^^^^^^^^^^^^
          N+1 |     title: Install the version that both accept.
        why: The id is an anchor that tickets link; it can lead to only one place.
        fix: give it another id; causes and fixes share one set of anchors

      content/permalinks.txt:4:24 error FXC100 FX0001#align-peer was published, and nothing on its page has that id now
          3 | FX0002  docker/no-space  live  2026-11-20
        > 4 | FX0001  #peer-conflict #align-peer  live  2026-11-20
            |                        ^^^^^^^^^^^
          5 | FX0002  #old-layers #prune  live  2026-11-20
        why: Tickets link single causes and fixes; without its place the link ends at the top of the page.
        fix: give the id back, or append “FX0001  #align-peer  moved → #<cause or fix>  2026-11-22”; write one of: peer-conflict

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('other entries', () => {
  const related = (id: string) => inEntry('codes: [ERESOLVE]', `related:\n  - id: ${id}\n    relation: variant`);
  test('one that does not exist', () => {
    expect(report(related('FX0004'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC045 related[1].id: there is no entry FX0004
          N-1 | related:
        >   N |   - id: FX0004
              |         ^^^^^^
          N+1 |     relation: variant
        why: A link to a page that does not exist helps nobody.
        fix: did you mean FX0002, “Docker: no space left on device”

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('in a body and in a field', () => {
    const field = inEntry('Install the version of the peer', 'See [the other](FX0404) about the peer');
    expect(report(field, body('See [there](FX0405#prune); npm builds a tree in which'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:23 error FXC045 quickFix.text: there is no entry FX0404
          N-1 | quickFix:
        >   N |   text: See [the other](FX0404) about the peer that the message asks for.
              |                       ^^^^^^^^
          N+1 |   command:
        why: A link to a page that does not exist helps nobody.
        fix: write the entry first, or leave the link out

      content/errors/npm/eresolve.mdx:N:5 error FXC045 the body: there is no entry FX0405
          N-1 |
        >   N | See [there](FX0405#prune); npm builds a tree in which each peer dependency has one version.
              |     ^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: A link to a page that does not exist helps nobody.
        fix: write the entry first, or leave the link out

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a look-alike that belongs to none', () => {
    const edit = inEntry('    why: This wording comes', '    belongsTo: FX0009\n    why: This wording comes');
    expect(report(edit)).toContain('notThis[1].belongsTo: there is no entry FX0009');
  });
  test('one whose file is broken is not unknown as well', () => {
    expect(report(related('FX0002'), replace(OTHER, 'status: by-design', 'status: ['))).toMatchInlineSnapshot(`
      "content/errors/docker/no-space.mdx:8:1 error FXC006 this YAML cannot be used: a quotation mark, a bracket or a brace is opened before this and never closed
          7 | status: [
        > 8 | statusAsOf: 2026-11-20
            | ^
          9 | signatures:
        why: Nothing of this file can be used until it can be parsed.
        fix: close it; where it is part of the text, put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a draft', () => {
    const draft = [replace(OTHER, 'tool:', 'draft: true\ntool:'), replace('content/permalinks.txt', /FX0002.*\n/, '')];
    expect(report(related('FX0002'), ...draft)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC060 related[1].id: FX0002 is a draft, and this is published
          N-1 | related:
        >   N |   - id: FX0002
              |         ^^^^^^
          N+1 |     relation: variant
        why: A draft is never built, so the link would lead nowhere.
        fix: finish content/errors/docker/no-space.mdx and take “draft: true” out of it, or leave the reference out for now

      content: 2 entries, 1 draft in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a place in another entry', () => {
    expect(report(body('See [there](FX0002#prune). npm builds a tree in which'))).toContain('no problems');
    expect(report(body('See [there](FX0002#pruning). npm builds a tree in which'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC061 the body: no cause and no fix has the id of FX0002#pruning
          N-1 |
        >   N | See [there](FX0002#pruning). npm builds a tree in which each peer dependency has one version.
              |     ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: The reader would land at the top of a page and not see why.
        fix: write one of: old-layers, prune

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('itself', () => {
    expect(report(related('FX0001'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC062 related[1].id: FX0001 is this entry
          N-1 | related:
        >   N |   - id: FX0001
              |         ^^^^^^
          N+1 |     relation: variant
        why: A page that sends its reader to itself helps nobody.
        fix: name another entry, or leave the reference out

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
});

describe('inside the entry', () => {
  test('a dangling source', () => {
    expect(report(inEntry('sources: [npm-docs]', 'sources: [npm-doc]'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:15 error FXC046 causes[1].sources[1]: there is no source “npm-doc” in this entry
          N-1 |       expect: Two lines that name different ranges.
        >   N |     sources: [npm-doc]
              |               ^^^^^^^
          N+1 | fixes:
        why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
        fix: did you mean npm-docs

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a dangling source in prose, marked where it stands', () => {
    expect(report(inEntry('Since npm 7 a peer', 'Since npm 7 ([notes](source:notes)) a peer'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:32 error FXC046 causes[1].detail: there is no source “notes” in this entry
          N-1 |     title: Two packages need different versions of one peer.
        >   N |     detail: Since npm 7 ([notes](source:notes)) a peer dependency is installed, and a conflict between two of …
              |                                ^^^^^^^^^^^^^^
          N+1 |     check:
        why: Every claim can be followed to the place that shows it; that is the whole worth of the site.
        fix: write one of: npm-docs, npm-source

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an unknown fix, an unknown cause', () => {
    const edits = [
      inEntry('fix: align-peer', 'fix: align-peers'),
      inEntry('causes: [peer-conflict]', 'causes: [conflict]'),
    ];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:8 error FXC050 quickFix.fix: nothing in this entry has the id “align-peers”
          N-1 |   verify: npm install ends without ERESOLVE.
        >   N |   fix: align-peers
              |        ^^^^^^^^^^^
          N+1 | causes:
        why: The diagnosis path is drawn from these references.
        fix: did you mean align-peer

      content/errors/npm/eresolve.mdx:N:9 error FXC051 no fix names the cause “peer-conflict”
          N-1 | causes:
        >   N |   - id: peer-conflict
              |         ^^^^^^^^^^^^^
          N+1 |     title: Two packages need different versions of one peer.
        why: A reader who has found this cause would be left with it.
        fix: add a fix or a workaround, or name the cause in one that removes it; if there is none, say so in a workaround

      content/errors/npm/eresolve.mdx:N:14 error FXC050 fixes[1].causes[1]: nothing in this entry has the id “conflict”
          N-1 |     title: Install the version that both accept.
        >   N |     causes: [conflict]
              |              ^^^^^^^^
          N+1 |     kind: resolution
        why: The diagnosis path is drawn from these references.
        fix: write one of: peer-conflict

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
});

describe('the entries that the home page shows first', () => {
  const SITE = 'content/site.yaml';
  test('one that nobody knows', () => {
    expect(report(replace(SITE, /$/, 'wanted: [FX0001, FX0009]\n'))).toMatchInlineSnapshot(`
      "content/site.yaml:5:18 error FXC045 wanted[2]: there is no entry FX0009
          4 | url: https://fixpoint.example
        > 5 | wanted: [FX0001, FX0009]
            |                  ^^^^^^
          6 |
        why: A link to a page that does not exist helps nobody.
        fix: did you mean FX0002, “Docker: no space left on device”

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a draft is not among them', () => {
    const draft = inEntry('tool: npm', 'draft: true\ntool: npm');
    expect(report(replace(SITE, /$/, 'wanted: [FX0001]\n'), draft)).toContain('FXC060');
    expect(report(replace(SITE, /$/, 'wanted: [FX0001, FX0002]\n'))).toContain('no problems');
  });
});
