import { describe, expect, test } from 'vitest';
import { PATHS } from '../../../src/core/check/sample/folder.ts';
import { ENTRY, inEntry, remove, replace, report, unreadable, write } from './content-folder.ts';

test('the folder that the tests break is valid', () => {
  expect(report()).toMatchInlineSnapshot(`"content: 2 entries in 7 files, no problems"`);
});

describe('files', () => {
  test('not UTF-8', () => {
    expect(report(unreadable(ENTRY, { why: 'encoding', byte: 4711 }))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC001 this file is not UTF-8; byte 4711 belongs to no character
        why: Characters of another encoding would show as question marks in the page and never match a paste.
        fix: save the file as UTF-8; in VS Code: “Save with Encoding” in the status bar

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('5 MB', () => {
    expect(report(unreadable(ENTRY, { why: 'size', bytes: 5_242_880 }))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC002 this file has 5.2 MB; the most that is read is 1 MB
        why: One page answers one error; a log of megabytes is evidence, not an answer.
        fix: keep the lines that carry the error, and drop the rest

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('empty', () => {
    expect(report(write(ENTRY, ' \n'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC003 this file is empty
        > 1 |
            | ^
          2 |
        why: What it was meant to say is on no page.
        fix: delete the file, or write what is due; for an entry: npm run new -- "the error message"

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('nothing but comments', () => {
    expect(report(write('content/tools/npm.yaml', '# name: npm\n'))).toMatchInlineSnapshot(`
      "content/tools/npm.yaml:1:1 error FXC003 no field is written here
        > 1 | # name: npm
            | ^
          2 |
        why: What it was meant to say is on no page.
        fix: delete the file, or write what is due; for an entry: npm run new -- "the error message"

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('site settings that are not there', () => {
    expect(report(remove('content/site.yaml'))).toMatchInlineSnapshot(`
      "content/site.yaml:1:1 error FXC004 this file cannot be read: ENOENT: no such file or directory, stat 'content/site.yaml'
        why: What it was meant to say is on no page.
        fix: bring it back from version control, or create it

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a ledger that is not there says nothing about entries', () => {
    expect(report(remove('content/permalinks.txt'))).toMatchInlineSnapshot(`
      "content/permalinks.txt:1:1 error FXC004 this file cannot be read: ENOENT: no such file or directory, stat 'content/permalinks.txt'
        why: What it was meant to say is on no page.
        fix: bring it back from version control, or create it

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a folder without a site', () => {
    const all = Object.values(PATHS).filter((path) => path !== PATHS.module);
    expect(report(...all.map(remove))).toMatchInlineSnapshot(`
      "content/site.yaml:1:1 error FXC004 this folder holds no site
        why: What it was meant to say is on no page.
        fix: npx fixpoint init writes a small site into a folder

      content: 0 entries in 2 files, 1 error, 0 warnings"
    `);
  });
  test('no frontmatter', () => {
    expect(report(write(ENTRY, '# npm ERESOLVE\n\nInstall the other version.\n'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC005 this file does not begin with frontmatter
        > 1 | # npm ERESOLVE
            | ^
          2 |
        why: The frontmatter is the entry; without it there is no title, no signature and no fix.
        fix: put --- on a line of its own before the first field and after the last one; npm run new writes the whole form

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('frontmatter that is never closed', () => {
    expect(report(write(ENTRY, '---\nid: FX0001\n\n## What this error means\n'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:1:1 error FXC005 the frontmatter that begins here is never closed
        > 1 | ---
            | ^
          2 | id: FX0001
        why: The frontmatter is the entry; without it there is no title, no signature and no fix.
        fix: put --- on a line of its own after the last field; npm run new writes the whole form

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
});

describe('paths', () => {
  test('upper case', () => {
    expect(report(write('content/tools/Node JS.yaml', 'name: Node.js\n'))).toContain('FXC007');
  });
  test('an entry in no folder, one in two', () => {
    expect(report(write('content/errors/eresolve.mdx', ''), write('content/errors/npm/old/x.mdx', '')))
      .toMatchInlineSnapshot(`
      "content/errors/eresolve.mdx:1:1 error FXC003 this file is empty
        why: What it was meant to say is on no page.
        fix: delete the file, or write what is due; for an entry: npm run new -- "the error message"

      content/errors/eresolve.mdx:1:1 error FXC007 content/errors/eresolve.mdx cannot become an address
        why: Addresses are promises: short, in lower case, and the same on every host.
        fix: name it content/errors/<tool>/<slug>.mdx, in lower case words joined by hyphens

      content/errors/npm/old/x.mdx:1:1 error FXC003 this file is empty
        why: What it was meant to say is on no page.
        fix: delete the file, or write what is due; for an entry: npm run new -- "the error message"

      content/errors/npm/old/x.mdx:1:1 error FXC007 content/errors/npm/old/x.mdx cannot become an address
        why: Addresses are promises: short, in lower case, and the same on every host.
        fix: name it content/errors/<tool>/<slug>.mdx, in lower case words joined by hyphens

      content: 4 entries in 9 files, 4 errors, 0 warnings"
    `);
  });
  test('another extension', () => {
    expect(report(write('content/errors/npm/new.md', '---'), write('content/tools/pnpm.yml', 'name: pnpm')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/new.md:1:1 error FXC008 this file is not read as content, because of its name
        why: What is written here would be on no page, and nobody would notice.
        fix: name it content/errors/<tool>/<slug>.mdx, or move it out of the folder

      content/tools/pnpm.yml:1:1 error FXC008 this file is not read as content, because of its name
        why: What is written here would be on no page, and nobody would notice.
        fix: name it content/tools/<tool>.yaml, or move it out of the folder

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('YAML', () => {
  const title = (text: string) => inEntry(/title: "npm.*/, `title: ${text}`);
  test('a colon in a value', () => {
    expect(report(title('npm ERESOLVE: unable to resolve'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:20 error FXC006 this YAML cannot be used: this value holds “: ”, which reads as a key of its own
          2 | id: FX0001
        > 3 | title: npm ERESOLVE: unable to resolve
            |                    ^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: Nothing of this file can be used until it can be parsed.
        fix: put the whole value into 'single quotes'; an apostrophe inside them is written twice, or write the text on its own lines after >-

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a quotation mark that is never closed', () => {
    expect(report(title('"npm ERESOLVE'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:21 error FXC006 this YAML cannot be used: a quotation mark, a bracket or a brace is opened before this and never closed
          2 | id: FX0001
        > 3 | title: "npm ERESOLVE
            |                     ^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: Nothing of this file can be used until it can be parsed.
        fix: close it; where it is part of the text, put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an apostrophe in single quotes', () => {
    expect(report(title("'npm's ERESOLVE'"))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:13 error FXC006 this YAML cannot be used: the value has ended before this
          2 | id: FX0001
        > 3 | title: 'npm's ERESOLVE'
            |             ^^^^^^^^^^^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: Nothing of this file can be used until it can be parsed.
        fix: where a value begins with a quotation mark, a bracket or a brace, put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a backtick at the beginning', () => {
    expect(report(title('`npm install` fails'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:8 error FXC006 this YAML cannot be used: a value cannot begin with this character
          2 | id: FX0001
        > 3 | title: \`npm install\` fails
            |        ^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: Nothing of this file can be used until it can be parsed.
        fix: put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a Windows path in double quotes', () => {
    expect(report(title('"npm EPERM C:\\dir is locked"'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:3:21 error FXC006 this YAML cannot be used: this backslash begins no known escape
          2 | id: FX0001
        > 3 | title: "npm EPERM C:\\dir is locked"
            |                     ^
          4 | description: Two packages ask for versions of a third that exclude each other; npm explain names them, and one…
        why: Nothing of this file can be used until it can be parsed.
        fix: put the value into 'single quotes', in which a backslash is a backslash

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a tab', () => {
    expect(report(inEntry('  verify: npm install', '\tverify: npm install'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:24:1 error FXC006 this YAML cannot be used: this line is indented with a tab
          23 |     any: npm install react@18
        > 24 |   verify: npm install ends without ERESOLVE.
             | ^^
          25 |   fix: align-peer
        why: Nothing of this file can be used until it can be parsed.
        fix: indent with spaces

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a key twice', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'codes: [ERESOLVE]\ntool: npm'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:20:1 error FXC006 this YAML cannot be used: this key stands in its map already
          19 | codes: [ERESOLVE]
        > 20 | tool: npm
             | ^
          21 | quickFix:
        why: Nothing of this file can be used until it can be parsed.
        fix: keep one of the two

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('another indent', () => {
    expect(report(inEntry('  verify: npm install', '   verify: npm install'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:24:1 error FXC006 this YAML cannot be used: this line is indented differently from its neighbours
          23 |     any: npm install react@18
        > 24 |    verify: npm install ends without ERESOLVE.
             | ^
          25 |   fix: align-peer
        why: Nothing of this file can be used until it can be parsed.
        fix: let all keys of one map, and all hyphens of one list, begin in the same column

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a line without a key', () => {
    expect(report(inEntry('codes: [ERESOLVE]', 'codes [ERESOLVE]'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:19:1 error FXC006 this YAML cannot be used: this is no \`key: value\`, and no part of the value above it
          18 |     why: This wording comes from an existing lockfile.
        > 19 | codes [ERESOLVE]
             | ^^^^^^^^^^^^^^^^
          20 | quickFix:
        why: Nothing of this file can be used until it can be parsed.
        fix: write \`key: value\` on one line; the lines of a long value stand deeper than its key

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a second document', () => {
    expect(report(replace('content/site.yaml', 'tagline:', '---\ntagline:'))).toMatchInlineSnapshot(`
      "content/site.yaml:2:1 error FXC006 this YAML cannot be used: a line of --- or ... ends the document here
          1 | name: Fixpoint
        > 2 | ---
            | ^^^
          3 | tagline: Paste the error. Get the fix.
        why: Nothing of this file can be used until it can be parsed.
        fix: keep one document in the file

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a placeholder, emphasis, a name and a type at the beginning of a value', () => {
    const text = (words: string) => inEntry(/text: Install the version of.*/, `text: ${words}`);
    expect(report(text('{name} is set'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:16 error FXC006 this YAML cannot be used: the value has ended before this
          20 | quickFix:
        > 21 |   text: {name} is set
             |                ^^^^^^
          22 |   command:
        why: Nothing of this file can be used until it can be parsed.
        fix: where a value begins with a quotation mark, a bracket or a brace, put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(text('*now* install it'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:15 error FXC006 this YAML cannot be used: the value has ended before this
          20 | quickFix:
        > 21 |   text: *now* install it
             |               ^^^^^^^^^^
          22 |   command:
        why: Nothing of this file can be used until it can be parsed.
        fix: where a value begins with a quotation mark, a bracket or a brace, put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(text('&amp; install it'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:9 error FXC006 this YAML cannot be used: the & makes its first word a name for the rest, and the word would be lost
          20 | quickFix:
        > 21 |   text: &amp; install it
             |         ^^^^^^^^^^^^^^^^
          22 |   command:
        why: Nothing of this file can be used until it can be parsed.
        fix: put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(text('!important: install it'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:9 error FXC006 this YAML cannot be used: the ! makes its first word a type for the rest, and the word would be lost
          20 | quickFix:
        > 21 |   text: !important: install it
             |         ^^^^^^^^^^^^^^^^^^^^^^
          22 |   command:
        why: Nothing of this file can be used until it can be parsed.
        fix: put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an alias', () => {
    expect(
      report(inEntry('sources: [npm-docs]', 'sources: &docs [npm-docs]'), inEntry('[npm-docs, npm-source]', '*docs')),
    ).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:34:14 error FXC006 this YAML cannot be used: the & makes its first word a name for the rest, and the word would be lost
          33 |       expect: Two lines that name different ranges.
        > 34 |     sources: &docs [npm-docs]
             |              ^^^^^^^^^^^^^^^^
          35 | fixes:
        why: Nothing of this file can be used until it can be parsed.
        fix: put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content/errors/npm/eresolve.mdx:48:14 error FXC006 this YAML cannot be used: the * makes it a reference to something else in the file
          47 |     confidence: documented
        > 48 |     sources: *docs
             |              ^^^^^
          49 | sources:
        why: Nothing of this file can be used until it can be parsed.
        fix: put the whole value into 'single quotes'; an apostrophe inside them is written twice

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a # that cuts a value', () => {
    expect(report(inEntry('that the message asks for.', 'that issue #4711 names.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:52 warning FXC009 the value ends before “#4711 names.”, which YAML reads as a comment
          20 | quickFix:
        > 21 |   text: Install the version of the peer that issue #4711 names.
             |                                                    ^^^^^^^^^^^^
          22 |   command:
        why: What stands behind the # would be on no page, and nobody would notice.
        fix: put the value into 'single quotes'; where a comment is meant, leave a space after the #

      content: 2 entries in 7 files, 0 errors, 1 warning"
    `);
  });
  test('a comment is no problem', () => {
    expect(
      report(inEntry('codes: [ERESOLVE]', '# What people search for.\ncodes: [ERESOLVE] # more to come')),
    ).toMatchInlineSnapshot(`"content: 2 entries in 7 files, no problems"`);
  });
  test('lists nested beyond reason', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(report(inEntry('codes: [ERESOLVE]', `codes: ${deep}`))).toContain('nested too deep');
  });
});

test('a module of the site that cannot be used', () => {
  const problems = ['kind is no part of an extension; did you mean kinds?', 'formats is no list; write formats: [ … ]'];
  expect(report(unreadable('fixpoint.config.ts', { why: 'extension', problems }))).toMatchInlineSnapshot(`
    "fixpoint.config.ts:1:1 error FXC130 this module cannot be used: formats is no list; write formats: [ … ]
      why: What it adds to the engine is missing everywhere, and a site without it is another site.
      fix: mend it, and run the command again; ARCHITECTURE.md of the engine says what such a module may hold

    fixpoint.config.ts:1:1 error FXC130 this module cannot be used: kind is no part of an extension; did you mean kinds?
      why: What it adds to the engine is missing everywhere, and a site without it is another site.
      fix: mend it, and run the command again; ARCHITECTURE.md of the engine says what such a module may hold

    content: 2 entries in 7 files, 2 errors, 0 warnings"
  `);
});
