// The twins that are read: the page in its order, links that lead somewhere from anywhere, and nothing left out that helps.
import { sample } from '../../sample.ts';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/content/body.ts';
import { parseMarkdown } from '../../../src/core/content/markdown.ts';
import { plainText } from '../../../src/core/content/inline.ts';
import { readBody } from '../../../src/core/content/read-body.ts';
import { lookalikeRows } from '../../../src/core/page/lookalike-rows.ts';
import { textFormat } from '../../../src/core/page/formats/text.ts';
import { pageMarkdown } from '../../../src/core/page/markdown/page.ts';
import { entryView } from '../../../src/core/page/view.ts';
import { shownRun } from '../../../src/core/catalogue/recording.ts';
import { publishedEntries, sampleContext } from '../sample-context.ts';
import { sampleEntry, sampleRecord } from '../sample-entry.ts';

test('a page from top to bottom', () => {
  const record = sampleRecord('FX0002', { title: 'npm: other', path: 'npm/other' });
  const related = [{ record, relation: 'lookalike' as const, distinguish: 'Says `other`.', shared: [] }];
  expect(pageMarkdown(entryView(sampleEntry(), sampleContext({ related })))).toMatchInlineSnapshot(`
    "# npm ERESOLVE: unable to resolve dependency tree

    Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move.

    Checked 20 Nov 2026 · [FX0001](https://errors.example/e/FX0001/)

    ## Quick fix

    Changes settings · Documented

    Install the version of the peer that the message asks for.

    \`\`\`sh
    npm install react@18
    \`\`\`

    **It worked when:** npm install ends without ERESOLVE.

    ## Error signature

    \`\`\`
    npm error ERESOLVE unable to resolve dependency tree
    \`\`\`

    ## Is it really this error?

    | You see | What tells it apart |
    | - | - |
    | [npm: other](https://errors.example/errors/npm/other/) | Says \`other\`. |
    | \`npm error ERESOLVE could not resolve\` | This wording comes from an existing lockfile. |

    ## The cause, and how to fix it

    ### Two packages need different versions of one peer.

    Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installation.

    **Check:**

    \`\`\`sh
    npm explain react
    \`\`\`

    **Tells you:** Two lines that name different ranges.

    Source: 1

    #### Fix: Install the version that both accept.

    Changes settings · Documented

    1. Install the version named in the message.

       \`\`\`sh
       npm install react@18
       \`\`\`

    **It worked when:** npm ls react shows one version.

    Sources: 1, 2

    ## What this error means

    npm builds a tree in which each peer dependency has one version.

    ## Why this happens

    Two packages name ranges of one peer that do not overlap.

    ## Sources checked

    Read 20 Nov 2026, where no other day is named.

    1. [config](https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps) · npm · Documentation
    2. [build-ideal-tree.js](https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js) · npm · Source code

    ## For support

    **Permanent link:** <https://errors.example/e/FX0001/>

    ## About this page

    **Status:** Fix on your side as of 20 Nov 2026 · **Tool:** [npm](https://errors.example/tools/npm/) · **Category:** [Build and deployment](https://errors.example/categories/build-deploy/) · **Codes:** [\`ERESOLVE\`](https://errors.example/codes/#ERESOLVE) · **Published:** 20 Nov 2026, updated 21 Nov 2026

    ---

    [Errors FX0001](https://errors.example/errors/npm/eresolve/) · [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) · [transcripts and what each source shows](https://errors.example/errors/npm/eresolve.json)
    "
  `);
});

test('components and links of a body become plain Markdown', () => {
  const body = readBody(`
## What this error means

Press <Kbd>Ctrl</Kbd>, see [the other](FX0002#prune) and [the source](source:npm-docs).

<Callout kind="warning">

Back **up** first.

- then go on

</Callout>

<Callout>

| a | b |
| - | - |
| 1 | \`x\\|y\` |

</Callout>

## Why this happens

Because.
`);
  expect(body.problems).toEqual([]);
  const markdown = pageMarkdown(entryView(sampleEntry({ body }), sampleContext()));
  expect(/## What this error means\n([\s\S]*?)\n## Why/.exec(markdown)?.[1]).toMatchInlineSnapshot(`
    "
    Press \`Ctrl\`, see [the other](https://errors.example/errors/docker/no-space/#prune) and [the source](https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps).

    > **Warning:** Back **up** first.
    >
    > - then go on

    > **Note:**
    >
    > | a | b |
    > | - | - |
    > | 1 | \`x\\|y\` |
    "
  `);
});

test('what is in a field cannot end a block, and a paste cannot open a fence', () => {
  const text = '```\n# not a heading\n```';
  const quickFix = { ...sampleEntry().quickFix, command: { any: text }, text: 'Write `a|b` and 1. not a list' };
  const tree = parseMarkdown(pageMarkdown(entryView(sampleEntry({ quickFix }), sampleContext())));
  const blocks = tree.children ?? [];
  expect(blocks.filter((node) => node.type === 'heading').map(textOf)).not.toContain('not a heading');
  expect(blocks.some((node) => node.type === 'code' && node.value === text)).toBe(true);
});

/** What stands on the page behind a fold or in a row of its own, and in the JSON twin in full. */
const FOLDED = new Set(['related', 'notThis', 'sources']);

const published = await publishedEntries();

test.each(sample(published, ({ entry }) => entry.prose.length, 40).map((each) => [each.entry.path, each] as const))(
  '%s says what helps to decide and to act, and names every source',
  (_, { entry, context }) => {
    const markdown = pageMarkdown(entryView(entry, context));
    const said = squeeze(textOf(parseMarkdown(markdown)));
    const fields = entry.prose.filter(({ path }) => !FOLDED.has(String(path[0])));
    const rows = lookalikeRows(entry, context.related, context.find);
    const shown = shownRun(context.recording);
    const texts = [
      entry.title,
      ...fields.map(({ text }) => plainText(text)),
      ...rows.flatMap(({ text, other, how }) => [text ?? '', other?.title ?? '', plainText(how)]),
      ...context.related.map(({ record }) => record.title),
      ...entry.signatures.map(({ text }) => text.replace(/\{([a-z]\w*):[a-z]+\}/g, '{$1}')),
      ...entry.codes,
      ...entry.sources.flatMap(({ title, publisher }) => [title, publisher]),
      ...(shown ? [plainText(shown.shows)] : []),
      ...context.tool.attach.map(({ what }) => plainText(what)),
      ...context.tool.neverAttach.map(plainText),
    ];
    expect(texts.filter((text) => !said.includes(squeeze(text)))).toEqual([]);
    const links = linksOf(parseMarkdown(markdown));
    expect(entry.sources.filter(({ url }) => url !== undefined && !links.includes(url))).toEqual([]);
    expect(links.filter((url) => !/^https?:\/\/[^/]+(?:\/|$)/.test(url))).toEqual([]);
  },
);

test('a page as plain text says the same without marks', () => {
  expect(textFormat.write(entryView(sampleEntry(), sampleContext()))).toMatchInlineSnapshot(`
    "npm ERESOLVE: unable to resolve dependency tree
    ===============================================

    Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move.

    Checked 20 Nov 2026 · FX0001 (https://errors.example/e/FX0001/)

    Quick fix
    ---------

    Changes settings · Documented

    Install the version of the peer that the message asks for.

    npm install react@18

    It worked when: npm install ends without ERESOLVE.

    Error signature
    ---------------

    npm error ERESOLVE unable to resolve dependency tree

    Is it really this error?
    ------------------------

    You see: \`npm error ERESOLVE could not resolve\`
    What tells it apart: This wording comes from an existing lockfile.

    The cause, and how to fix it
    ----------------------------

    Two packages need different versions of one peer.

    Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installation.

    Check:

    npm explain react

    Tells you: Two lines that name different ranges.

    Source: 1

    Fix: Install the version that both accept.

    Changes settings · Documented

    1. Install the version named in the message.
       npm install react@18

    It worked when: npm ls react shows one version.

    Sources: 1, 2

    What this error means
    ---------------------

    npm builds a tree in which each peer dependency has one version.

    Why this happens
    ----------------

    Two packages name ranges of one peer that do not overlap.

    Sources checked
    ---------------

    Read 20 Nov 2026, where no other day is named.

    1. config (https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps) · npm · Documentation
    2. build-ideal-tree.js (https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js) · npm · Source code

    For support
    -----------

    Permanent link: https://errors.example/e/FX0001/

    About this page
    ---------------

    Status: Fix on your side as of 20 Nov 2026 · Tool: npm (https://errors.example/tools/npm/) · Category: Build and deployment (https://errors.example/categories/build-deploy/) · Codes: \`ERESOLVE\` (https://errors.example/codes/#ERESOLVE) · Published: 20 Nov 2026, updated 21 Nov 2026

    ---

    Errors FX0001 (https://errors.example/errors/npm/eresolve/) · CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) · transcripts and what each source shows (https://errors.example/errors/npm/eresolve.json)
    "
  `);
});

type Tree = ReturnType<typeof parseMarkdown>;

function linksOf(node: Tree): string[] {
  return [...(node.type === 'link' ? [node.url ?? ''] : []), ...(node.children ?? []).flatMap(linksOf)];
}

/** Line breaks and indents mean nothing in Markdown text. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
