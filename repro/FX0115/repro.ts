// A tool works for a second; the client waits for a shorter or a longer time.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { setTimeout as wait } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const server = new McpServer({ name: 'shop', version: '1.0.0' });
server.registerTool('export_orders', { description: 'Exports all orders' }, async () => {
  await wait(1000);
  return { content: [{ type: 'text', text: '40 orders were exported' }] };
});
await server.connect(new StdioServerTransport());
`;

const client = (timeout: string) => `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: 'node', args: ['server.mjs'] }));
await client.callTool({ name: 'export_orders' }, undefined, { timeout: ${timeout} }).then(
  ({ content }) => console.log(content[0].text),
  (error) => console.error(String(error)),
);
await client.close();
`;

export const reproduction: Reproduction = {
  shows: 'A tool that takes a second is called by a client that waits 300 ms, then by one that waits 30 seconds.',
  proves: 'cause',
  causes: 'slow-tool',
  fixes: 'raise-limit',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: '40 orders were exported',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await call(lab, '300');
  },
  fix: (lab) => call(lab, '30_000'),
};

async function call(lab: Lab, timeout: string): Promise<void> {
  await lab.write('client.mjs', client(timeout));
  await lab.run('node client.mjs');
}
