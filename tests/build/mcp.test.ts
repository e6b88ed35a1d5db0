// The server for coding agents on a built site, from its folder and over the network: the same answers as from the content.
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve/static-server.ts';

async function ask(...args: string[]) {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['src/cli/run.mjs', 'mcp', ...args],
      stderr: 'inherit',
    }),
  );
  try {
    const found = await client.callTool({ name: 'find_error', arguments: { text: 'Error: spawn npx ENOENT' } });
    const page = await client.callTool({ name: 'get_entry', arguments: { id: 'FX0009' } });
    return JSON.stringify([found.structuredContent, page.content]);
  } finally {
    await client.close();
  }
}

test('content, folder and address answer alike', async () => {
  const server = await serveFolder({ folder: 'dist', base: '/', port: 0 });
  try {
    const content = await ask();
    expect(content).toContain('FX0009');
    expect(content).toContain('What this error means');
    expect(await ask('--index', 'dist')).toBe(content);
    const home = `http://localhost:${server.port}`;
    const served = await ask('--index', home);
    expect(served.replaceAll(`"url":"${home}`, '"url":"https://fixpoint.example')).toBe(content);
  } finally {
    await server.close();
  }
});
