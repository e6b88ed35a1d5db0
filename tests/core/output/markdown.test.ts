// The Markdown twin: the whole page in its order, links that lead somewhere from anywhere, and not a field left out.
import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/content/body.ts';
import { parseMarkdown } from '../../../src/core/content/markdown.ts';
import { plainText } from '../../../src/core/content/inline.ts';
import { readBody } from '../../../src/core/content/read-body.ts';
import { lookalikeRows } from '../../../src/core/page/lookalike-rows.ts';
import { entryMarkdown } from '../../../src/core/page/markdown/page.ts';
import { shownRun } from '../../../src/core/catalogue/recording.ts';
import { publishedEntries, sampleContext } from '../sample-context.ts';
import { sampleEntry, sampleRecord } from '../sample-entry.ts';

test('a page from top to bottom', () => {
  const record = sampleRecord('FX0002', { title: 'npm: other', path: 'npm/other' });
  const related = [{ record, relation: 'lookalike' as const, distinguish: 'Says `other`.', shared: [] }];
  expect(entryMarkdown(sampleEntry(), sampleContext({ related }))).toMatchInlineSnapshot(`
    "# npm ERESOLVE: unable to resolve dependency tree

    Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move.

    - **Status:** Fix on your side. The tool works as intended; your setup or code has to change. As of 20 Nov 2026.
    - **Permanent link:** [FX0001](https://errors.example/e/FX0001/)
    - **Tool:** [npm](https://errors.example/tools/npm/)
    - **Category:** [Build and deployment](https://errors.example/categories/build-deploy/)
    - **Codes:** \`ERESOLVE\`
    - **Updated:** 21 Nov 2026; evidence checked 20 Nov 2026

    ## Error signature

    \`\`\`
    npm error ERESOLVE unable to resolve dependency tree
    \`\`\`

    ## Quick fix

    Install the version of the peer that the message asks for.

    \`\`\`sh
    npm install react@18
    \`\`\`

    **It worked when:** npm install ends without ERESOLVE.

    Changes settings · Documented

    ## Is it really this error?

    | You see | What tells it apart |
    | - | - |
    | [npm: other](https://errors.example/errors/npm/other/) | Says \`other\`. |
    | \`npm error ERESOLVE could not resolve\` | This wording comes from an existing lockfile. |

    ## What this error means

    npm builds a tree in which each peer dependency has one version.

    ## Why this happens

    Two packages name ranges of one peer that do not overlap.

    ## Cause, and how to confirm it

    ### 1. Two packages need different versions of one peer.

    Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installation.

    \`\`\`sh
    npm explain react
    \`\`\`

    Tells you: Two lines that name different ranges.

    Fixed by: Install the version that both accept.

    Source: [npm (1)](https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps)

    ## Fix

    ### Install the version that both accept.

    Resolution · Changes settings · Documented · You can do it · [link to this fix](https://errors.example/e/FX0001/#align-peer)

    1. Install the version named in the message.

       \`\`\`sh
       npm install react@18
       \`\`\`

    **It worked when:** npm ls react shows one version.

    Sources: [npm (1)](https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps), [npm (2)](https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js)

    ## Step by step

    1. \`npm explain react\`: Two lines that name different ranges.

       It holds: Two packages need different versions of one peer. → Install the version that both accept.

    ## For support

    Permanent link: <https://errors.example/e/FX0001/>

    ### Ready reply

    > This is a known error: npm ERESOLVE: unable to resolve dependency tree.
    >
    > Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move.
    >
    > **What to do:** Install the version of the peer that the message asks for.
    >
    > \`\`\`
    > npm install react@18
    > \`\`\`
    >
    > **It worked when:** npm install ends without ERESOLVE.
    >
    > Causes, all fixes and sources: <https://errors.example/e/FX0001/>

    ## Sources checked

    1. [config](https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps): Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.

       Documentation · npm · read 20 Nov 2026

    2. [build-ideal-tree.js](https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js): The message is printed where the tree cannot be built.

       Source code · npm · read 20 Nov 2026

    ## Related errors

    - Looks alike: [npm: other](https://errors.example/errors/docker/no-space/)

    ---

    [Errors FX0001](https://errors.example/errors/npm/eresolve/) · content under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)
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
  const markdown = entryMarkdown(sampleEntry({ body }), sampleContext());
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
  const tree = parseMarkdown(entryMarkdown(sampleEntry({ quickFix }), sampleContext()));
  const blocks = tree.children ?? [];
  expect(blocks.filter((node) => node.type === 'heading').map(textOf)).not.toContain('not a heading');
  expect(blocks.some((node) => node.type === 'code' && node.value === text)).toBe(true);
});

const published = await publishedEntries();

test.each(published.map((each) => [each.entry.path, each] as const))(
  '%s says everything that its page says',
  (_, { entry, context }) => {
    const markdown = entryMarkdown(entry, context);
    const said = squeeze(textOf(parseMarkdown(markdown)));
    // A paste that belongs to a look-alike with a row of its own would stand in the table twice.
    const rows = lookalikeRows(entry, context.related, context.find);
    const fields = entry.prose.filter(({ path }) => path[0] !== 'related' && path[0] !== 'notThis');
    const shown = shownRun(context.recording);
    const texts = [
      entry.title,
      ...fields.map(({ text }) => plainText(text)),
      ...rows.flatMap(({ text, other, how }) => [text ?? '', other?.title ?? '', plainText(how)]),
      ...context.related.map(({ record }) => record.title),
      ...entry.signatures.map(({ text }) => text.replace(/\{([a-z]\w*):[a-z]+\}/g, '{$1}')),
      ...entry.codes,
      ...commandsOf(entry),
      ...entry.sources.flatMap(({ title, publisher }) => [title, publisher]),
      ...(shown ? [plainText(shown.shows), ...shown.before.runs.map(({ command }) => command)] : []),
      ...context.tool.attach.map(({ what }) => plainText(what)),
      ...context.tool.neverAttach.map(plainText),
    ];
    expect(texts.filter((text) => !said.includes(squeeze(text)))).toEqual([]);
    expect(entry.sources.filter(({ url = '#reproduction' }) => !markdown.replaceAll('\\&', '&').includes(url))).toEqual(
      [],
    );
  },
);

test.each(published.map((each) => [each.entry.path, each] as const))(
  '%s links by absolute addresses only',
  (_, { entry, context }) => {
    const links = linksOf(parseMarkdown(entryMarkdown(entry, context)));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((url) => !/^https?:\/\/[^/]+\//.test(url) && !/^https?:\/\/[^/]+$/.test(url))).toEqual([]);
  },
);

type Tree = ReturnType<typeof parseMarkdown>;

function linksOf(node: Tree): string[] {
  return [...(node.type === 'link' ? [node.url ?? ''] : []), ...(node.children ?? []).flatMap(linksOf)];
}

/** Every command and snippet of an entry, wherever it stands. */
function commandsOf(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (['run', 'command'].includes(key)) return Object.values(value);
  if (key === 'code' && 'text' in value) return [String(value.text)];
  return Object.entries(value).flatMap(([name, inner]) => commandsOf(inner, name));
}

/** Line breaks and indents mean nothing in Markdown text. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
