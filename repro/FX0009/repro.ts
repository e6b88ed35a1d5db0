// A client whose PATH lacks the folder of npx, as an app has it that was started from a dock.
import path from 'node:path';
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const client = (server: string) => `import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'demo', version: '1.0.0' });
await client.connect(new StdioClientTransport(${server}));
console.log('connected to', client.getServerVersion().name);
await client.close();
`;

const ARGS = "args: ['--no', 'mcp-server-memory']";

export const reproduction: Reproduction = {
  shows: 'A client whose PATH lacks npx starts a server by its bare name, then by its path and with a PATH of its own.',
  proves: 'cause',
  causes: 'app-has-another-path',
  fixes: 'absolute-path',
  packages: { '@modelcontextprotocol/sdk': '1.32.2', '@modelcontextprotocol/server-memory': '2026.8.31' },
  tools: { npm: '12.2.0' },
  worked: 'connected to memory-server',
  fail: (lab) => connect(lab, `{ command: 'npx', ${ARGS} }`),
  fix: async (lab) => {
    const npx = (await lab.run('which npx')).output;
    const PATH = `${path.dirname(process.execPath)}:/usr/bin:/bin`;
    await connect(lab, `{ command: '${npx}', ${ARGS}, env: { PATH: '${PATH}' } }`);
  },
};

async function connect(lab: Lab, server: string): Promise<void> {
  await lab.write('client.mjs', client(server));
  await lab.run(`${process.execPath} client.mjs`, { env: { PATH: '/opt/app' } });
}
