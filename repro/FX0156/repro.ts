// A server has a certificate of an authority that is made here and that nobody else knows.
import path from 'node:path';
import type { Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const cert = readFileSync('server.pem', 'utf8') + readFileSync('company-root.pem', 'utf8');
createServer({ key: readFileSync('server.key'), cert }, (_request, response) => {
  response.end('Good day');
}).listen(process.env.PORT, '127.0.0.1');
`;

const CLIENT = `const response = await fetch(process.env.ADDRESS);
console.log(await response.text());
`;

const KEY = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';

/** An authority of the company, and a certificate that it signs for a server. */
const CERTIFICATES = [
  `openssl req -x509 ${KEY} -keyout root.key -out company-root.pem -days 30 -subj /CN=Company-Root`,
  `openssl req ${KEY} -keyout server.key -out server.csr -subj /CN=127.0.0.1`,
  'openssl x509 -req -in server.csr -CA company-root.pem -CAkey root.key -set_serial 1 -days 30 -extfile server.cnf -out server.pem',
];

let address = '';

export const reproduction: Reproduction = {
  shows:
    'A program asks a server whose certificate comes from a private authority, then with that authority in `NODE_EXTRA_CA_CERTS`.',
  proves: 'cause',
  causes: 'private-ca',
  fixes: 'extra-ca',
  needs: [{ program: 'openssl', debian: 'openssl', version: 'openssl version' }],
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('server.cnf', 'subjectAltName = IP:127.0.0.1\n');
    for (const command of CERTIFICATES) await lab.run(command);
    await lab.write('server.mjs', SERVER);
    await lab.write('client.mjs', CLIENT);
    const port = await lab.freePort();
    address = `https://127.0.0.1:${port}/`;
    await lab.start('node server.mjs', { port, env: { PORT: String(port) } });
    await lab.run('node client.mjs', { env: { ADDRESS: address } });
  },
  fix: async (lab) => {
    const authority = path.join(lab.folder, 'company-root.pem');
    await lab.run('node client.mjs', { env: { NODE_EXTRA_CA_CERTS: authority, ADDRESS: address } });
  },
};
