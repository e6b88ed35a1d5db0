// A certificate that a client does not trust: another name, expired, self-signed, from an authority that it does not know.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };
const OPENSSL = { program: 'openssl', debian: 'openssl', version: 'openssl version' };
const surroundings = { needs: [CURL, OPENSSL], values: { host: 'localhost' }, ports: [443] } as const;
const ASK = 'curl --no-progress-meter https://localhost/';

const SERVER = `const { createServer } = require('node:https');
const { readFileSync } = require('node:fs');

const options = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };
createServer(options, (_request, response) => response.end('Good day\\n')).listen(443);
`;

/** A server with a certificate of the authority in company-ca.crt. */
async function serve(lab: Lab, name: string, days: number): Promise<void> {
  await lab.sh(
    `openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out company-ca.crt -days 9 -subj '/CN=Company Root' &&
openssl req -newkey rsa:2048 -nodes -keyout key.pem -out cert.csr -subj /CN=${name} &&
echo subjectAltName=DNS:${name} > names &&
openssl x509 -req -in cert.csr -CA company-ca.crt -CAkey ca.key -CAcreateserial -extfile names -out cert.pem -days ${days}`,
    { quiet: true },
  );
  await lab.write('server.js', SERVER);
  await lab.start('node server.js', { port: 443 });
}

const TRUST = 'export SSL_CERT_FILE=$PWD/company-ca.crt CURL_CA_BUNDLE=$PWD/company-ca.crt';

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'other-name',
    shows: 'The certificate is for shop.example, its authority is trusted, and the client asks for localhost.',
    setup: async (lab) => {
      await serve(lab, 'shop.example', 9);
      await lab.sh(TRUST, { quiet: true });
    },
    trigger: ASK,
    cures: [
      {
        fix: 'right-name',
        after: 'curl --no-progress-meter --resolve shop.example:443:127.0.0.1 https://shop.example/',
      },
    ],
  },
  {
    ...surroundings,
    cause: 'expired',
    shows: 'The certificate has expired yesterday, and its authority is trusted.',
    setup: async (lab) => {
      await serve(lab, 'localhost', -1);
      await lab.sh(TRUST, { quiet: true });
    },
    trigger: ASK,
  },
  {
    ...surroundings,
    cause: 'self-signed',
    shows: 'The server has made its certificate itself.',
    setup: async (lab) => {
      await lab.sh(
        'openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 9 -subj /CN=localhost -addext subjectAltName=DNS:localhost && cp cert.pem company-ca.crt',
        { quiet: true },
      );
      await lab.write('server.js', SERVER);
      await lab.start('node server.js', { port: 443 });
    },
    trigger: ASK,
    cures: [{ fix: 'trust-authority', steps: [1] }],
  },
  {
    ...surroundings,
    cause: 'unknown-authority',
    shows: 'The certificate is from the authority of a company, which the client does not know.',
    setup: async (lab) => serve(lab, 'localhost', 9),
    trigger: ASK,
    cures: [{ fix: 'trust-authority', steps: [1] }],
  },
];
