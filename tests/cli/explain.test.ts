// npm run explain, as a person and as a program use it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileContent } from '../../src/files/content-source.ts';
import { open } from '../../src/files/open.ts';
import { type Project, project } from './project.ts';

const LOG =
  '2026-11-20T10:11:12Z starting\nnpm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\n';

/** A source of one message, as npm run references writes it. */
const REFERENCES = [
  'name: Gnu',
  'tool: gnu',
  'mentions: [gnu]',
  'list: https://gnu.example/errors/',
  'base: https://gnu.example/errors/',
  'from: [{ package: "npm:gnu", version: 2.1.0, licence: MIT }]',
  "refreshed: '2026-12-01'",
  'pages:',
  '  - { at: gn-7, code: GN-7, says: ["the wildebeest {name} hydrated twice on the savanna"] }',
  '',
].join('\n');
const GNU = 'ERROR the wildebeest Bob hydrated twice on the savanna';

let site: Project;
beforeEach(() => {
  site = project();
});
afterEach(() => site.remove());

describe('for a person', () => {
  test('says what to do, why, and where to read on', () => {
    const { code, out } = site.run('explain', [], LOG);
    expect(code).toBe(0);
    expect(out).toContain('FX0001 · npm');
    expect(out).toMatch(/^Quick fix/m);
    expect(out).toMatch(/^It worked when: /m);
    expect(out).toMatch(/\/errors\/npm\/eresolve\/$/m);
  });

  test('says that there is no page, and exits with 3', () => {
    expect(site.run('explain', ['a text about something else entirely'])).toMatchObject({
      code: 3,
      out: expect.stringMatching(/^No page for this yet\.\nWords to search for: .*else.*\n$/),
    });
  });

  test.each([
    [['--index', 'nowhere', 'x'], /^error: the index of nowhere cannot be read: /],
    [['--file', 'nowhere.log'], /^error: nowhere\.log cannot be read: /],
    [['--colour', 'x'], /^error: Unknown option '--colour'/],
  ])('%j is answered with a sentence', (args, sentence) => {
    const { code, err } = site.run('explain', args);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('where only the vendor has a page', () => {
  beforeEach(() => site.write('content/references/gnu.yaml', REFERENCES));

  test('a person gets its address', () => {
    const { code, out } = site.run('explain', [GNU]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Documented elsewhere: GN-7 {2}Gnu$/m);
    expect(out).toMatch(/^https:\/\/gnu\.example\/errors\/gn-7$/m);
  });

  test('a program is told that it is a reference', () => {
    const { matches } = JSON.parse(site.run('explain', ['--json', GNU]).out);
    expect(matches).toMatchObject([
      {
        layer: 'reference',
        is: 'Documented elsewhere',
        id: 'gnu/GN-7',
        path: 'https://gnu.example/errors/gn-7',
        confidence: 'match',
        values: { name: 'Bob' },
      },
    ]);
    const [line] = site.run('explain', ['--jsonl'], JSON.stringify({ id: 1, text: `${LOG}\n${GNU}` })).out.split('\n');
    expect(JSON.parse(line ?? '').matches.map(({ layer }: { layer: string }) => layer)).toEqual(['entry', 'reference']);
  });

  test('and the check finds nothing wrong with it', () => {
    expect(site.run('check', []).out).not.toContain('references/gnu.yaml');
  });
});

describe('for a program', () => {
  test('--jsonl answers each line, and one that is no report does not stop the rest', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: LOG }),
      'not json',
      '[]',
      JSON.stringify({ id: 'b', text: 'hello' }),
    ];
    const { code, out } = site.run('explain', ['--jsonl'], `${lines.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0]).toMatchObject({
      id: 'a',
      matches: [{ id: 'FX0001', path: 'npm/eresolve', confidence: 'match' }],
    });
    expect(Object.keys(answers[0].matches[0])).toEqual(['layer', 'id', 'path', 'confidence', 'signature', 'values']);
    expect(answers.slice(1, 3).every((answer) => typeof answer.error === 'string')).toBe(true);
    expect(answers[3]).toEqual({ id: 'b', matches: [] });
    expect(code).toBe(1);
  });

  test('--index answers from a built site’s folder as from the content', async () => {
    const folder = join(site.root, 'site');
    mkdirSync(join(folder, 'match'), { recursive: true });
    for (const { name, text } of compileContent(await open(site.root)))
      writeFileSync(join(folder, 'match', name), text);
    const fromIndex = site.run('explain', ['--json', '--index', folder], LOG);
    expect(JSON.parse(fromIndex.out)).toEqual(JSON.parse(site.run('explain', ['--json'], LOG).out));
  });

  test('a program whose own index is of another version says so', () => {
    site.write(
      'packed.ts',
      `import { explainCommand } from ${JSON.stringify(pathToFileURL(resolve('src/cli/explain/explain-command.ts')).href)};
       import { PublishedFiles } from ${JSON.stringify(pathToFileURL(resolve('src/core/answer/published-files.ts')).href)};
       const source = async () => new PublishedFiles(async () => ({ format: 0 }));
       await explainCommand({ source, home: async () => '' });`,
    );
    const { status, stderr } = spawnSync(process.execPath, ['packed.ts', 'x'], { cwd: site.root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      'error: the index that this program came with is of another version than the program; install it again\n',
    ]);
  });

  test('an index of another version is answered with a sentence', () => {
    mkdirSync(join(site.root, 'old/match'), { recursive: true });
    writeFileSync(join(site.root, 'old/match/manifest.json'), '{"format":0}');
    const { code, err } = site.run('explain', ['--index', 'old', 'x']);
    expect([code, err]).toEqual([
      1,
      'error: the index of old is of another version than this program; update one of them\n',
    ]);
  });
});
