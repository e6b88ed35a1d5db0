// A client fills the arguments of a tool from memory, and one field has another name.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'notes', version: '1.0.0' });
server.registerTool(
  'search_notes',
  { description: 'Finds notes', inputSchema: { query: z.string() } },
  ({ query }) => ({ content: [{ type: 'text', text: '2 notes about ' + query }] }),
);
await server.connect(new StdioServerTransport());
`;

const client = (args: string) => `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: 'node', args: ['server.mjs'] }));
const { content } = await client.callTool({ name: 'search_notes', arguments: ${args} });
console.log(content[0].text);
await client.close();
`;

export const reproduction: Reproduction = {
  shows: 'A tool that wants `query` is called with `text`, then with `query`.',
  proves: 'cause',
  causes: 'wrong-or-missing-field',
  fixes: 'correct-the-call',
  packages: { '@modelcontextprotocol/sdk': '1.32.2', zod: '4.6.7' },
  worked: '2 notes about carts',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await call(lab, "{ text: 'carts' }");
  },
  fix: (lab) => call(lab, "{ query: 'carts' }"),
};

async function call(lab: Lab, args: string): Promise<void> {
  await lab.write('client.mjs', client(args));
  await lab.run('node client.mjs');
}
