import { describe, expect, test } from 'vitest';
import { pageDigest } from '../../../src/core/catalogue/page-digest.ts';
import { sampleEntry } from '../sample-entry.ts';
import { applyEdit } from '../../../src/core/check/sample/edit.ts';
import { RECORDING, RECORDING_FILE as FILE, REPRODUCED } from '../../../src/core/check/sample/recording.ts';
import { type Edit, inEntry, replace, report, write } from './content-folder.ts';

const reproduced = REPRODUCED.map(
  (edit): Edit =>
    (files) =>
      applyEdit(files, edit),
);
const inRecording = (from: string, to: string) => replace(FILE, from, to);

test('a recording that bears its entry out', () => {
  expect(report(...reproduced)).toMatchInlineSnapshot(`"content: 2 entries in 8 files, no problems"`);
});

test('a source of another kind needs its address', () => {
  expect(report(inEntry(/ {4}url: .*legacy-peer-deps\n/, ''))).toMatchInlineSnapshot(`
    "content/errors/npm/eresolve.mdx:N:5 error FXC018 sources[1].url: a source has an address; only a reproduction, which the page itself shows, has none
        N-1 | sources:
      >   N |   - id: npm-docs
            |     ^^
        N+1 |     title: config
      why: Here one field needs another; without it the page would say half of what it has to say.
      fix: sources[1].url: Where it was read; a reproduction has none, it is shown on the page itself.

    content: 2 entries in 7 files, 1 error, 0 warnings"
  `);
});

describe('the file', () => {
  test('belongs to no entry', () => {
    expect(report(write('content/reproductions/FX0009.yaml', RECORDING))).toMatchInlineSnapshot(`
      "content/reproductions/FX0009.yaml:1:1 error FXC090 there is no entry FX0009
        > 1 | date: 2026-11-21
            | ^
          2 | shows: Two packages that exclude each other are installed, then one of them moves.
        why: A recording without its page is evidence that nobody sees.
        fix: name the file by the id of its entry, content/reproductions/<ID>.yaml, or delete it

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('has another extension', () => {
    expect(report(write('content/reproductions/FX0001.json', '{}'))).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.json:1:1 error FXC008 this file is not read as content, because of its name
        why: What is written here would be on no page, and nobody would notice.
        fix: name it content/reproductions/<ID>.yaml, or move it out of the folder

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('is no source of its entry', () => {
    expect(report(write(FILE, RECORDING))).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:1:1 error FXC094 FX0001 has no source of kind reproduction that stands for this recording
        > 1 | date: 2026-11-21
            | ^
          2 | shows: Two packages that exclude each other are installed, then one of them moves.
        why: Readers follow a claim to its sources; a recording that none of them names is never reached.
        fix: add a source of kind reproduction to FX0001, without an address, and cite it where it shows something

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('lacks the cause that it proves', () => {
    expect(report(...reproduced, inRecording('cause: peer-conflict\n', ''))).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:1:1 error FXC018 cause: \`cause\` is named when, and only when, a cause is proved
        > 1 | date: 2026-11-21
            | ^
          2 | shows: Two packages that exclude each other are installed, then one of them moves.
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: cause: Id of the cause that was brought about; required when it proves a cause.

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('names a fix that the entry does not have', () => {
    expect(report(...reproduced, inRecording('fix: align-peer', 'fix: align-peers'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:14 error FXC095 the fix “align-peer” rests on the reproduction, which applied “align-peers”
          N-1 |     confidence: documented
        >   N |     sources: [npm-docs, npm-source, reproduction]
              |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 | sources:
        why: The word “reproduced” is worth something because somebody saw exactly this happen.
        fix: cite another source there, with the confidence that it gives

      content/reproductions/FX0001.yaml:5:6 error FXC050 fix: nothing in this entry has the id “align-peers”
          4 | cause: peer-conflict
        > 5 | fix: align-peers
            |      ^^^^^^^^^^^
          6 | system: Linux x64
        why: The diagnosis path is drawn from these references.
        fix: did you mean align-peer

      content: 2 entries in 8 files, 2 errors, 0 warnings"
    `);
  });
});

describe('what was printed', () => {
  test('before the fix is not this error', () => {
    const other = inRecording('ERESOLVE unable to resolve dependency tree', 'network request failed');
    expect(report(...reproduced, other)).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:12:5 error FXC091 what was printed before the fix does not find FX0001: it is only a possible answer. About half of the message is in the text; missing: “dependency”, “tree”, “resolve”, “unable”, “to”.
          11 |   runs:
        > 12 |     - command: npm install
             |     ^^^^^^^^^^^^^^^^^^^^^^
          13 |       exit: 1
        why: This is what the real program prints; a signature that misses it misses readers.
        fix: take the wording into a signature of FX0001, then: npm run repro -- --record FX0001

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('after the fix is still this error', () => {
    const still = inRecording('added 25 packages in 1s', 'npm error ERESOLVE unable to resolve dependency tree');
    expect(report(...reproduced, still)).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:19:5 error FXC092 what was printed after the fix still finds FX0001
          18 |   runs:
        > 19 |     - command: npm install
             |     ^^^^^^^^^^^^^^^^^^^^^^
          20 |       exit: 0
        why: The word “reproduced” is worth something because somebody saw exactly this happen.
        fix: mend repro/FX0001/repro.ts, then: npm run repro -- --record FX0001

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
});

describe('the commands that were run', () => {
  const COMMANDS = `scenarios:
  - shows: Two packages that exclude each other are installed.
    proves: cause
    cause: peer-conflict
    date: 2026-11-21
    system: Linux x64
    versions: [{ name: npm, version: 12.2.0 }]
    page: ${pageDigest(sampleEntry())}
    digest: 0123456789abcdef
    cures: [{ fix: align-peer }]
trials:
  date: 2026-11-21
  system: Linux x64
  versions: [{ name: npm, version: 12.2.0 }]
  digest: 0123456789abcdef
  commands:
    - at: causes.0.check.run
      shell: any
      text: npm explain react
      exit: 0
`;
  const run = [write(FILE, RECORDING + COMMANDS), ...reproduced.slice(1)];

  test('are those of the page', () => {
    expect(report(...run)).toMatchInlineSnapshot(`"content: 2 entries in 8 files, no problems"`);
  });
  test('have changed on the page', () => {
    const changed = inEntry(
      '        run:\n          any: npm install react@18',
      '        run:\n          any: npm install react@19',
    );
    expect(report(...run, changed)).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:29:11 warning FXC097 FX0001 tells readers to run or to expect something else than when “peer-conflict” was recorded
          28 |     versions: [{ name: npm, version: 12.2.0 }]
        > 29 |     page: 03ccbb5c00b36ee9
             |           ^^^^^^^^^^^^^^^^
          30 |     digest: 0123456789abcdef
        why: A page says which of its commands were run; for what has changed since, that is not true any more.
        fix: run the page’s commands again: npm run repro -- --record FX0001

      content: 2 entries in 8 files, 0 errors, 1 warning"
    `);
  });
  test('were tried, and are no longer on the page', () => {
    const tried = inRecording('text: npm explain react', 'text: npm why react');
    expect(report(...run, tried)).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:40:13 warning FXC098 “npm why react” was tried, and FX0001 does not print it any more
          39 |       shell: any
        > 40 |       text: npm why react
             |             ^^^^^^^^^^^^^
          41 |       exit: 0
        why: A page says which of its commands were run; this one is none of them.
        fix: try the page’s commands again: npm run repro -- --record FX0001

      content: 2 entries in 8 files, 0 errors, 1 warning"
    `);
  });
  test('belong to causes and fixes that the page does not have', () => {
    const other = inRecording('cures: [{ fix: align-peer }]', 'cures: [{ fix: align-peers }]');
    expect(report(...run, other)).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:31:20 error FXC050 scenarios[1].cures[1].fix: nothing in this entry has the id “align-peers”
          30 |     digest: 0123456789abcdef
        > 31 |     cures: [{ fix: align-peers }]
             |                    ^^^^^^^^^^^
          32 | trials:
        why: The diagnosis path is drawn from these references.
        fix: did you mean align-peer

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('were tried alone: that is no source', () => {
    const trials = COMMANDS.slice(COMMANDS.indexOf('trials:'));
    expect(report(write(FILE, trials))).toMatchInlineSnapshot(`"content: 2 entries in 8 files, no problems"`);
  });
  test('come with half a run', () => {
    expect(report(...run, inRecording('system: Linux x64\n', ''))).toMatchInlineSnapshot(`
      "content/reproductions/FX0001.yaml:1:1 error FXC018 system: a run has its system
        > 1 | date: 2026-11-21
            | ^
          2 | shows: Two packages that exclude each other are installed, then one of them moves.
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: system: System on which it ran.

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
});

describe('what rests on it', () => {
  test('no run is recorded', () => {
    expect(report(...reproduced.slice(1))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:11 error FXC093 the source “reproduction” is a reproduction, and no run of FX0001 is recorded
          N-1 |     publisher: Fixpoint
        >   N |     kind: reproduction
              |           ^^^^^^^^^^^^
          N+1 |     checked: 2026-11-21
        why: The word “reproduced” is worth something because somebody saw exactly this happen.
        fix: write repro/FX0001/repro.ts, then: npm run repro -- --record FX0001

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a cause, though only the message was shown', () => {
    const message = inRecording('proves: cause\ncause: peer-conflict', 'proves: message');
    expect(report(...reproduced, message)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:14 error FXC096 the cause “peer-conflict” rests on the reproduction, which shows only the message
          N-1 |       expect: Two lines that name different ranges.
        >   N |     sources: [npm-docs, reproduction]
              |              ^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 | fixes:
        why: The word “reproduced” is worth something because somebody saw exactly this happen.
        fix: cite another source there; a reproduction of the message can be cited in the text

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('a fix that says reproduced, though only the message was shown', () => {
    const message = inRecording('proves: cause\ncause: peer-conflict', 'proves: message');
    const uncited = inEntry('sources: [npm-docs, reproduction]', 'sources: [npm-docs]');
    const claimed = inEntry('confidence: documented', 'confidence: reproduced');
    expect(report(...reproduced, message, uncited, claimed)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:14 error FXC095 the fix “align-peer” says reproduced, and the reproduction shows only the message
          N-1 |     confidence: reproduced
        >   N |     sources: [npm-docs, npm-source, reproduction]
              |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 | sources:
        why: The word “reproduced” is worth something because somebody saw exactly this happen.
        fix: cite another source there, with the confidence that it gives

      content: 2 entries in 8 files, 1 error, 0 warnings"
    `);
  });
  test('a fix other than the one that was applied', () => {
    const other = inEntry('id: align-peer', 'id: other-fix');
    const summary = inEntry('fix: align-peer', 'fix: other-fix');
    expect(report(...reproduced, other, summary)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC101 #other-fix is published, and the ledger does not know it
          N-1 | fixes:
        >   N |   - id: other-fix
              |         ^^^^^^^^^
          N+1 |     title: Install the version that both accept.
        why: Only what the ledger knows is kept alive.
        fix: npm run ledger appends: FX0001  #other-fix  live  2026-11-21

      content/errors/npm/eresolve.mdx:N:14 error FXC095 the fix “other-fix” rests on the reproduction, which applied “align-peer”
          N-1 |     confidence: documented
        >   N |     sources: [npm-docs, npm-source, reproduction]
              |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 | sources:
        why: The word “reproduced” is worth something because somebody saw exactly this happen.
        fix: cite another source there, with the confidence that it gives

      content/permalinks.txt:4:24 error FXC100 FX0001#align-peer was published, and nothing on its page has that id now
          3 | FX0002  docker/no-space  live  2026-11-20
        > 4 | FX0001  #peer-conflict #align-peer  live  2026-11-20
            |                        ^^^^^^^^^^^
          5 | FX0002  #old-layers #prune  live  2026-11-20
        why: Tickets link single causes and fixes; without its place the link ends at the top of the page.
        fix: give the id back, or append “FX0001  #align-peer  moved → #<cause or fix>  2026-11-22”; write one of: peer-conflict, other-fix

      content/reproductions/FX0001.yaml:5:6 error FXC050 fix: nothing in this entry has the id “align-peer”
          4 | cause: peer-conflict
        > 5 | fix: align-peer
            |      ^^^^^^^^^^
          6 | system: Linux x64
        why: The diagnosis path is drawn from these references.
        fix: write one of: other-fix

      content: 2 entries in 8 files, 4 errors, 0 warnings"
    `);
  });
});
