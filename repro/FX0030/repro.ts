// A program posts to an MCP server and accepts JSON alone.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { createServer } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
await new McpServer({ name: 'notes', version: '1.0.0' }).connect(transport);
createServer((request, response) => transport.handleRequest(request, response)).listen(process.env.PORT);
`;

const client = (
  accept: string,
) => `const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'demo', version: '1.0.0' } };
const response = await fetch(process.env.MCP_URL, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: '${accept}' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params }),
});
console.log(response.status, await response.text());
`;

export const reproduction: Reproduction = {
  shows: 'A program sends `initialize` and accepts only `application/json`, then both types.',
  proves: 'cause',
  causes: 'header-missing',
  fixes: 'send-both',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: '200 event: message',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await post(lab, 'application/json');
  },
  fix: (lab) => post(lab, 'application/json, text/event-stream'),
};

async function post(lab: Lab, accept: string): Promise<void> {
  await lab.write('client.mjs', client(accept));
  const port = await lab.freePort();
  await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
  await lab.run('node client.mjs', { env: { MCP_URL: `http://127.0.0.1:${port}/mcp` } });
}
