import { describe, expect, test } from 'vitest';
import { codePageAt } from '../../../../src/core/check/code-page.ts';
import { CODES } from '../../../../src/core/check/codes.ts';
import { explainCode } from '../../../../src/core/check/explain-code.ts';
import { renderCodeList, renderExplanation } from '../../../../src/core/check/render/explanation.ts';
import { explanationMarkdown } from '../../../../src/core/check/render/explanation-markdown.ts';
import { renderMore } from '../../../../src/core/check/render/more.ts';
import { ERROR, reportOf, WARNING } from './report.ts';

const page = codePageAt('https://fixpoint.example', '/kb/');

describe('at a terminal', () => {
  test('what it means, wrong, what the check says, right', () => {
    expect(renderExplanation(explainCode('FXC113'), page('FXC113'))).toMatchInlineSnapshot(`
      "warning FXC113 Quick fix without an action
      The quick fix is all that many readers read; it must be something to do.

      wrong: content/errors/npm/eresolve.mdx
          20 | quickFix:
        > 21 |   text: The version of the peer is wrong.
          22 |   verify: npm install ends without ERESOLVE.

      the check says:
        content/errors/npm/eresolve.mdx:21:9 warning FXC113 this quick fix tells nobody to do anything
            20 | quickFix:
          > 21 |   text: The version of the peer is wrong.
               |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            22 |   verify: npm install ends without ERESOLVE.
          why: The quick fix is all that many readers read; it must be something to do.
          fix: begin with a verb (“Install …”, “Set …”, “Wait until …”), or add the \`command\` or \`code\`

      right: content/errors/npm/eresolve.mdx
          20 | quickFix:
        > 21 |   text: Install the version of the peer that the message asks for.
        > 22 |   command:
        > 23 |     any: npm install react@18
          24 |   verify: npm install ends without ERESOLVE.

      page: https://fixpoint.example/kb/check/FXC113/"
    `);
  });
  test('a file that is not there', () => {
    expect(renderExplanation(explainCode('FXC004'), undefined)).toMatchInlineSnapshot(`
      "error FXC004 File cannot be read
      What it was meant to say is on no page.

      wrong: content/site.yaml: this file is not there

      the check says:
        content/site.yaml:1:1 error FXC004 this file cannot be read: ENOENT: no such file or directory, stat 'content/site.yaml'
          why: What it was meant to say is on no page.
          fix: bring it back from version control, or create it

      right: content/site.yaml
        > 1 | name: Fixpoint
        > 2 | tagline: Paste the error. Get the fix.
        > 3 | description: One page for one software error, with evidence.
        > 4 | url: https://fixpoint.example"
    `);
  });
  test('every code stands in the list', () => {
    expect(renderCodeList().match(/^ {2}FXC\d{3} (?:error {2}|warning) \S/gm)).toHaveLength(Object.keys(CODES).length);
  });
});

test('as Markdown', () => {
  expect(explanationMarkdown(explainCode('FXC008'), 'https://fixpoint.example/check/FXC008/')).toMatchInlineSnapshot(`
    "# FXC008: File that nobody reads

    An error of the check. What is written here would be on no page, and nobody would notice.

    ## Wrong

    \`content/tools/pnpm.yml\`, from line 1:

    \`\`\`\`text
    name: pnpm
    vendor: pnpm
    category: build-deploy
    description: The package manager that comes with Node.js.
    homepage: https://docs.npmjs.com/
    mentions: [pnpm]
    \`\`\`\`

    ## Right

    \`content/tools/pnpm.yaml\`, from line 1:

    \`\`\`\`text
    name: pnpm
    vendor: pnpm
    category: build-deploy
    description: The package manager that comes with Node.js.
    homepage: https://docs.npmjs.com/
    mentions: [pnpm]
    \`\`\`\`

    ## What the check says of the wrong one

    \`\`\`\`text
    content/tools/pnpm.yml:1:1 error FXC008 this file is not read as content, because of its name
      why: What is written here would be on no page, and nobody would notice.
      fix: name it content/tools/<tool>.yaml, or move it out of the folder
    \`\`\`\`

    ## How to mend it

    name it content/tools/\\<tool>.yaml, or move it out of the folder

    https://fixpoint.example/check/FXC008/
    "
  `);
});

describe('below a report', () => {
  test('each code once, with its page', () => {
    expect(renderMore(reportOf(WARNING, ERROR, ERROR), page)).toMatchInlineSnapshot(`
      "examples of each: npm run check -- --explain FXC015
        FXC015 Invalid address: https://fixpoint.example/kb/check/FXC015/
        FXC084 Signature too general: https://fixpoint.example/kb/check/FXC084/"
    `);
  });
  test('without a page where nobody knows the site', () => {
    expect(renderMore(reportOf(ERROR), codePageAt(undefined))).toMatchInlineSnapshot(`
      "examples of each: npm run check -- --explain FXC015
        FXC015 Invalid address"
    `);
  });
  test('nothing where nothing is wrong', () => {
    expect(renderMore(reportOf(), page)).toBe('');
  });
});
