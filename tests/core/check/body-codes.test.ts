import { describe, expect, test } from 'vitest';
import { inEntry, report } from './content-folder.ts';

const body = (text: string) => inEntry('npm builds a tree in which each peer dependency has one version.', text);

describe('MDX that cannot be read', () => {
  test('a bare {', () => {
    expect(report(body('It prints { and stops.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:11 error FXC020 MDX cannot read this: a { is opened here and never closed
          N-1 |
        >   N | It prints { and stops.
              |           ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\{

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a bare <', () => {
    expect(report(body('Versions <18 fail.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:10 error FXC020 MDX cannot read this: a bare < begins a tag here
          N-1 |
        >   N | Versions <18 fail.
              |          ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a placeholder in angle brackets', () => {
    expect(report(body('Open <folder>/package.json.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:6 error FXC020 MDX cannot read this: <folder> reads as a tag that is never closed
          N-1 |
        >   N | Open <folder>/package.json.
              |      ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an autolink, a comment, an arrow', () => {
    expect(report(body('See <https://npmjs.com>.\n\n<!-- to do -->\n\nnpm <- registry'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC020 MDX cannot read this: a bare < begins a tag here
          N-1 |
        >   N | See <https://npmjs.com>.
              |     ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content/errors/npm/eresolve.mdx:N:1 error FXC020 MDX cannot read this: <!-- begins no comment in MDX
          N-1 |
        >   N | <!-- to do -->
              | ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: delete the comment

      content/errors/npm/eresolve.mdx:N:5 error FXC020 MDX cannot read this: a bare < begins a tag here
          N-1 |
        >   N | npm <- registry
              |     ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('several in one paragraph are all found', () => {
    expect(report(body('One { here,\nanother <5 there,\nand <folder> too.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC020 MDX cannot read this: a { is opened here and never closed
          N-1 |
        >   N | One { here,
              |     ^
          N+1 | another <5 there,
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\{

      content/errors/npm/eresolve.mdx:N:9 error FXC020 MDX cannot read this: a bare < begins a tag here
          N-1 | One { here,
        >   N | another <5 there,
              |         ^
          N+1 | and <folder> too.
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content/errors/npm/eresolve.mdx:N:5 error FXC020 MDX cannot read this: <folder> reads as a tag that is never closed
          N-1 | another <5 there,
        >   N | and <folder> too.
              |     ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('a component that is never closed, one that was never opened', () => {
    expect(report(body('<Callout kind="note">\n\nMind the gap.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC020 MDX cannot read this: <Callout> is never closed
          N-1 |
        >   N | <Callout kind="note">
              | ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: write <Callout> and </Callout> on lines of their own, with an empty line inside each

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(body('Mind the gap.\n\n</Callout>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC020 MDX cannot read this: </Callout> closes nothing
          N-1 |
        >   N | </Callout>
              | ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: write <Callout> and </Callout> on lines of their own, with an empty line inside each

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('letters outside ASCII do not shift the mark', () => {
    expect(report(body('„Größe“ 😀 你好 { x'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:15 error FXC020 MDX cannot read this: a { is opened here and never closed
          N-1 |
        >   N | „Größe“ 😀 你好 { x
              |                 ^
          N+1 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\{

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('quotations nested beyond reason', () => {
    expect(report(body(`${'> '.repeat(5000)}deep`))).toContain('nested more than 64 levels deep');
  });
});

describe('MDX that would run', () => {
  test('a paragraph that begins with import or export', () => {
    expect(report(body('import the package again and it works.\n\nexport the token first.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC021 this paragraph reads as code of a module: import the package again and it works.
          N-1 |
        >   N | import the package again and it works.
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: a paragraph must not begin with the word import or export; begin it with another word or a backtick

      content/errors/npm/eresolve.mdx:N:1 error FXC021 this paragraph reads as code of a module: export the token first.
          N-1 |
        >   N | export the token first.
              | ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: a paragraph must not begin with the word import or export; begin it with another word or a backtick

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('an expression', () => {
    expect(report(body('The value {name} is replaced. {/* really */}'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:11 error FXC022 this reads as a JavaScript expression: {name}
          N-1 |
        >   N | The value {name} is replaced. {/* really */}
              |           ^^^^^^
          N+1 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: put it into backticks, or write \\{

      content/errors/npm/eresolve.mdx:N:31 error FXC022 this reads as a JavaScript expression: {/* really */}
          N-1 |
        >   N | The value {name} is replaced. {/* really */}
              |                               ^^^^^^^^^^^^^^
          N+1 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: delete the comment

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('what a body cannot hold', () => {
  test('HTML', () => {
    expect(report(body('Press <b>Enter</b>.<br/>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:7 error FXC023 an entry cannot hold <b>
          N-1 |
        >   N | Press <b>Enter</b>.<br/>
              |       ^^^^^^^^^^^^
          N+1 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: write Markdown, or put the tag into backticks

      content/errors/npm/eresolve.mdx:N:20 error FXC023 an entry cannot hold <br>
          N-1 |
        >   N | Press <b>Enter</b>.<br/>
              |                    ^^^^^
          N+1 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: write Markdown, or put the tag into backticks

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a picture, a task list, a footnote', () => {
    expect(report(body('![tree](https://x.example/t.png)\n\n- [ ] look\n\nSo it is.[^1]\n\n[^1]: Said npm.')))
      .toMatchInlineSnapshot(`
        "content/errors/npm/eresolve.mdx:N:1 error FXC023 an entry cannot hold a picture
            N-1 |
          >   N | ![tree](https://x.example/t.png)
                | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            N+1 |
          why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
          fix: say it in words, or link to it

        content/errors/npm/eresolve.mdx:N:1 error FXC023 an entry cannot hold a task list
            N-1 |
          >   N | - [ ] look
                | ^^^^^^^^^^
            N+1 |
          why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
          fix: say it in words, or link to it

        content/errors/npm/eresolve.mdx:N:10 error FXC023 an entry cannot hold a footnote
            N-1 |
          >   N | So it is.[^1]
                |          ^^^^
            N+1 |
          why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
          fix: say it in words, or link to it

        content: 2 entries in 7 files, 3 errors, 0 warnings"
      `);
  });
  test('an unknown component', () => {
    expect(report(body('<Calout kind="note">\n\nMind the gap.\n\n</Calout>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC024 there is no component <Calout>
          N-1 |
        >   N | <Calout kind="note">
              | ^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: The page would have a hole where it stands.
        fix: did you mean Callout

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('unknown attributes', () => {
    expect(report(body('<Callout kind="danger" title={1}>\n\nMind the gap.\n\n</Callout>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:10 error FXC025 this attribute or its value is not known: Callout kind="danger"
          N-1 |
        >   N | <Callout kind="danger" title={1}>
              |          ^^^^
          N+1 |
        why: A component shows only what it knows.
        fix: <Callout> takes kind="note|warning"

      content/errors/npm/eresolve.mdx:N:24 error FXC025 this attribute or its value is not known: Callout title
          N-1 |
        >   N | <Callout kind="danger" title={1}>
              |                        ^^^^^
          N+1 |
        why: A component shows only what it knows.
        fix: <Callout> takes kind="note|warning"

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
    expect(report(body('Press <Kbd key="x">Enter</Kbd>.'))).toContain('<Kbd> takes none');
  });
  test('links that lead nowhere', () => {
    expect(report(body('[a](../other/) [b](javascript:alert(1)) [c]()'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC026 this link leads nowhere: “../other/”: it is a path; another entry is linked by its id
          N-1 |
        >   N | [a](../other/) [b](javascript:alert(1)) [c]()
              | ^^^^^^^^^^^^^^
          N+1 |
        why: A reader with a broken build must not meet a broken link.
        fix: link [text](https://…), another entry as [text](FX0002), a source as [text](source:its-id)

      content/errors/npm/eresolve.mdx:N:16 error FXC026 this link leads nowhere: “javascript:alert(1)”: it is no web address, no entry and no source
          N-1 |
        >   N | [a](../other/) [b](javascript:alert(1)) [c]()
              |                ^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: A reader with a broken build must not meet a broken link.
        fix: link [text](https://…), another entry as [text](FX0002), a source as [text](source:its-id)

      content/errors/npm/eresolve.mdx:N:41 error FXC026 this link leads nowhere: “”: it has no target
          N-1 |
        >   N | [a](../other/) [b](javascript:alert(1)) [c]()
              |                                         ^^^^^
          N+1 |
        why: A reader with a broken build must not meet a broken link.
        fix: link [text](https://…), another entry as [text](FX0002), a source as [text](source:its-id)

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('everything that it can hold', () => {
    const text = [
      '### Peers\n\n**Strong**, *soft*, ~~gone~~ and `code {} <x>`; [docs](https://docs.npmjs.com/) and [this](source:npm-docs).',
      '- one\n- two\n\n1. first\n\n> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |',
      '```js\nimport x from "y";\nif (a < b) { c(); }\n```\n\n\\{ and \\< and &lt;\n\n---',
      '<Callout kind="warning">\n\nPress <Kbd>Ctrl</Kbd>.\n\n</Callout>\n\nversion 1 < 2',
    ];
    expect(report(body(text.join('\n\n')))).toMatchInlineSnapshot(`"content: 2 entries in 7 files, no problems"`);
  });
});

describe('sections', () => {
  test('an unknown one', () => {
    expect(report(body('It fails.\n\n## Background\n\nOnce upon a time.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC027 an entry has no section “Background”
          N-1 |
        >   N | ## Background
              | ^^^^^^^^^^^^^
          N+1 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: sections are ## What this error means and ## Why this happens; inside them use ### and ####

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a slip in a heading: one problem, not two', () => {
    expect(report(inEntry('## Why this happens', '## Why it happens'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC027 an entry has no section “Why it happens”
          N-1 |
        >   N | ## Why it happens
              | ^^^^^^^^^^^^^^^^^
          N+1 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: did you mean ## Why this happens

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one that stands twice', () => {
    expect(report(body('It fails.\n\n## What this error means\n\nIt failed.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC027 the section “What this error means” stands here for the second time
          N-1 |
        >   N | ## What this error means
              | ^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: move the text up into the first one

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a heading of another level', () => {
    expect(report(body('# ERESOLVE\n\nIt fails.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC027 an entry has no heading of level 1
          N-1 |
        >   N | # ERESOLVE
              | ^^^^^^^^^^
          N+1 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: sections are ## What this error means and ## Why this happens; inside them use ### and ####

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a missing one', () => {
    expect(report(inEntry(/\n## Why this happens[\s\S]*/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC028 the section “Why this happens” is missing
          N-1 |
        >   N | npm builds a tree in which each peer dependency has one version.
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## Why this happens and one or two short paragraphs

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('no body at all', () => {
    expect(report(inEntry(/\n## What this[\s\S]*/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC028 the section “What this error means” is missing
          N-1 | verified: 2026-11-20
        >   N | ---
              | ^^^
          N+1 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## What this error means and one or two short paragraphs

      content/errors/npm/eresolve.mdx:N:1 error FXC028 the section “Why this happens” is missing
          N-1 | verified: 2026-11-20
        >   N | ---
              | ^^^
          N+1 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## Why this happens and one or two short paragraphs

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('an empty one', () => {
    expect(report(body(''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC028 the section “What this error means” is empty
          N-1 |
        >   N | ## What this error means
              | ^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## What this error means and one or two short paragraphs

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('out of order', () => {
    const swap = [
      inEntry('## What this error means', '## ?'),
      inEntry('## Why this happens', '## What this error means'),
      inEntry('## ?', '## Why this happens'),
    ];
    expect(report(...swap)).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:1 error FXC029 the section “What this error means” stands too late
          N-1 |
        >   N | ## What this error means
              | ^^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |
        why: All pages show their sections in one order, so that readers know where to look.
        fix: the order is ## What this error means, then ## Why this happens

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('text before the first', () => {
    expect(report(inEntry('## What this error means', 'Well, *this* error.\n\n## What this error means')))
      .toMatchInlineSnapshot(`
        "content/errors/npm/eresolve.mdx:N:1 error FXC030 this text stands before the first section: Well, this error.
            N-1 |
          >   N | Well, *this* error.
                | ^^^^^^^^^^^^^^^^^^^
            N+1 |
          why: It has no place on the page and would be lost.
          fix: begin the body with ## What this error means

        content: 2 entries in 7 files, 1 error, 0 warnings"
      `);
  });
});

describe('prose fields', () => {
  const text = (yaml: string) => inEntry(/text: Install the version of.*/, `text: ${yaml}`);
  test('a list', () => {
    expect(report(text('"- install it"'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:10 error FXC031 quickFix.text: this reads as a list; a field holds one paragraph
          N-1 | quickFix:
        >   N |   text: "- install it"
              |          ^^^^^^^^^^^^
          N+1 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('two paragraphs', () => {
    expect(report(text('|\n    Install it.\n\n    Then look.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:5 error FXC031 quickFix.text: this reads as several paragraphs or blocks; a field holds one paragraph
          N-1 |   text: |
        >   N |     Install it.
              |     ^^^^^^^^^^^
          N+1 |
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('HTML, a picture, a link that leads nowhere', () => {
    expect(report(text("'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'"))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:N:18 error FXC031 quickFix.text: <b> reads as HTML; put it into backticks
          N-1 | quickFix:
        >   N |   text: 'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'
              |                  ^^^
          N+1 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content/errors/npm/eresolve.mdx:N:33 error FXC031 quickFix.text: a picture has no place in a field
          N-1 | quickFix:
        >   N |   text: 'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'
              |                                 ^^^^^^^^^^^^^^^^^^^^^^^
          N+1 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content/errors/npm/eresolve.mdx:N:63 error FXC031 quickFix.text: the link to “/there” leads nowhere: it is a path; another entry is linked by its id
          N-1 | quickFix:
        >   N |   text: 'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'
              |                                                               ^^^^^^^^
          N+1 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
});
