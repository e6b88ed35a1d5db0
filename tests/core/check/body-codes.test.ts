import { describe, expect, test } from 'vitest';
import { inEntry, report } from './content-folder.ts';

const body = (text: string) => inEntry('npm builds a tree in which each peer dependency has one version.', text);

describe('MDX that cannot be read', () => {
  test('a bare {', () => {
    expect(report(body('It prints { and stops.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:11 error FXC020 MDX cannot read this: a { is opened here and never closed
          70 |
        > 71 | It prints { and stops.
             |           ^
          72 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\{

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a bare <', () => {
    expect(report(body('Versions <18 fail.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:10 error FXC020 MDX cannot read this: a bare < begins a tag here
          70 |
        > 71 | Versions <18 fail.
             |          ^
          72 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a placeholder in angle brackets', () => {
    expect(report(body('Open <folder>/package.json.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:6 error FXC020 MDX cannot read this: <folder> reads as a tag that is never closed
          70 |
        > 71 | Open <folder>/package.json.
             |      ^
          72 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('an autolink, a comment, an arrow', () => {
    expect(report(body('See <https://npmjs.com>.\n\n<!-- to do -->\n\nnpm <- registry'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:5 error FXC020 MDX cannot read this: a bare < begins a tag here
          70 |
        > 71 | See <https://npmjs.com>.
             |     ^
          72 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content/errors/npm/eresolve.mdx:73:1 error FXC020 MDX cannot read this: <!-- begins no comment in MDX
          72 |
        > 73 | <!-- to do -->
             | ^
          74 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: delete the comment

      content/errors/npm/eresolve.mdx:75:5 error FXC020 MDX cannot read this: a bare < begins a tag here
          74 |
        > 75 | npm <- registry
             |     ^
          76 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('several in one paragraph are all found', () => {
    expect(report(body('One { here,\nanother <5 there,\nand <folder> too.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:5 error FXC020 MDX cannot read this: a { is opened here and never closed
          70 |
        > 71 | One { here,
             |     ^
          72 | another <5 there,
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\{

      content/errors/npm/eresolve.mdx:72:9 error FXC020 MDX cannot read this: a bare < begins a tag here
          71 | One { here,
        > 72 | another <5 there,
             |         ^
          73 | and <folder> too.
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<; a link is [text](https://…)

      content/errors/npm/eresolve.mdx:73:5 error FXC020 MDX cannot read this: <folder> reads as a tag that is never closed
          72 | another <5 there,
        > 73 | and <folder> too.
             |     ^
          74 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: put the words that hold it into backticks, or write \\<

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('a component that is never closed, one that was never opened', () => {
    expect(report(body('<Callout kind="note">\n\nMind the gap.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 error FXC020 MDX cannot read this: <Callout> is never closed
          70 |
        > 71 | <Callout kind="note">
             | ^
          72 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: write <Callout> and </Callout> on lines of their own, with an empty line inside each

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
    expect(report(body('Mind the gap.\n\n</Callout>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:73:1 error FXC020 MDX cannot read this: </Callout> closes nothing
          72 |
        > 73 | </Callout>
             | ^
          74 |
        why: In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.
        fix: write <Callout> and </Callout> on lines of their own, with an empty line inside each

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('letters outside ASCII do not shift the mark', () => {
    expect(report(body('„Größe“ 😀 你好 { x'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:15 error FXC020 MDX cannot read this: a { is opened here and never closed
          70 |
        > 71 | „Größe“ 😀 你好 { x
             |                 ^
          72 |
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
      "content/errors/npm/eresolve.mdx:71:1 error FXC021 this paragraph reads as code of a module: import the package again and it works.
          70 |
        > 71 | import the package again and it works.
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          72 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: a paragraph must not begin with the word import or export; begin it with another word or a backtick

      content/errors/npm/eresolve.mdx:73:1 error FXC021 this paragraph reads as code of a module: export the token first.
          72 |
        > 73 | export the token first.
             | ^^^^^^^^^^^^^^^^^^^^^^^
          74 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: a paragraph must not begin with the word import or export; begin it with another word or a backtick

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('an expression', () => {
    expect(report(body('The value {name} is replaced. {/* really */}'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:11 error FXC022 this reads as a JavaScript expression: {name}
          70 |
        > 71 | The value {name} is replaced. {/* really */}
             |           ^^^^^^
          72 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: put it into backticks, or write \\{

      content/errors/npm/eresolve.mdx:71:31 error FXC022 this reads as a JavaScript expression: {/* really */}
          70 |
        > 71 | The value {name} is replaced. {/* really */}
             |                               ^^^^^^^^^^^^^^
          72 |
        why: Entries are text. No code of a contributor runs in the build, and every export can read the text.
        fix: delete the comment

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
});

describe('what a body cannot hold', () => {
  test('HTML', () => {
    expect(report(body('Press <b>Enter</b>.<br/>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:7 error FXC023 an entry cannot hold <b>
          70 |
        > 71 | Press <b>Enter</b>.<br/>
             |       ^^^^^^^^^^^^
          72 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: write Markdown, or put the tag into backticks

      content/errors/npm/eresolve.mdx:71:20 error FXC023 an entry cannot hold <br>
          70 |
        > 71 | Press <b>Enter</b>.<br/>
             |                    ^^^^^
          72 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: write Markdown, or put the tag into backticks

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('a picture, a task list, a footnote', () => {
    expect(report(body('![tree](https://x.example/t.png)\n\n- [ ] look\n\nSo it is.[^1]\n\n[^1]: Said npm.')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 error FXC023 an entry cannot hold a picture
          70 |
        > 71 | ![tree](https://x.example/t.png)
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          72 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: say it in words, or link to it

      content/errors/npm/eresolve.mdx:73:1 error FXC023 an entry cannot hold a task list
          72 |
        > 73 | - [ ] look
             | ^^^^^^^^^^
          74 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: say it in words, or link to it

      content/errors/npm/eresolve.mdx:75:10 error FXC023 an entry cannot hold a footnote
          74 |
        > 75 | So it is.[^1]
             |          ^^^^
          76 |
        why: Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.
        fix: say it in words, or link to it

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
  test('an unknown component', () => {
    expect(report(body('<Calout kind="note">\n\nMind the gap.\n\n</Calout>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 error FXC024 there is no component <Calout>
          70 |
        > 71 | <Calout kind="note">
             | ^^^^^^^^^^^^^^^^^^^^
          72 |
        why: The page would have a hole where it stands.
        fix: did you mean Callout

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('unknown attributes', () => {
    expect(report(body('<Callout kind="danger" title={1}>\n\nMind the gap.\n\n</Callout>'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:10 error FXC025 this attribute or its value is not known: Callout kind="danger"
          70 |
        > 71 | <Callout kind="danger" title={1}>
             |          ^^^^
          72 |
        why: A component shows only what it knows.
        fix: <Callout> takes kind="note|warning"

      content/errors/npm/eresolve.mdx:71:24 error FXC025 this attribute or its value is not known: Callout title
          70 |
        > 71 | <Callout kind="danger" title={1}>
             |                        ^^^^^
          72 |
        why: A component shows only what it knows.
        fix: <Callout> takes kind="note|warning"

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
    expect(report(body('Press <Kbd key="x">Enter</Kbd>.'))).toContain('<Kbd> takes none');
  });
  test('links that lead nowhere', () => {
    expect(report(body('[a](../other/) [b](javascript:alert(1)) [c]()'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 error FXC026 this link leads nowhere: “../other/”: it is a path; another entry is linked by its id
          70 |
        > 71 | [a](../other/) [b](javascript:alert(1)) [c]()
             | ^^^^^^^^^^^^^^
          72 |
        why: A reader with a broken build must not meet a broken link.
        fix: link [text](https://…), another entry as [text](FX0002), a source as [text](source:its-id)

      content/errors/npm/eresolve.mdx:71:16 error FXC026 this link leads nowhere: “javascript:alert(1)”: it is no web address, no entry and no source
          70 |
        > 71 | [a](../other/) [b](javascript:alert(1)) [c]()
             |                ^^^^^^^^^^^^^^^^^^^^^^^^
          72 |
        why: A reader with a broken build must not meet a broken link.
        fix: link [text](https://…), another entry as [text](FX0002), a source as [text](source:its-id)

      content/errors/npm/eresolve.mdx:71:41 error FXC026 this link leads nowhere: “”: it has no target
          70 |
        > 71 | [a](../other/) [b](javascript:alert(1)) [c]()
             |                                         ^^^^^
          72 |
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
      "content/errors/npm/eresolve.mdx:73:1 error FXC027 an entry has no section “Background”
          72 |
        > 73 | ## Background
             | ^^^^^^^^^^^^^
          74 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: sections are ## What this error means and ## Why this happens; inside them use ### and ####

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a slip in a heading: one problem, not two', () => {
    expect(report(inEntry('## Why this happens', '## Why it happens'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:73:1 error FXC027 an entry has no section “Why it happens”
          72 |
        > 73 | ## Why it happens
             | ^^^^^^^^^^^^^^^^^
          74 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: did you mean ## Why this happens

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('one that stands twice', () => {
    expect(report(body('It fails.\n\n## What this error means\n\nIt failed.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:73:1 error FXC027 the section “What this error means” stands here for the second time
          72 |
        > 73 | ## What this error means
             | ^^^^^^^^^^^^^^^^^^^^^^^^
          74 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: move the text up into the first one

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a heading of another level', () => {
    expect(report(body('# ERESOLVE\n\nIt fails.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 error FXC027 an entry has no heading of level 1
          70 |
        > 71 | # ERESOLVE
             | ^^^^^^^^^^
          72 |
        why: Every section stands at its own place on the page, so that readers know where to look.
        fix: sections are ## What this error means and ## Why this happens; inside them use ### and ####

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('a missing one', () => {
    expect(report(inEntry(/\n## Why this happens[\s\S]*/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:71:1 error FXC028 the section “Why this happens” is missing
          70 |
        > 71 | npm builds a tree in which each peer dependency has one version.
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          72 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## Why this happens and one or two short paragraphs

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('no body at all', () => {
    expect(report(inEntry(/\n## What this[\s\S]*/, ''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:67:1 error FXC028 the section “What this error means” is missing
          66 | verified: 2026-11-20
        > 67 | ---
             | ^^^
          68 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## What this error means and one or two short paragraphs

      content/errors/npm/eresolve.mdx:67:1 error FXC028 the section “Why this happens” is missing
          66 | verified: 2026-11-20
        > 67 | ---
             | ^^^
          68 |
        why: A list of fixes without the mechanism helps only those whose case is on the list.
        fix: write ## Why this happens and one or two short paragraphs

      content: 2 entries in 7 files, 2 errors, 0 warnings"
    `);
  });
  test('an empty one', () => {
    expect(report(body(''))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:69:1 error FXC028 the section “What this error means” is empty
          68 |
        > 69 | ## What this error means
             | ^^^^^^^^^^^^^^^^^^^^^^^^
          70 |
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
      "content/errors/npm/eresolve.mdx:73:1 error FXC029 the section “What this error means” stands too late
          72 |
        > 73 | ## What this error means
             | ^^^^^^^^^^^^^^^^^^^^^^^^
          74 |
        why: All pages show their sections in one order, so that readers know where to look.
        fix: the order is ## What this error means, then ## Why this happens

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('text before the first', () => {
    expect(report(inEntry('## What this error means', 'Well, *this* error.\n\n## What this error means')))
      .toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:69:1 error FXC030 this text stands before the first section: Well, this error.
          68 |
        > 69 | Well, *this* error.
             | ^^^^^^^^^^^^^^^^^^^
          70 |
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
      "content/errors/npm/eresolve.mdx:21:10 error FXC031 quickFix.text: this reads as a list; a field holds one paragraph
          20 | quickFix:
        > 21 |   text: "- install it"
             |          ^^^^^^^^^^^^
          22 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('two paragraphs', () => {
    expect(report(text('|\n    Install it.\n\n    Then look.'))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:22:5 error FXC031 quickFix.text: this reads as several paragraphs or blocks; a field holds one paragraph
          21 |   text: |
        > 22 |     Install it.
             |     ^^^^^^^^^^^
          23 |
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content: 2 entries in 7 files, 1 error, 0 warnings"
    `);
  });
  test('HTML, a picture, a link that leads nowhere', () => {
    expect(report(text("'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'"))).toMatchInlineSnapshot(`
      "content/errors/npm/eresolve.mdx:21:18 error FXC031 quickFix.text: <b> reads as HTML; put it into backticks
          20 | quickFix:
        > 21 |   text: 'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'
             |                  ^^^
          22 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content/errors/npm/eresolve.mdx:21:33 error FXC031 quickFix.text: a picture has no place in a field
          20 | quickFix:
        > 21 |   text: 'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'
             |                                 ^^^^^^^^^^^^^^^^^^^^^^^
          22 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content/errors/npm/eresolve.mdx:21:63 error FXC031 quickFix.text: the link to “/there” leads nowhere: it is a path; another entry is linked by its id
          20 | quickFix:
        > 21 |   text: 'Install <b>it</b> ![x](https://x.example/y.png) [here](/there)'
             |                                                               ^^^^^^^^
          22 |   command:
        why: Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.
        fix: write sentences with \`code\`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body

      content: 2 entries in 7 files, 3 errors, 0 warnings"
    `);
  });
});
