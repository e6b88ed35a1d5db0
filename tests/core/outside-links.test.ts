// Every address that content names, wherever it names it.
import { expect, test } from 'vitest';
import { readContent } from '../../src/core/content/content.ts';
import { outsideLinks } from '../../src/core/catalogue/outside-links.ts';
import { contentFolder, ENTRY, inEntry, write } from './check/content-folder.ts';
import { CATEGORY, NPM, SITE } from '../../src/core/check/sample/texts.ts';

const NPM_FILE = 'content/tools/npm.yaml';
const SITE_FILE = 'content/site.yaml';
const CATEGORY_FILE = 'content/categories/build-deploy.yaml';

test('is found once, with all files that name it, and without its fragment', () => {
  const content = readContent(
    contentFolder(
      inEntry('## Why this happens', 'As [told](https://x.example/body#part).\n\n## Why this happens'),
      inEntry(
        /description: .*/,
        'description: As [told](https://x.example/everywhere#entry), two peers want different versions of one package.',
      ),
      write(
        NPM_FILE,
        `${NPM}logs:
  - where: In [the folder](https://x.example/where).
    note: See [more](https://x.example/note).
attach:
  - what: The log, [like this](https://x.example/what).
    strip: Tokens, [all](https://x.example/strip) and [more](https://x.example/everywhere).
neverAttach: ['[Keys](https://x.example/never)']
`,
      ),
      write(CATEGORY_FILE, CATEGORY.replace('Package managers', 'The [managers](https://x.example/category)')),
      write(
        SITE_FILE,
        `${SITE.replace('with evidence', '[with evidence](https://x.example/site)')}repository: https://x.example/repository\nreports: https://x.example/reports\n`,
      ),
    ),
  );
  const found = outsideLinks(content).filter(({ url }) => url.startsWith('https://x.example/'));
  expect(Object.fromEntries(found.map(({ url, files }) => [url.replace('https://x.example/', ''), files]))).toEqual({
    body: [ENTRY],
    category: [CATEGORY_FILE],
    everywhere: [ENTRY, NPM_FILE],
    never: [NPM_FILE],
    note: [NPM_FILE],
    reports: [SITE_FILE],
    repository: [SITE_FILE],
    site: [SITE_FILE],
    strip: [NPM_FILE],
    what: [NPM_FILE],
    where: [NPM_FILE],
  });
});
