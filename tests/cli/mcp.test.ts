// The server for coding agents, asked by the protocol's own client as an agent would: over standard input and output.
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileContent } from '../../src/files/content-source.ts';
import { open } from '../../src/files/open.ts';
import { type Edit, inEntry } from '../core/check/content-folder.ts';
import { type Project, project } from './project.ts';

let site: Project;
let client: Client;
const connect = async (...args: string[]) => {
  client = new Client({ name: 'test', version: '1.0.0' });
  const server = { command: process.execPath, args: [resolve('src/cli/run.mjs'), 'mcp', ...args], cwd: site.root };
  await client.connect(new StdioClientTransport({ ...server, stderr: 'inherit' }));
};
const call = async (name: string, args: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: args });
  const [first] = result.content as { type: string; text: string }[];
  return { text: first?.text ?? '', data: result.structuredContent, isError: result.isError === true };
};

beforeEach(async () => {
  site = project();
  await connect();
});
afterEach(async () => {
  await client.close();
  site.remove();
});

test('it names its tools, and says that they only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ['find_error', true],
    ['get_entry', true],
  ]);
  expect(client.getInstructions()).toMatchInlineSnapshot(
    `"Fixpoint: One page for one software error, with evidence. Each page has the causes, checks, fixes and sources of one error. Call find_error with the error as it was printed before guessing at a fix; then get_entry for the causes and their checks."`,
  );
});

describe('find_error', () => {
  test('names the vendor’s page where there is none here', async () => {
    site.write(
      'content/references/gnu.yaml',
      `name: Gnu\ntool: gnu\nmentions: [gnu]\nlist: https://gnu.example/\nbase: https://gnu.example/\nfrom: [{ package: "npm:gnu", version: 2.1.0, licence: MIT }]\nrefreshed: '2026-12-01'\npages:\n  - { at: gn-7, code: GN-7, says: ["the wildebeest {name} hydrated twice on the savanna"] }\n`,
    );
    await client.close();
    await connect();
    const { text, data } = await call('find_error', { text: 'the wildebeest Bob hydrated twice on the savanna' });
    expect(text).toMatch(/^Documented elsewhere: GN-7 {2}Gnu\n[\s\S]*https:\/\/gnu\.example\/gn-7$/);
    expect(data).toMatchObject({
      matches: [{ layer: 'reference', url: 'https://gnu.example/gn-7', confidence: 'match' }],
    });
  });

  test('answers with the page, the reason and the quick fix', async () => {
    const text =
      'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\nnpm error While resolving: a@1.0.0';
    const { text: said, data } = await call('find_error', { text });
    expect(said).toMatchInlineSnapshot(`
      "Exactly this error: npm ERESOLVE: unable to resolve dependency tree  FX0001 · npm
      The message stands in the text, word for word apart from its variable parts. The text names npm (“npm”).

      Quick fix (Changes settings): Install the version of the peer that the message asks for.
          npm install react@18
      It worked when: npm install ends without ERESOLVE.

      https://fixpoint.example/errors/npm/eresolve/"
    `);
    expect(data).toMatchObject({
      matches: [{ id: 'FX0001', confidence: 'match', url: 'https://fixpoint.example/errors/npm/eresolve/' }],
    });
  });
  test('is silent about what has no page', async () => {
    const { text, data } = await call('find_error', { text: 'The quick brown fox compiled without a warning.' });
    expect(text).toMatch(/^No page for this yet\.\nWords to search for: .*compiled/);
    expect(data).toMatchObject({ matches: [], notices: [], next: { tools: [] } });
  });
  test('gives back no secret', async () => {
    const key = `sk-ant-api03-${'a1B2'.repeat(20)}`;
    const { text, data } = await call('find_error', {
      text: `npm error ERESOLVE unable to resolve dependency tree ${key}`,
    });
    expect(text + JSON.stringify(data)).not.toContain(key);
  });
});

describe('get_entry', () => {
  test('answers with the whole page as Markdown', async () => {
    const { text } = await call('get_entry', { id: 'FX0001' });
    expect(text).toContain('# npm ERESOLVE: unable to resolve dependency tree');
    expect(text).toContain('## The cause, and how to fix it');
  });
  test('says so when no page has the id, and when it is none', async () => {
    expect(await call('get_entry', { id: 'FX9999' })).toMatchObject({
      isError: true,
      text: 'No page has the id FX9999; find_error gives ids that exist.',
    });
    const none = await call('get_entry', { id: '../../etc/passwd' }).catch((error: Error) => ({
      isError: true,
      text: error.message,
    }));
    expect(none.isError).toBe(true);
    expect(none.text).toContain('an id is capital letters and at least four digits');
  });
});

test.each<[what: string, fault: Edit, answer: string]>([
  ['frontmatter', inEntry('tool: npm', 'tool: [npm]'), 'eresolve.mdx has faults, which npm run check names'],
  [
    'a component that is none',
    inEntry('## Why this happens', '<Alarm>x</Alarm>\n\n## Why this happens'),
    'eresolve.mdx has faults, which npm run check names',
  ],
  [
    'a tool that is none',
    inEntry('tool: npm', 'tool: pnpm'),
    'eresolve.mdx is about the tool “pnpm”, of which content/tools says nothing readable',
  ],
])('a page with faults is answered with a sentence: %s', async (_, fault, answer) => {
  await client.close();
  site.remove();
  site = project(fault);
  await connect();
  expect(await call('get_entry', { id: 'FX0001' })).toEqual({
    isError: true,
    text: `The look-up failed: content/errors/npm/${answer}`,
    data: undefined,
  });
  expect((await call('get_entry', { id: 'FX0002' })).isError).toBe(false);
});

test('a built site is named, described and linked as it says itself', async () => {
  await client.close();
  const about = {
    name: 'Tool errors',
    description: 'Errors of our tools.',
    url: 'https://errors.example/kb/',
    errors: [],
  };
  site.write('built/api/v1/errors.json', JSON.stringify(about));
  for (const { name, text } of compileContent(await open(site.root))) site.write(`built/match/${name}`, text);
  await connect('--index', 'built');
  expect(client.getServerVersion()?.title).toBe('Tool errors');
  expect(client.getInstructions()).toMatch(/^Tool errors: Errors of our tools\. Each page /);
  const text = 'npm error ERESOLVE unable to resolve dependency tree';
  expect(await call('find_error', { text })).toMatchObject({
    text: expect.stringContaining('https://errors.example/kb/errors/npm/eresolve/'),
    data: { matches: [{ url: 'https://errors.example/kb/errors/npm/eresolve/' }] },
  });
  expect(site.run('explain', ['--index', 'built', text]).out).toContain(
    'https://errors.example/kb/errors/npm/eresolve/',
  );
});

test('an index that cannot be read is an answer, not an end', async () => {
  await client.close();
  await connect('--index', 'nowhere');
  expect(await call('find_error', { text: 'anything at all' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('The look-up failed'),
  });
});
