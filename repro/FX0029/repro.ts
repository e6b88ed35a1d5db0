// An MCP server with sessions gets a request from somebody who has not initialised one.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const server = new McpServer({ name: 'notes', version: '1.0.0' });
server.registerTool('count', { description: 'Counts the notes' }, () => ({ content: [{ type: 'text', text: '3' }] }));
const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID });
await server.connect(transport);
createServer((request, response) => transport.handleRequest(request, response)).listen(process.env.PORT);
`;

export const reproduction: Reproduction = {
  shows: 'A program asks a server for its tools at once; then a client initialises a session before it asks.',
  proves: 'cause',
  causes: 'no-handshake',
  fixes: 'send-initialize',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: '1 tools',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await call(
      lab,
      `const response = await fetch(process.env.MCP_URL, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
});
console.log(await response.text());
`,
    );
  },
  fix: (lab) =>
    call(
      lab,
      `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL(process.env.MCP_URL)));
console.log((await client.listTools()).tools.length, 'tools');
await client.close();
`,
    ),
};

async function call(lab: Lab, client: string): Promise<void> {
  await lab.write('client.mjs', client);
  const port = await lab.freePort();
  await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
  await lab.run('node client.mjs', { env: { MCP_URL: `http://127.0.0.1:${port}/mcp` } });
}
