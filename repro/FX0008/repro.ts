// An MCP server greets with console.log: the client takes the line for a message.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const server = (log: string) => `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

${log}('Starting notes server');
await new McpServer({ name: 'notes', version: '1.0.0' }).connect(new StdioServerTransport());
`;

const CLIENT = `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
client.onerror = (error) => console.error(error);
await client.connect(new StdioClientTransport({ command: 'node', args: ['server.mjs'] }));
console.log('connected to', client.getServerVersion().name);
await client.close();
`;

export const reproduction: Reproduction = {
  shows: 'A server greets on stdout, then on stderr.',
  proves: 'cause',
  causes: 'server-logs-to-stdout',
  fixes: 'log-to-stderr',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: 'Starting notes server\nconnected to notes',
  fail: async (lab) => {
    await lab.write('client.mjs', CLIENT);
    await connect(lab, 'console.log');
  },
  fix: (lab) => connect(lab, 'console.error'),
};

async function connect(lab: Lab, log: string): Promise<void> {
  await lab.write('server.mjs', server(log));
  await lab.run('node client.mjs');
}
