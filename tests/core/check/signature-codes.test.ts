import { describe, expect, test } from 'vitest';
import { narrowParts } from '../../../src/core/check/narrow.ts';
import { inEntry, OTHER, replace, report } from './content-folder.ts';

const TEXT = 'text: "npm error ERESOLVE unable to resolve dependency tree"';
const signature = (yaml: string) => inEntry(TEXT, yaml);
const EXAMPLES = '    examples:\n      - |\n        npm error code ERESOLVE';

describe('signatures that cannot be read', () => {
  test('an unknown type', () => {
    expect(report(signature('text: "npm error {code:words} unable to resolve dependency tree"')))
      .toMatchInlineSnapshot(`
        "content/errors/npm/eresolve.mdx:N:28 error FXC080 a placeholder has no type “words”
             N-1 | signatures:
          >   N |   - text: "npm error {code:words} unable to resolve dependency tree"
                |                            ^^^^^
            N+1 |     examples:
          why: The matcher is made from the words between the placeholders.
          fix: types are text, word, int, number, path, url, host, port, version, lines; without one, any text on one line

        content: 2 entries in 7 files, 1 error, 0 warnings"
      `);
  });
  test('two placeholders side by side', () => {
    expect(report(signature('text: "npm error {code} {what} dependency tree"'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:29 error FXC080 nothing tells where {what} begins, for it stands right behind another placeholder
           N-1 | signatures:
        >   N |   - text: "npm error {code} {what} dependency tree"
              |                             ^^^^^^
          N+1 |     examples:
        why: The matcher is made from the words between the placeholders.
        fix: make one placeholder of the two, or write what the program prints between them

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('too little text of its own', () => {
    expect(report(signature('text: "{code}: {what}"'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:12 error FXC080 this signature has fewer than three letters or digits of its own
           N-1 | signatures:
        >   N |   - text: "{code}: {what}"
              |            ^^^^^^^^^^^^^^
          N+1 |     examples:
        why: The matcher is made from the words between the placeholders.
        fix: take in more of the message

      content/errors/npm/eresolve.mdx:N:9 error FXC081 pasting this example does not find this entry: nothing is found
          N-1 |       - |
        >   N |         npm error code ERESOLVE
              |         ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         npm error ERESOLVE unable to resolve dependency tree
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('examples', () => {
  test('one that finds nothing', () => {
    expect(
      report(
        inEntry('        npm error ERESOLVE unable to resolve dependency tree\n', '        Something went wrong\n'),
        inEntry('code ERESOLVE', 'code E1'),
      ),
    ).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC081 pasting this example does not find this entry: it is only a possible answer. A part of the message is in the text; missing: “eresolve”, “dependency”, “tree”, “resolve”, “unable”.
          N-1 |       - |
        >   N |         npm error code E1
              |         ^^^^^^^^^^^^^^^^^
          N+1 |         Something went wrong
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one that comes near', () => {
    expect(
      report(
        inEntry(
          '        npm error ERESOLVE unable to resolve dependency tree\n',
          '        npm error ERESOLVE could not resolve dependency tree\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC081 pasting this example does not find this entry: it is only a possible answer. Most of the message is in the text; missing: “unable”, “to”.
          N-1 |       - |
        >   N |         npm error code ERESOLVE
              |         ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         npm error ERESOLVE could not resolve dependency tree
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one that mustNot rules out', () => {
    expect(report(inEntry(EXAMPLES, `    mustNot: [While resolving]\n${EXAMPLES}`))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC081 pasting this example does not find this entry: Not this one: the text has “While resolving”.
          N-1 |       - |
        >   N |         npm error code ERESOLVE
              |         ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         npm error ERESOLVE unable to resolve dependency tree
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one that another entry answers', () => {
    const example = inEntry(
      '        npm error ERESOLVE unable to resolve dependency tree\n',
      '        failed to register layer: mkdir /x: no space left on device\n',
    );
    expect(report(example)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:9 error FXC081 pasting this example does not find this entry: FX0002, “Docker: no space left on device”, comes first
          N-1 |       - |
        >   N |         npm error code ERESOLVE
              |         ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         failed to register layer: mkdir /x: no space left on device
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('in a draft it is a warning', () => {
    const draft = [inEntry('tool: npm', 'draft: true\ntool: npm'), replace('content/permalinks.txt', /FX0001.*\n/, '')];
    expect(report(...draft, inEntry('        npm error ERESOLVE unable to resolve dependency tree\n', ''))).toContain(
      'warning FXC081',
    );
  });
});

describe('entries that claim one text', () => {
  const second = replace(
    OTHER,
    'text: "failed to register layer: {what}: no space left on device"',
    'text: "unable to resolve dependency tree"',
  );
  const example = replace(
    OTHER,
    'failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device',
    'docker: unable to resolve dependency tree',
  );
  const claim = [second, example];
  test('the example and the general signature are both marked', () => {
    const example = inEntry(
      / {8}npm error code ERESOLVE\n.*\n.*\n/,
      '        unable to resolve dependency tree: ERESOLVE unable to resolve dependency tree in this project\n',
    );
    expect(report(signature('text: "ERESOLVE unable to resolve dependency tree in this project"'), example, ...claim))
      .toMatchInlineSnapshot(`
        "content/errors/docker/no-space.mdx:10:11 warning FXC084 this signature matches an example of FX0001 as well, “npm ERESOLVE: unable to resolve dependency tree”
             9 | signatures:
          > 10 |   - text: "unable to resolve dependency tree"
               |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            11 |     examples:
          why: A page that is offered for the wrong error costs its reader more than no page.
          fix: take in more of the message, or add what tells it apart to mustHave or mustNot

        content/errors/npm/eresolve.mdx:N:9 error FXC083 this example is matched by FX0002 as well, “Docker: no space left on device”
            N-1 |       - |
          >   N |         unable to resolve dependency tree: ERESOLVE unable to resolve dependency tree in this project
                |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            N+1 | notThis:
          why: The same paste cannot have two answers; where it really can, both pages say what tells them apart.
          fix: add mustHave or mustNot to the more general of the two signatures, or relate the entries: related, id: FX0002

        content: 2 entries in 7 files, 1 error, 1 warning"
      `);
  });
  test('a tool that the text names settles it', () => {
    expect(report(...claim)).toContain('no problems');
  });
});

test('a look-alike that is matched', () => {
  expect(
    report(inEntry('npm error ERESOLVE could not resolve', 'npm error ERESOLVE unable to resolve dependency tree')),
  ).toMatchInlineSnapshot(`
    "content/errors/npm/eresolve.mdx:N:11 error FXC082 this text is listed as not being FX0001, and matches it
        N-1 | notThis:
      >   N |   - text: npm error ERESOLVE unable to resolve dependency tree
            |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        N+1 |     why: This wording comes from an existing lockfile.
      why: A page that is offered for the wrong error costs its reader more than no page.
      fix: add the words that tell it apart to mustHave or mustNot of the signature

    content: 2 entries in 7 files, 1 error, 0 warnings"
  `);
});

describe('what is another one in every paste', () => {
  test('is marked where it stands', () => {
    const edits = [
      signature(
        'text: "npm error ERESOLVE unable to resolve dependency tree in /Users/jane/shop on 2026-11-20"\n    mustHave: [req_011CSHoEeqs5C35K]',
      ),
      inEntry(
        'unable to resolve dependency tree\n',
        'unable to resolve dependency tree in /Users/jane/shop on 2026-11-20 req_011CSHoEeqs5C35K\n',
      ),
    ];
    expect(report(...edits)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:68 warning FXC085 “/Users/jane” looks like a home folder, which is another one in every paste
           N-1 | signatures:
        >   N |   - text: "npm error ERESOLVE unable to resolve dependency tree in /Users/jane/shop on 2026-11-20"
              |                                                                    ^^^^^^^^^^^
          N+1 |     mustHave: [req_011CSHoEeqs5C35K]
        why: Nobody else’s paste holds it, so the page would be found by nobody else.
        fix: write it as a placeholder, such as {path}, {id} or {date}

      content/errors/npm/eresolve.mdx:N:88 warning FXC085 “2026-11-20” looks like a date, which is another one in every paste
           N-1 | signatures:
        >   N |   - text: "npm error ERESOLVE unable to resolve dependency tree in /Users/jane/shop on 2026-11-20"
              |                                                                                        ^^^^^^^^^^
          N+1 |     mustHave: [req_011CSHoEeqs5C35K]
        why: Nobody else’s paste holds it, so the page would be found by nobody else.
        fix: write it as a placeholder, such as {path}, {id} or {date}

      content/errors/npm/eresolve.mdx:N:16 warning FXC085 “req_011CSHoEeqs5C35K” looks like an id, which is another one in every paste
          N-1 |   - text: "npm error ERESOLVE unable to resolve dependency tree in /Users/jane/shop on 2026-11-20"
        >   N |     mustHave: [req_011CSHoEeqs5C35K]
              |                ^^^^^^^^^^^^^^^^^^^^
          N+1 |     examples:
        why: Nobody else’s paste holds it, so the page would be found by nobody else.
        fix: write it as a placeholder, such as {path}, {id} or {date}

      content/errors/npm/eresolve.mdx:N:9 error FXC081 pasting this example does not find this entry: it is only a possible answer. Most of the message is in the text; missing: “jane”, “users”.
          N-1 |       - |
        >   N |         npm error code ERESOLVE
              |         ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |         npm error ERESOLVE unable to resolve dependency tree in /Users/jane/shop on 2026-11-20 req_011CSHoEeqs…
        why: What the author holds for typical must work, or no real paste will.
        fix: compare the signature with the example word by word; shorten it to what every paste has

      content: 2 entries in 7 files, 1 error, 3 warnings"
    `);
  });
  test.each([
    ['request req_011CSHoEeqs5C35K2UUqD7Fy failed', ['req_011CSHoEeqs5C35K2UUqD7Fy']],
    ['chatcmpl-9hX2kPq', ['chatcmpl-9hX2kPq']],
    ['6f1c2d3e-aaaa-4bbb-8ccc-0123456789ab', ['6f1c2d3e-aaaa-4bbb-8ccc-0123456789ab']],
    ['image sha256:3b1f0c9a7d2e4f55', ['3b1f0c9a7d2e4f55']],
    ['at 0x00007ff6c0a81b2c', ['0x00007ff6c0a81b2c']],
    ['open /home/jane/.npmrc', ['/home/jane']],
    ['open C:\\Users\\Jane Doe\\x', ['C:\\Users\\Jane']],
    ['open C:\\\\Users\\\\jane', ['C:\\\\Users\\\\jane']],
    ['on 2026-11-20 at 04:28:42', ['2026-11-20', '04:28:42']],
    ['since Mar 3, 2026', ['Mar 3, 2026']],
    ['connect 10.0.12.7:5432', ['10.0.12.7']],
  ])('%s', (literal, found) => {
    expect(narrowParts(literal).map(({ what }) => what)).toEqual(found);
  });
  test.each([
    'listen tcp 127.0.0.1:11434: bind: address already in use',
    'connect ECONNREFUSED ::1:5432 0.0.0.0',
    '/home/node/app and /home/runner/work and /Users/',
    'anthropic-version: 2023-06-01',
    'api-version=2024-02-01',
    'CUDA error: no kernel image is available for execution on the device',
    'request_id and req_id and thread_local',
    'exit code 3221225477 (0xC0000005)',
    'deadbeefcafe is a word, 123456789012345 is a number',
    'npm 10.9.2, version 1.2.3.4',
  ])('%s is the same everywhere', (literal) => {
    expect(narrowParts(literal)).toEqual([]);
  });
});

describe('what other programs print', () => {
  test('is not claimed', () => {
    const wording = 'text: "failed to register layer: {what}: no space left on device"';
    expect(report(replace(OTHER, wording, 'text: "no space left on device"'))).toMatchInlineSnapshot(`
      "content/errors/docker/no-space.mdx:10:11 error FXC086 libuv prints “no space left on device”, and this signature claims it
           9 | signatures:
        > 10 |   - text: "no space left on device"
             |           ^^^^^^^^^^^^^^^^^^^^^^^^^
          11 |     examples:
        why: A page that is offered for the wrong error costs its reader more than no page.
        fix: take in what only this program prints, or name it in mustHave

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('and words of all programs are not enough without what names this one', () => {
    expect(report(signature('text: "unable to resolve"'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:11 error FXC086 axe-core prints “Unable to resolve global \`this\`”, and this signature claims it
           N-1 | signatures:
        >   N |   - text: "unable to resolve"
              |           ^^^^^^^^^^^^^^^^^^^
          N+1 |     examples:
        why: A page that is offered for the wrong error costs its reader more than no page.
        fix: take in what only this program prints, or name it in mustHave

      content/errors/npm/eresolve.mdx:N:11 warning FXC087 these are words that programs of all kinds print, and nothing beside them says npm
           N-1 | signatures:
        >   N |   - text: "unable to resolve"
              |           ^^^^^^^^^^^^^^^^^^^
          N+1 |     examples:
        why: A page that is offered for the wrong error costs its reader more than no page.
        fix: take in more of the message, or add to mustHave what only npm prints near it

      content: 2 entries in 7 files, 1 error, 1 warning"
    `);
    expect(report(signature('text: "unable to resolve"\n    mustHave: [npm error]'))).toMatch(/, no problems$/);
  });
});
