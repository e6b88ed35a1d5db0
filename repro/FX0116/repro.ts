// The server that comes with the SDK is ended and started again between two calls of one client.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const client = (again: string) => `import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const FILE = 'node_modules/@modelcontextprotocol/sdk/dist/esm/examples/server/simpleStreamableHttp.js';

async function startServer() {
  const server = spawn('node', [FILE], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  server.stdout.resume();
  return server;
}

async function connect() {
  const client = new Client({ name: 'demo', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(process.env.MCP_URL)));
  return client;
}

let server = await startServer();
let client = await connect();
const before = await client.listTools();
console.log('before the restart:', before.tools.length > 0 ? 'tools are listed' : 'no tools');

server.kill('SIGKILL');
await once(server, 'exit');
server = await startServer();
try {
  const after = await client.listTools()${again};
  console.log('after the restart:', after.tools.length > 0 ? 'tools are listed' : 'no tools');
} finally {
  server.kill('SIGKILL');
}
process.exit();
`;

const CONNECT_ANEW = `.catch(async (error) => {
    if (error.code !== 404) throw error;
    client = await connect();
    return client.listTools();
  })`;

export const reproduction: Reproduction = {
  shows:
    'The SDK’s example server is restarted between two calls of a client, then with a client that connects anew on 404.',
  proves: 'cause',
  causes: 'server-restarted',
  fixes: 'client-reinitialize',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: 'after the restart: tools are listed',
  fail: (lab) => call(lab, ''),
  fix: (lab) => call(lab, CONNECT_ANEW),
};

async function call(lab: Lab, again: string): Promise<void> {
  await lab.write('client.mjs', client(again));
  const port = await lab.freePort();
  await lab.run('node client.mjs', { env: { MCP_PORT: String(port), MCP_URL: `http://127.0.0.1:${port}/mcp` } });
}
