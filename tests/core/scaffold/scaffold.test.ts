import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/core/content/content.ts';
import { readYaml } from '../../../src/core/content/yaml-source.ts';
import { parseSignature } from '../../../src/core/match/index/signature.ts';
import { chooseTool } from '../../../src/core/scaffold/choose-tool.ts';
import { entryText } from '../../../src/core/scaffold/entry-text.ts';
import { type Proposal, propose } from '../../../src/core/scaffold/propose.ts';
import { readPaste } from '../../../src/core/scaffold/read-paste.ts';
import { toolText } from '../../../src/core/scaffold/tool-text.ts';
import { yamlText } from '../../../src/core/scaffold/yaml-text.ts';
import { PATHS } from '../../../src/core/check/sample/folder.ts';
import { FIELD } from '../own-field.ts';
import { checkFolder, contentFolder, type Edit, replace, write } from '../check/content-folder.ts';
import { readEntry } from '../read-entry.ts';
import { PASTES } from './pastes.ts';

const OWN = replace(PATHS.site, /$/, `field: ${JSON.stringify(FIELD)}\n`);
const contentOf = (...edits: Edit[]) => readContent(contentFolder(OWN, ...edits));
const NPM = { slug: 'npm', name: 'npm', category: 'build-deploy' };

function proposed(paste: string, ...edits: Edit[]): Proposal {
  const proposal = propose(paste, contentOf(...edits), { tool: NPM });
  if (typeof proposal === 'string') throw new Error(proposal);
  return proposal;
}

describe.each(PASTES)('$kind', ({ paste, signature }) => {
  test('its signature', () => {
    expect(proposed(paste).signature).toBe(signature);
  });
  test('its scaffold is a draft that the check accepts, and that its own example finds', () => {
    const proposal = proposed(paste);
    const { diagnostics } = checkFolder(write(proposal.file, entryText(proposal, '2026-11-22')));
    // A message of common words is told so; whose it is, only its author knows.
    const told = diagnostics.filter(({ code }) => code !== 'FXC087');
    expect(told.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
      'warning FXC054',
      'warning FXC057',
    ]);
  });
});

describe('a proposal', () => {
  test('has all that the paste can tell', () => {
    const paste = 'npm error code E404\nnpm error 404 Not Found - GET https://registry.example.com/shopp - Not found';
    expect(propose(paste, contentOf())).toEqual({
      id: 'FX0003',
      tool: 'npm',
      toolName: 'npm',
      category: 'build-deploy',
      slug: '404-not-found-get-not-found',
      file: 'content/errors/npm/404-not-found-get-not-found.mdx',
      title: 'npm: 404 Not Found - GET … - Not found',
      signature: '404 Not Found - GET {url:url} - Not found',
      codes: ['E404', '404'],
      example: paste,
      secrets: 0,
    });
  });
  test('never uses an id again, not even one that is only in the ledger', () => {
    const ledger = write('content/permalinks.txt', 'FX0041  npm/gone  retired  2026-01-31\n');
    expect(proposed('Error: it broke badly', ledger).id).toBe('FX0042');
  });
  test('never uses a path again', () => {
    const ledger = write('content/permalinks.txt', 'FX0041  npm/it-broke-badly  retired  2026-01-31\n');
    expect(proposed('Error: it broke badly', ledger).slug).toBe('it-broke-badly-2');
  });
  test('takes the tool that the message names before one that the log names', () => {
    const paste = 'npm error\nnpm error\nnpm error\nError response from docker: dockerd refused it, docker is down';
    expect(propose(paste, contentOf())).toMatchObject({ tool: 'docker' });
  });
  test('is none without a message or a tool', () => {
    expect(propose(' \n\u001b[31m\u001b[0m', contentOf())).toBe('empty');
    expect(propose('=====\n-----\n', contentOf())).toBe('empty');
    expect(propose('Error: it broke badly', contentOf())).toBe('no-tool');
  });
  test('holds no secret and no name of a person', () => {
    const paste =
      'npm error: open /home/jane/x failed for jane@corp.example with sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWx0123456789';
    const text = entryText(proposed(paste), '2026-11-22');
    expect(text).not.toMatch(/jane|AbCdEf/);
    expect(proposed(paste).secrets).toBe(2);
  });
  test('keeps the part of a long log that is around the message', () => {
    const log = `${'compiling something else\n'.repeat(400)}Error: it broke badly here\n${'cleaning up\n'.repeat(400)}`;
    const { example } = proposed(log);
    expect(example.length).toBeLessThan(6000);
    expect(example).toContain('\nError: it broke badly here\n');
  });
  test('has a title that search results show whole', () => {
    for (const { paste } of PASTES) expect(proposed(paste).title.length).toBeLessThanOrEqual(70);
    expect(proposed('npm: something failed').title).toBe('npm: something failed');
  });
});

test('whatever is pasted, nothing throws, and the scaffold can be read', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', 'Error: ', '{', "'", '"', '/a/b', ': ', '# ', '{x}', '\t', '%s', '12', 'npm '),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const proposal = propose(parts.join(''), contentOf(), { tool: NPM });
      if (typeof proposal === 'string') return;
      const { article: entry, findings } = readEntry(`npm/${proposal.slug}`, entryText(proposal, '2026-11-22'));
      // A message of a few letters is no title yet, and no signature; the check says so.
      const short = findings.filter((each) => each.kind !== 'schema' || each.problem.kind !== 'size');
      expect(short).toEqual([]);
      if (entry) expect(entry.signatures[0]).toMatchObject({ text: proposal.signature.trim() });
      expect(parseSignature(proposal.signature).problems.filter(({ kind }) => kind === 'no-literal-between')).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);

describe('values of YAML', () => {
  test.each([
    'plain words',
    "it's",
    '429',
    'true',
    '~',
    '- x',
    '# x',
    'a: b',
    'a #b',
    '{name} x',
    '"q"',
    '',
    ' lead',
    'trail ',
    'C:\\dir',
    'tab\there',
    'two\nlines',
    '  deep\nlines\n\nmore',
    'end\n',
    'bell\u0007',
    '2026-11-22',
    '1e3',
    '@x',
    '`x`',
    '你好: x',
    'a:',
  ])('%j', (text) => {
    for (const indent of [2, 8]) {
      const yaml = `${' '.repeat(indent - 2)}key: ${yamlText(text, indent)}\n`;
      const nested = indent === 2 ? yaml : `a:\n  b:\n    c:\n${yaml}`;
      expect(JSON.stringify(readYaml(nested).data)).toContain(`{"key":${JSON.stringify(text)}}`);
    }
  });
});

describe('tools', () => {
  const content = contentOf();
  test('are found by key and by name', () => {
    expect(chooseTool('docker', content, { create: false })).toMatchObject({ isNew: false, tool: { slug: 'docker' } });
    expect(chooseTool('Docker', content, { create: true })).toMatchObject({ isNew: false });
  });
  test('an unknown one is a sentence', () => {
    expect(chooseTool('dokcer', content, { create: false })).toMatchInlineSnapshot(
      `"there is no tool “dokcer”. Did you mean docker? A new one is a file content/tools/dokcer.yaml with its name, vendor, category, homepage and the words that name it in a paste; add --new-tool to begin with one that is to be filled in"`,
    );
    expect(chooseTool('!!', content, { create: true })).toMatchInlineSnapshot(`"--tool !! is no name of a tool"`);
    expect(chooseTool('Bun', content, { create: true, category: 'nowhere' })).toMatchInlineSnapshot(
      `"a new tool needs a category: --category build-deploy"`,
    );
  });
  test('a new one has a file that the check accepts while only drafts use it', () => {
    const chosen = chooseTool('Bun JS', content, { create: true });
    if (typeof chosen === 'string') throw new Error(chosen);
    const proposal = propose('error: bun is not happy today', content, { tool: chosen.tool }) as Proposal;
    const edits = [
      write('content/tools/bun-js.yaml', toolText(chosen.tool)),
      write(proposal.file, entryText(proposal, '2026-11-22')),
    ];
    expect(new Set(checkFolder(...edits).diagnostics.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
});

test('codes are found, and words are none', () => {
  expect(readPaste('ERROR: HTTP 429 EXPECTED ENTRYPOINT status code: 503 at port 8080')?.codes).toEqual(['429', '503']);
  expect(readPaste('error TS2307 and ERR_MODULE_NOT_FOUND, ECONNRESET, -32000')?.codes).toEqual([
    'TS2307',
    'ERR_MODULE_NOT_FOUND',
    'ECONNRESET',
    '-32000',
  ]);
});
