// An MCP server with one tool and nothing else is asked for its prompts.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const server = new McpServer({ name: 'notes', version: '1.0.0' });
server.registerTool('count', { description: 'Counts the notes' }, () => ({ content: [{ type: 'text', text: '3' }] }));
await server.connect(new StdioServerTransport());
`;

const client = (prompts: string) => `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: 'node', args: ['server.mjs'] }));
const { prompts } = ${prompts};
console.log(prompts.length, 'prompts');
await client.close();
`;

export const reproduction: Reproduction = {
  shows: 'A client lists the prompts of a server that has none, then asks for them only when the server declares them.',
  proves: 'cause',
  causes: 'optional-list',
  fixes: 'ask-capabilities',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: '0 prompts',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await list(lab, 'await client.listPrompts()');
  },
  fix: (lab) => list(lab, 'client.getServerCapabilities()?.prompts ? await client.listPrompts() : { prompts: [] }'),
};

async function list(lab: Lab, prompts: string): Promise<void> {
  await lab.write('client.mjs', client(prompts));
  await lab.run('node client.mjs');
}
