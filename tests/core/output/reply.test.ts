// What support sends: the same words as plain text, Markdown and HTML.
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/content/entry.ts';
import type { Block } from '../../../src/core/page/document.ts';
import { entryDocument } from '../../../src/core/page/entry-document.ts';
import { type EntryContext, linkUrl } from '../../../src/core/page/entry-context.ts';
import { REPLY_FORMATS, type ReplyFormat, replyPieces } from '../../../src/core/page/reply/reply-formats.ts';
import { blocksOf } from '../../../src/core/page/walk.ts';
import { publishedEntries, sampleContext } from '../sample-context.ts';
import { sampleEntry } from '../sample-entry.ts';

const entry = sampleEntry({
  title: 'npm ERESOLVE: could not resolve',
  description: 'Two packages want different versions of `react`.',
  quickFix: {
    text: 'Install a version that **both** accept, see [the other](FX0002).',
    command: { sh: 'npm ls "react" && echo <done>', powershell: 'npm.cmd ls react' },
    code: { lang: 'json', file: 'package.json', text: '{\n  "overrides": {}\n}' },
    verify: '`npm ls` prints no `invalid`.',
    fix: 'align',
  },
});

/** The texts for tickets that the page of an entry offers, in the order of the page. */
function repliesOf(each: Entry, context: EntryContext): (readonly Block[])[] {
  return blocksOf(entryDocument(each, context)).flatMap((block) =>
    block.type === 'widget' && block.widget.kind === 'reply' ? [block.widget.blocks] : [],
  );
}

const piecesOf = (blocks: readonly Block[], format: ReplyFormat, each: Entry, context: EntryContext) =>
  replyPieces(blocks, format, (target) => linkUrl(target, each, context));

/** A text for tickets about the sample. */
function replyText(format: ReplyFormat, which = 0, context = sampleContext()): string {
  const pieces = piecesOf(repliesOf(entry, context)[which] ?? [], format, entry, context);
  return pieces.map(({ text }) => text).join('');
}

test('the reply as plain text', () => {
  expect(replyText('text')).toMatchInlineSnapshot(`
    "This is a known error: npm ERESOLVE: could not resolve.

    Two packages want different versions of \`react\`.

    What to do: Install a version that both accept, see the other (https://errors.example/errors/docker/no-space/).

    macOS, Linux, WSL:

    npm ls "react" && echo <done>

    PowerShell:

    npm.cmd ls react

    \`package.json\`

    {
      "overrides": {}
    }

    It worked when: \`npm ls\` prints no \`invalid\`.

    Causes, all fixes and sources: https://errors.example/e/FX0001/"
  `);
});

test('the reply as Markdown', () => {
  expect(replyText('markdown')).toMatchInlineSnapshot(`
    "This is a known error: npm ERESOLVE: could not resolve.

    Two packages want different versions of \`react\`.

    **What to do:** Install a version that **both** accept, see [the other](https://errors.example/errors/docker/no-space/).

    macOS, Linux, WSL:

    \`\`\`sh
    npm ls "react" && echo <done>
    \`\`\`

    PowerShell:

    \`\`\`powershell
    npm.cmd ls react
    \`\`\`

    \`package.json\`

    \`\`\`json
    {
      "overrides": {}
    }
    \`\`\`

    **It worked when:** \`npm ls\` prints no \`invalid\`.

    Causes, all fixes and sources: <https://errors.example/e/FX0001/>"
  `);
});

test('the reply as HTML', () => {
  expect(replyText('html')).toMatchInlineSnapshot(`
    "<p>This is a known error: npm ERESOLVE: could not resolve.</p>
    <p>Two packages want different versions of <code>react</code>.</p>
    <p><strong>What to do:</strong> Install a version that <strong>both</strong> accept, see <a href="https://errors.example/errors/docker/no-space/">the other</a>.</p>
    <p>macOS, Linux, WSL:</p>
    <pre><code class="language-sh">npm ls "react" &#x26;&#x26; echo &#x3C;done>
    </code></pre>
    <p>PowerShell:</p>
    <pre><code class="language-powershell">npm.cmd ls react
    </code></pre>
    <p><code>package.json</code></p>
    <pre><code class="language-json">{
      "overrides": {}
    }
    </code></pre>
    <p><strong>It worked when:</strong> <code>npm ls</code> prints no <code>invalid</code>.</p>
    <p>Causes, all fixes and sources: <a href="https://errors.example/e/FX0001/">https://errors.example/e/FX0001/</a></p>"
  `);
});

test('the request names each thing, its command, what to remove first and what never to send', () => {
  const context = sampleContext();
  const tool = {
    ...context.tool,
    attach: [
      { what: 'The version.', run: { any: 'npm version' } },
      { what: 'The log.', strip: 'Tokens.' },
    ],
    neverAttach: ['`.npmrc`'],
  };
  expect(replyText('text', 1, { ...context, tool })).toMatchInlineSnapshot(`
    "To find the cause of “npm ERESOLVE: could not resolve”, please send:

    1. The version.
       npm version
    2. The log.
       Remove first: Tokens.

    Never send:

    - \`.npmrc\`"
  `);
  expect(repliesOf(entry, { ...context, tool: { ...tool, attach: [] } })).toHaveLength(1);
});

const published = await publishedEntries();

test.each(REPLY_FORMATS)('in %s every command of every entry is a piece of its own, in the same order', (format) => {
  for (const each of published) {
    const commands = (pieces: ReturnType<typeof replyPieces>) => pieces.filter(({ shells }) => shells !== undefined);
    const [blocks = []] = repliesOf(each.entry, each.context);
    const found = commands(piecesOf(blocks, format, each.entry, each.context));
    expect(found.map(({ shells }) => shells)).toEqual(
      commands(piecesOf(blocks, 'text', each.entry, each.context)).map(({ shells }) => shells),
    );
    if (format !== 'html')
      expect(found.map(({ text }) => text)).toEqual([...new Set(Object.values(each.entry.quickFix.command ?? {}))]);
  }
});
