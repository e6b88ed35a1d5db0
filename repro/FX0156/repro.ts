// Servers whose certificates Node.js does not trust: of a private authority, with an incomplete chain, or asked by an npm that has
// a list of its own. What the operating system trusts is a file that SSL_CERT_FILE names.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const OPENSSL = { program: 'openssl', debian: 'openssl', version: 'openssl version' };
const TOOLS = { npm: '12.2.0' };

/** It sends the chain that the file has now. */
const SERVER = `import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const chain = () => ({ key: readFileSync('server.key'), cert: readFileSync('chain.pem') });
const server = createServer(chain(), (_request, response) => response.end('{}'));
server.listen(process.env.PORT, '127.0.0.1');
setInterval(() => server.setSecureContext(chain()), 200);
`;

const CLIENT = `const response = await fetch(process.env.ADDRESS);
console.log('connected', response.status);
`;

const KEY = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';

/** An authority of the company, one below it, and a certificate of a server from each. */
const CERTIFICATES = [
  `openssl req -x509 ${KEY} -keyout root.key -out company-root.pem -days 30 -subj /CN=Company-Root`,
  `openssl req ${KEY} -keyout below.key -out below.csr -subj /CN=Company-Intermediate`,
  'openssl x509 -req -in below.csr -CA company-root.pem -CAkey root.key -set_serial 1 -days 30 -extfile below.cnf -out below.pem',
  `openssl req ${KEY} -keyout server.key -out server.csr -subj /CN=127.0.0.1`,
  'openssl x509 -req -in server.csr -CA company-root.pem -CAkey root.key -set_serial 2 -days 30 -extfile server.cnf -out of-root.pem',
  'openssl x509 -req -in server.csr -CA below.pem -CAkey below.key -set_serial 3 -days 30 -extfile server.cnf -out of-below.pem',
];

export const scenarios: readonly Scenario[] = [
  {
    cause: 'private-ca',
    shows: 'A server has a certificate of a private authority, which the operating system trusts.',
    tools: TOOLS,
    needs: [OPENSSL],
    setup: async (lab) => {
      const examples = await server(lab, 'cat of-root.pem company-root.pem');
      await lab.sh('export SSL_CERT_FILE="$PWD/company-root.pem"', { quiet: true });
      return { examples };
    },
    trigger: 'node client.mjs',
    cures: [{ fix: 'quick-fix' }, { fix: 'system-store', steps: [0, 1] }, { fix: 'extra-ca', steps: [0, 1] }],
  },
  {
    cause: 'private-ca',
    shows: 'A server sends its own certificate alone, which a private root has issued.',
    tools: TOOLS,
    needs: [OPENSSL],
    setup: async (lab) => ({ examples: await server(lab, 'cat of-root.pem') }),
    trigger: 'node client.mjs',
    cures: [{ fix: 'extra-ca', steps: [0, 1] }],
  },
  {
    cause: 'incomplete-chain',
    shows: 'A server does not send the certificate of the intermediate authority; Node.js trusts the root.',
    tools: TOOLS,
    needs: [OPENSSL],
    setup: async (lab) => {
      const examples = await server(lab, 'cat of-below.pem');
      await lab.sh('export NODE_EXTRA_CA_CERTS="$PWD/company-root.pem"', { quiet: true });
      return { examples };
    },
    trigger: 'node client.mjs',
    cures: [
      {
        fix: 'send-chain',
        steps: [0],
        apply: {
          0: async (lab) => {
            await lab.sh('cat of-below.pem below.pem > chain.pem');
          },
        },
        after: 'sleep 1; node client.mjs',
      },
      {
        fix: 'send-chain',
        steps: [1],
        apply: {
          1: async (lab) => {
            await lab.sh('cat below.pem company-root.pem > both.pem; export NODE_EXTRA_CA_CERTS="$PWD/both.pem"');
          },
        },
      },
    ],
  },
  {
    cause: 'npm-own-list',
    shows: 'npm has a `cafile` without the root that Node.js trusts.',
    tools: TOOLS,
    needs: [OPENSSL],
    setup: async (lab) => {
      const examples = await server(lab, 'cat of-root.pem company-root.pem');
      await lab.sh(
        'export NODE_EXTRA_CA_CERTS="$PWD/company-root.pem"; npm config set cafile="$PWD/below.pem" --location=user',
        { quiet: true },
      );
      return { examples };
    },
    trigger: 'npm ping --registry="$ADDRESS"',
    cures: [{ fix: 'npm-cafile' }],
  },
];

/** Starts a server that sends the certificates which `chain` prints; answers with what stands for the page's examples. */
async function server(lab: Lab, chain: string): Promise<Record<string, string>> {
  await lab.write('server.cnf', 'subjectAltName = IP:127.0.0.1\n');
  await lab.write('below.cnf', 'basicConstraints = CA:TRUE\n');
  for (const command of CERTIFICATES) await lab.run(command, { quiet: true });
  await lab.sh(`unset NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR; ${chain} > chain.pem`, { quiet: true });
  await lab.write('server.mjs', SERVER);
  await lab.write('client.mjs', CLIENT);
  const port = await lab.freePort();
  await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
  await lab.sh(`export ADDRESS=https://127.0.0.1:${port}/`, { quiet: true });
  const host = `127.0.0.1:${port}`;
  return {
    'registry.npmjs.org:443': host,
    'npm.example.com:443': host,
    '/etc/ssl/company-root.pem': `${lab.folder}/company-root.pem`,
  };
}
