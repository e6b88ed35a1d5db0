// A client opens the old transport to a server that speaks only Streamable HTTP.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { createServer } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

createServer(async (request, response) => {
  if (request.method !== 'POST') return response.writeHead(405, { allow: 'POST' }).end('Method not allowed');
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await new McpServer({ name: 'notes', version: '1.0.0' }).connect(transport);
  await transport.handleRequest(request, response);
}).listen(process.env.PORT, '127.0.0.1');
`;

const CLIENT = `import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const { type } = JSON.parse(readFileSync('mcp.json', 'utf8')).mcpServers.notes;
const Transport = type === 'streamableHttp' ? StreamableHTTPClientTransport : SSEClientTransport;
const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new Transport(new URL(process.env.MCP_URL)));
console.log('connected to', client.getServerVersion().name);
await client.close();
`;

export const reproduction: Reproduction = {
  shows: 'A client takes an entry of type `sse` to a Streamable HTTP server, then one of type `streamableHttp`.',
  proves: 'cause',
  causes: 'type-missing-or-sse',
  fixes: 'set-type',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: 'connected to notes',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await lab.write('client.mjs', CLIENT);
    await connect(lab, 'sse');
  },
  fix: (lab) => connect(lab, 'streamableHttp'),
};

async function connect(lab: Lab, type: string): Promise<void> {
  await lab.write('mcp.json', JSON.stringify({ mcpServers: { notes: { type } } }, null, 2));
  const port = await lab.freePort();
  await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
  await lab.run('node client.mjs', { env: { MCP_URL: `http://127.0.0.1:${port}/mcp` } });
}
