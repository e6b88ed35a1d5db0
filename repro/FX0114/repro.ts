// A server that wants a token; the client has it in a place from which it is not sent.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import express from 'express';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import { InvalidTokenError } from '@modelcontextprotocol/sdk/server/auth/errors.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const verifier = {
  async verifyAccessToken(token) {
    if (token !== 'the-token') throw new InvalidTokenError('Unknown token');
    return { token, clientId: 'demo', scopes: [], expiresAt: Date.now() / 1000 + 60 };
  },
};

const app = express();
app.post('/mcp', requireBearerAuth({ verifier }), async (request, response) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await new McpServer({ name: 'notes', version: '1.0.0' }).connect(transport);
  await transport.handleRequest(request, response);
});
app.all('/mcp', (_request, response) => response.status(405).end());
app.listen(process.env.PORT, '127.0.0.1');
`;

const CLIENT = `import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const { headers } = JSON.parse(readFileSync('mcp.json', 'utf8')).mcpServers.notes;
const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL(process.env.MCP_URL), { requestInit: { headers } }));
console.log('connected to', client.getServerVersion().name);
await client.close();
`;

export const reproduction: Reproduction = {
  shows: 'The token stands in a field that the client does not send, then under `headers`.',
  proves: 'cause',
  causes: 'header-not-sent',
  fixes: 'header-in-config',
  packages: { '@modelcontextprotocol/sdk': '1.32.2', express: '5.2.1' },
  worked: 'connected to notes',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await lab.write('client.mjs', CLIENT);
    await connect(lab, { authorization_token: 'the-token' });
  },
  fix: (lab) => connect(lab, { headers: { Authorization: 'Bearer the-token' } }),
};

async function connect(lab: Lab, notes: Record<string, unknown>): Promise<void> {
  await lab.write('mcp.json', JSON.stringify({ mcpServers: { notes } }, null, 2));
  const port = await lab.freePort();
  await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
  await lab.run('node client.mjs', { env: { MCP_URL: `http://127.0.0.1:${port}/mcp` } });
}
