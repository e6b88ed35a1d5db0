// An MCP server that ends at start because a variable is missing: the client only sees the connection close.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `if (!process.env.NOTES_API_KEY) {
  console.error('NOTES_API_KEY is not set');
  process.exit(1);
}
await import('@modelcontextprotocol/server-memory/dist/index.js');
`;

const client = (env: string) => `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
const transport = new StdioClientTransport({ command: 'node', args: ['server.mjs']${env} });
await client.connect(transport).then(
  () => console.log('connected to', client.getServerVersion().name),
  (error) => console.error(String(error)),
);
await client.close();
`;

export const reproduction: Reproduction = {
  shows:
    'A server that needs a variable is started by a client that does not pass it on, then with the variable in its env.',
  proves: 'cause',
  causes: 'environment-differs',
  fixes: 'pass-variables',
  packages: { '@modelcontextprotocol/sdk': '1.32.2', '@modelcontextprotocol/server-memory': '2026.8.31' },
  worked: 'connected to memory-server',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    await connect(lab, '');
  },
  fix: (lab) => connect(lab, ", env: { NOTES_API_KEY: 'a-key' }"),
};

/** The variable is set for the client in both runs: the client does not hand it to its servers. */
async function connect(lab: Lab, env: string): Promise<void> {
  await lab.write('client.mjs', client(env));
  await lab.run('node client.mjs', { env: { NOTES_API_KEY: 'a-key' } });
}
