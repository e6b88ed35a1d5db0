// A server behind a sign-in service that offers no registration; the client has no id, then one of its own.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVICE = `import { createServer } from 'node:http';

const issuer = 'http://127.0.0.1:' + process.env.PORT;
const METADATA = {
  issuer,
  authorization_endpoint: issuer + '/authorize',
  token_endpoint: issuer + '/token',
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
};

createServer((request, response) => {
  if (request.url === '/.well-known/oauth-authorization-server') response.end(JSON.stringify(METADATA));
  else response.writeHead(request.url === '/mcp' ? 401 : 404).end();
}).listen(process.env.PORT, '127.0.0.1');
`;

const client = (id: string) => `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const redirectUrl = 'http://localhost:8090/callback';
const authProvider = {
  redirectUrl,
  clientMetadata: { client_name: 'Demo', redirect_uris: [redirectUrl] },
  clientInformation: () => (${id}),
  saveClientInformation() {},
  tokens: () => undefined,
  saveTokens() {},
  redirectToAuthorization({ pathname, searchParams }) {
    console.log('sign in at', pathname, 'as', searchParams.get('client_id'));
    process.exit();
  },
  saveCodeVerifier() {},
  codeVerifier: () => '',
};

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StreamableHTTPClientTransport(new URL(process.env.MCP_URL), { authProvider }));
`;

export const reproduction: Reproduction = {
  shows:
    'A client without a client id meets a sign-in service whose metadata names no `registration_endpoint`, then it has an id.',
  proves: 'cause',
  causes: 'no-registration-endpoint',
  fixes: 'own-client-id',
  packages: { '@modelcontextprotocol/sdk': '1.32.2' },
  worked: 'sign in at /authorize as shop-app',
  fail: async (lab) => {
    await lab.write('service.mjs', SERVICE);
    await connect(lab, 'undefined');
  },
  fix: (lab) => connect(lab, "{ client_id: 'shop-app' }"),
};

async function connect(lab: Lab, id: string): Promise<void> {
  await lab.write('client.mjs', client(id));
  const port = await lab.freePort();
  await lab.start('node service.mjs', { port, env: { PORT: String(port) } });
  await lab.run('node client.mjs', { env: { MCP_URL: `http://127.0.0.1:${port}/mcp` } });
}
