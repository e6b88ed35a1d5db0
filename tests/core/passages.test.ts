// Whether words stand in a source: blanks, quotation marks and markup do not matter, anything else does.
import { describe, expect, test } from 'vitest';
import { readings, standsIn, type TextForm } from '../../src/core/catalogue/passage-words.ts';
import { repositoryFile, sourceRequests } from '../../src/core/catalogue/source-requests.ts';

const PASSAGE = 'npm ci exits with an error, “out of sync”, if package-lock.json doesn’t match';

describe('a passage is found', () => {
  test.each<[what: string, form: TextForm, text: string]>([
    ['as it stands', 'text', PASSAGE],
    [
      'over line ends, with other quotation marks',
      'text',
      `So:\n${PASSAGE.replace(/[“”’]/g, '"').replaceAll(' ', '\n  ')}.`,
    ],
    [
      'in Markdown',
      'text',
      PASSAGE.replace('npm ci', '**`npm ci`**').replace('error', '[error](https://x.example/a_(b))'),
    ],
    ['in a quotation of Markdown', 'text', `> ${PASSAGE.replaceAll(' error,', ' error,\n> ')}`],
    [
      'in a row of a table',
      'text',
      '| npm ci exits with an error, "out of sync", if | package-lock.json doesn\'t match |',
    ],
    ['in a comment of source code', 'text', `  // ${PASSAGE.replace(' if', '\n  // if')}`],
    [
      'in literals that are put together',
      'text',
      `'npm ci exits with an ' +\n  'error, "out of sync", if ' + 'package-lock.json doesn\\'t match'`,
    ],
    [
      'in literals side by side',
      'text',
      `("npm ci exits with an error, 'out of sync', "\n  f"if package-lock.json doesn't match")`,
    ],
    ['with Markdown’s own HTML', 'text', PASSAGE.replace('npm ci', '<kbd>npm&nbsp;ci</kbd>')],
    [
      'in a page',
      'html',
      `<!doctype html><p>So <code>npm ci</code> exits with an <a href="/e">error</a>,\n &ldquo;out of sync&#8221;, if package&#x2d;lock.json doesn&rsquo;t match.`,
    ],
    [
      'in the data of a page',
      'html',
      `<html><script>x("npm ci exits with an \\u003cb\\u003eerror\\u003c/b\\u003e, \\"out of sync\\",\\nif package-lock.json doesn't match")</script>`,
    ],
  ])('%s', (_what, form, text) => {
    expect(standsIn(readings(text, form), PASSAGE)).toBe(true);
  });
  test('whose own spelling is that of Markdown', () => {
    expect(standsIn(readings('Run npm ci, see the docs.', 'html'), 'Run `npm ci`, see [the docs](/docs).')).toBe(true);
  });
});

describe('a passage is not found', () => {
  test.each<[what: string, form: TextForm, text: string]>([
    ['where a word is another', 'text', PASSAGE.replace('exits', 'ends')],
    ['where a number or mark is another', 'text', PASSAGE.replace('.json', '-json')],
    ['where case differs', 'text', PASSAGE.replace('npm ci', 'NPM CI')],
    ['where something stands between', 'text', PASSAGE.replace(' if', ' only if')],
    ['in a comment of a page', 'html', `<p>Nothing.<!-- ${PASSAGE} -->`],
  ])('%s', (_what, form, text) => {
    expect(standsIn(readings(text, form), PASSAGE)).toBe(false);
  });
  test('when it has no words', () => {
    expect(standsIn(readings('anything', 'text'), '“” ** ``')).toBe(false);
  });
});

const API = 'https://api.github.com/repos/npm/cli';

test.each([
  ['https://docs.npmjs.com/cli/v11/commands/npm-ci#description', ['https://docs.npmjs.com/cli/v11/commands/npm-ci']],
  [
    'https://github.com/npm/cli/blob/v11.0.0/lib/a%20b.js#L3',
    ['https://raw.githubusercontent.com/npm/cli/v11.0.0/lib/a%20b.js'],
  ],
  [
    'https://github.com/npm/cli/issues/4828#issuecomment-1',
    [`${API}/issues/4828`, `${API}/issues/4828/comments?per_page=100`],
  ],
  [
    'https://github.com/npm/cli/pull/8184/files',
    [
      `${API}/issues/8184`,
      `${API}/issues/8184/comments?per_page=100`,
      `${API}/pulls/8184/comments?per_page=100`,
      `${API}/pulls/8184/reviews?per_page=100`,
      'https://github.com/npm/cli/pull/8184.diff',
    ],
  ],
  ['https://github.com/npm/cli/commit/abc123', ['https://github.com/npm/cli/commit/abc123.patch']],
  ['https://github.com/npm/cli/discussions/12', ['https://github.com/npm/cli/discussions/12']],
  ['https://www.npmjs.com/package/@ai-sdk/openai?activeTab=readme', ['https://registry.npmjs.org/@ai-sdk%2fopenai']],
  ['https://pypi.org/project/boto3/1.40.0/', ['https://pypi.org/pypi/boto3/1.40.0/json']],
  ['https://huggingface.co/o/m/blob/main/README.md', ['https://huggingface.co/o/m/raw/main/README.md']],
])('the text of %s', (url, asked) => {
  expect(sourceRequests(url).map((request) => request.url)).toEqual(asked);
});

test('a file of a repository is told by its address', () => {
  expect(repositoryFile('https://github.com/a/b/blob/x%3D%3D1/src/c.py?plain=1#L2')).toEqual({
    owner: 'a',
    name: 'b',
    refAndPath: 'x==1/src/c.py',
  });
  expect(repositoryFile('https://github.com/a/b/issues/1')).toBeUndefined();
});
