import { PATHS } from '../../../src/core/check/sample/folder.ts';
import { renderListed } from '../../../src/core/check/render/counted.ts';
import { ALL_WORDS } from '../../../src/core/words/all-words.ts';
import { describe, expect, test } from 'vitest';
import { checkFolder, inEntry, replace, report, write } from './content-folder.ts';

describe('keys', () => {
  test('a slip in a key: one problem, not two', () => {
    expect(report(inEntry('quickFix:', 'quikFix:'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:20:1 error FXC010 unknown key “quikFix”
          19 | codes: [ERESOLVE]
        > 20 | quikFix:
             | ^^^^^^^
          21 |   text: Install the version of the peer that the message asks for.
        why: A slip in a key must not lose what stands behind it: no page would show it.
        fix: did you mean quickFix

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a key deep inside', () => {
    expect(report(inEntry('    risk: config', '    risk: config\n    severity: high'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:42:5 error FXC010 unknown key “severity” in fixes[1]
          41 |     risk: config
        > 42 |     severity: high
             |     ^^^^^^^^
          43 |     steps:
        why: A slip in a key must not lose what stands behind it: no page would show it.
        fix: write one of: id, title, causes, kind, actor, risk, steps, verify, proof, undo, confidence, sources

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a key that nothing resembles', () => {
    expect(report(replace('content/categories/build-deploy.yaml', 'order: 1', 'order: 1\ncolour: red')))
      .toMatchInlineSnapshot(`
      "content/categories/build-deploy.yaml:4:1 error FXC010 unknown key “colour”
          3 | order: 1
        > 4 | colour: red
            | ^^^^^^
          5 |
        why: A slip in a key must not lose what stands behind it: no page would show it.
        fix: write one of: name, description, order

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('names that JavaScript knows', () => {
    expect(report(inEntry('codes: [ERESOLVE]', '__proto__: 1\nconstructor: 2\ntoString: 3'))).toContain('3 errors');
  });
});

describe('missing', () => {
  test('a field of the entry', () => {
    expect(report(inEntry(/category: .*\n/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC011 category is missing
        > 1 | ---
            | ^^^
          2 | id: FX0001
        why: Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.
        fix: category: Name of a file in content/categories, without .yaml.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a field of an item', () => {
    expect(report(inEntry(/ {4}risk: config\n/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:36:5 error FXC011 fixes[1].risk is missing
          35 | fixes:
        > 36 |   - id: align-peer
             |     ^^
          37 |     title: Install the version that both accept.
        why: Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.
        fix: fixes[1].risk: The worst that it can cost: none, restart, config, cost, security, data-loss.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a key without a value', () => {
    expect(report(inEntry(/title: "npm.*/, 'title:'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:1 error FXC011 title has no value
          2 | id: FX0001
        > 3 | title:
            | ^^^^^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.
        fix: title: The distinctive literal words of the message, of an entry behind the name of its tool and a colon.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an optional key without a value', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'codes:\nfaq: ~'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:19:1 error FXC011 codes has no value
          18 |     why: This wording comes from an existing lockfile.
        > 19 | codes:
             | ^^^^^
          20 | faq: ~
        why: Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.
        fix: write its value, or remove the key

      content/errors/npm/eresolve.mdx:20:1 error FXC011 faq has no value
          19 | codes:
        > 20 | faq: ~
             | ^^^
          21 | quickFix:
        why: Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.
        fix: write its value, or remove the key

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('an item without a value', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'prevention:\n  -\n  - Pin the peer.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:20:4 error FXC011 prevention[1] has no value
          19 | prevention:
        > 20 |   -
             |    ^
          21 |   - Pin the peer.
        why: Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
});

describe('types', () => {
  test('a number for text', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'codes: [429]'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:19:9 error FXC012 codes[1]: expected text, found the number 429
          18 |     why: This wording comes from an existing lockfile.
        > 19 | codes: [429]
             |         ^^^
          20 | quickFix:
        why: It would show as something else than what was meant.
        fix: quote it: "429"

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('text for a list', () => {
    expect(report(inEntry('sources: [npm-docs]', 'sources: npm-docs'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:34:14 error FXC012 causes[1].sources: expected a list, found text
          33 |       expect: Two lines that name different ranges.
        > 34 |     sources: npm-docs
             |              ^^^^^^^^
          35 | fixes:
        why: It would show as something else than what was meant.
        fix: write it as a list: [npm-docs]

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('text for a truth value', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'draft: yes'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:19:8 error FXC012 draft: expected true or false, found text
          18 |     why: This wording comes from an existing lockfile.
        > 19 | draft: yes
             |        ^^^
          20 | quickFix:
        why: It would show as something else than what was meant.
        fix: write true or false

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a list for the whole', () => {
    expect(report(write('content/tools/npm.yaml', '- name: npm\n'))).toMatchInlineSnapshot(`
      "content/tools/npm.yaml:1:1 error FXC012 the file: expected a map of keys, found a list
        > 1 | - name: npm
            | ^^^^^^^^^^^
          2 |
        why: It would show as something else than what was meant.
        fix: write its fields as key: value, one a line: name, vendor, category, description, homepage, docs, troubleshooting, statusPage, issues, changelog, mentions, version, latest, commands, install, settings, ports, logs, attach, neverAttach, sources

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a command without its shell', () => {
    expect(report(inEntry('  command:\n    any: npm install react@18', '  command: npm install react@18')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:22:12 error FXC012 quickFix.command: expected a map of keys, found text
          21 |   text: Install the version of the peer that the message asks for.
        > 22 |   command: npm install react@18
             |            ^^^^^^^^^^^^^^^^^^^^
          23 |   verify: npm install ends without ERESOLVE.
        why: It would show as something else than what was meant.
        fix: name the shell it is for: \`any:\` before it, for all

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
});

describe('values', () => {
  test('a word that is not known', () => {
    expect(report(inEntry('status: by-design', 'status: by-desing'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:7:9 error FXC013 status cannot be “by-desing”
          6 | category: build-deploy
        > 7 | status: by-desing
            |         ^^^^^^^^^
          8 | statusAsOf: 2026-11-20
        why: The page shows a known word for each value, with a meaning of its own.
        fix: did you mean by-design

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a word far from all', () => {
    expect(report(inEntry('risk: config', 'risk: medium'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:41:11 error FXC013 fixes[1].risk cannot be “medium”
          40 |     actor: you
        > 41 |     risk: medium
             |           ^^^^^^
          42 |     steps:
        why: The page shows a known word for each value, with a meaning of its own.
        fix: write one of: none, restart, config, cost, security, data-loss

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a bad date', () => {
    expect(report(inEntry('verified: 2026-11-20', 'verified: 2026-02-30'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:66:11 error FXC014 verified: “2026-02-30” is no day of the calendar
          65 | updated: 2026-11-21
        > 66 | verified: 2026-02-30
             |           ^^^^^^^^^^
          67 | ---
        why: Readers judge by its dates whether a page still holds.
        fix: write YYYY-MM-DD, such as 2026-01-31

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an invalid URL', () => {
    expect(report(inEntry('url: https://docs.npmjs.com', 'url: docs.npmjs.com'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:51:10 error FXC015 sources[1].url: “docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps” is not a web address
          50 |   - id: npm-docs
        > 51 |     url: docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps
             |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          52 |     title: config
        why: A source that cannot be opened is no evidence.
        fix: copy it whole from the browser: https://…

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an address that is a script', () => {
    expect(report(inEntry(/url: https:\/\/docs.*/, 'url: javascript:alert(1)'))).toContain('FXC015');
  });
  test('too short, too long, empty', () => {
    expect(report(inEntry(/description: .*/, 'description: npm fails.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:4:14 error FXC016 description: 10 characters; a description of 70 to 160 characters is shown whole in search results
          3 | title: "npm ERESOLVE: unable to resolve dependency tree"
        > 4 | description: npm fails.
            |              ^^^^^^^^^^
          5 | tool: npm
        why: The limits come from what search results show and readers read.
        fix: description: The answer in one sentence, unique in the whole site.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(inEntry(/title: "npm.*/, `title: npm ${'cannot resolve '.repeat(8)}`))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:8 error FXC016 title: 123 characters; search results cut a title at about 70 characters
          2 | id: FX0001
        > 3 | title: npm cannot resolve cannot resolve cannot resolve cannot resolve cannot resolve cannot resolve cannot re…
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: The limits come from what search results show and readers read.
        fix: title: The distinctive literal words of the message, of an entry behind the name of its tool and a colon.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(inEntry('causes: [peer-conflict]', 'causes: []'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:38:13 error FXC016 fixes[1].causes: a fix names the causes it removes
          37 |     title: Install the version that both accept.
        > 38 |     causes: []
             |             ^^
          39 |     kind: resolution
        why: The limits come from what search results show and readers read.
        fix: fixes[1].causes: Ids of the causes it removes.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(inEntry('any: npm explain react', 'any: ""'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:32:14 error FXC016 causes[1].check.run.any: this command is empty
          31 |       run:
        > 32 |         any: ""
             |              ^^
          33 |       expect: Two lines that name different ranges.
        why: The limits come from what search results show and readers read.
        fix: causes[1].check.run.any: Spelled the same in every shell and on every system.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(replace('content/site.yaml', 'url:', 'reviewMonths: 0\nurl:'))).toMatchInlineSnapshot(`
      "content/site.yaml:4:15 error FXC016 reviewMonths: found the number 0, at least 1 is allowed
          3 | description: One page for one software error, with evidence.
        > 4 | reviewMonths: 0
            |               ^
          5 | url: https://fixpoint.example
        why: The limits come from what search results show and readers read.
        fix: reviewMonths: Age in months at which an entry’s evidence counts as due for review.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a form that is no name', () => {
    expect(report(inEntry('id: FX0001', 'id: FX1'), inEntry('fix: align-peer', 'fix: Align_Peer')))
      .toMatchInlineSnapshot(`
        "content/errors/npm/eresolve.mdx:2:5 error FXC017 id: “FX1” cannot be used; an entry id is capital letters and at least four digits, such as FX0042
            1 | ---
          > 2 | id: FX1
              |     ^^^
            3 | title: "npm ERESOLVE: unable to resolve dependency tree"
          why: Ids and names become addresses, and addresses are promises.

        content/errors/npm/eresolve.mdx:25:8 error FXC017 quickFix.fix: “Align_Peer” cannot be used; a name is lower case words joined by hyphens, such as token-expired
            24 |   verify: npm install ends without ERESOLVE.
          > 25 |   fix: Align_Peer
               |        ^^^^^^^^^^
            26 | causes:
          why: Ids and names become addresses, and addresses are promises.

        content: 2 entries in 7 files, 2 errors, 0 warnings"
      `);
  });
});

describe('fields that need each other', () => {
  test('a fixed error without its version', () => {
    expect(report(inEntry('status: by-design', 'status: fixed'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC018 fixedIn: a fixed error says in which version (\`fixedIn\`)
        > 1 | ---
            | ^^^
          2 | id: FX0001
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: fixedIn: First version without the error; required when the status is fixed.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a look-alike without what tells it apart', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'related:\n  - id: FX0002\n    relation: lookalike')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:20:5 error FXC018 related[1].distinguish: a look-alike says what tells it apart
          19 | related:
        > 20 |   - id: FX0002
             |     ^^
          21 |     relation: lookalike
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: related[1].distinguish: The one detail that tells them apart; required for a look-alike.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a check that says nothing to look at', () => {
    expect(report(inEntry('      run:\n        any: npm explain react\n', ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:31:7 error FXC018 causes[1].check: say what to look at (\`text\`) or to run (\`run\`)
          30 |     check:
        > 31 |       expect: Two lines that name different ranges.
             |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          32 |     sources: [npm-docs]
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: causes[1].check: The one look or command that tells this cause from the others.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a command for no shell', () => {
    expect(report(inEntry('    any: npm install react@18\n  verify', '    {}\n  verify'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:23:5 error FXC018 quickFix.command: name at least one shell: any, sh, macos, linux, powershell or cmd
          22 |   command:
        > 23 |     {}
             |     ^^
          24 |   verify: npm install ends without ERESOLVE.
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: quickFix.command: Command to copy, by shell. Use \`any\` unless shells differ. Variable parts are {names} of the signature.

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('they are found although other fields do not fit', () => {
    expect(report(inEntry('status: by-design', 'status: fixed'), inEntry('codes: [', 'code: [')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC018 fixedIn: a fixed error says in which version (\`fixedIn\`)
        > 1 | ---
            | ^^^
          2 | id: FX0001
        why: Here one field needs another; without it the page would say half of what it has to say.
        fix: fixedIn: First version without the error; required when the status is fixed.

      content/errors/npm/eresolve.mdx:19:1 error FXC010 unknown key “code”
          18 |     why: This wording comes from an existing lockfile.
        > 19 | code: [ERESOLVE]
             | ^^^^
          20 | quickFix:
        why: A slip in a key must not lose what stands behind it: no page would show it.
        fix: did you mean codes

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('words of the interface', () => {
  test('that there are not', () => {
    expect(report(replace(PATHS.site, /$/, "words: { 'Quik fix': Schnelle Hilfe }\n"))).toMatchInlineSnapshot(`
      "content/site.yaml:5:10 error FXC131 words: the interface never says “Quik fix”
          4 | url: https://fixpoint.example
        > 5 | words: { 'Quik fix': Schnelle Hilfe }
            |          ^^^^^^^^^^
          6 |
        why: What stands behind it would be said nowhere, and readers would see the English words.
        fix: did you mean “Quick fix”

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('that lose what is filled in', () => {
    expect(report(replace(PATHS.site, /$/, "words: { 'All {count} errors': Alle Fehler }\n"))).toMatchInlineSnapshot(`
      "content/site.yaml:5:32 error FXC132 words: nothing is filled in here, in English it is {count}
          4 | url: https://fixpoint.example
        > 5 | words: { 'All {count} errors': Alle Fehler }
            |                                ^^^^^^^^^^^
          6 |
        why: A sentence without its number, name or link says nothing.
        fix: keep {count} as it stands, wherever your language has its place

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('that a site in another language has not said, counted', () => {
    const german = replace(PATHS.site, /$/, "language: de\nwords: { 'Quick fix': Schnelle Hilfe }\n");
    const { counted } = checkFolder(german);
    const found = counted.filter(({ code }) => code === 'FXC143');
    expect(found.length).toBeGreaterThan(ALL_WORDS.size - 15);
    expect(found.some(({ message }) => message.includes('“Quick fix”'))).toBe(false);
    expect(
      checkFolder(replace(PATHS.site, /$/, 'language: en-GB\n')).counted.some(({ code }) => code === 'FXC143'),
    ).toBe(false);
    expect(renderListed({ ...checkFolder(german), counted: found.slice(0, 1) }, 'FXC143')).toMatchInlineSnapshot(`
      "content/site.yaml:5:11 warning FXC143 words: the site is in “de”, and says “It worked when:” in English
          4 | url: https://fixpoint.example
        > 5 | language: de
            |           ^^
          6 | words: { 'Quick fix': Schnelle Hilfe }
        why: A page in two languages reads as if nobody had looked at it.
        fix: put it under \`words\` as a line of its own, "It worked when:": and what it is in your language
      "
    `);
  });
});
