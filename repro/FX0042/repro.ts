// Claude Code reaches no API: a stale address, a network behind a proxy, a proxy that opens TLS, a closed network. In a network of
// its own a small server plays the company’s proxy and, behind it, the API.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PROXY = 'http://192.0.2.10:8080';

const CLAUDE = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  ports: [8080],
  trigger: 'CLAUDE_CODE_MAX_RETRIES=1 claude -p "Say hello."',
  needs: [
    { program: 'curl', debian: 'curl', version: 'curl --version' },
    { program: 'openssl', debian: 'openssl', version: 'openssl version' },
  ],
};

const EXAMPLES = { examples: { 'http://proxy.example.com:8080': PROXY } };

export const scenarios: readonly Scenario[] = [
  {
    ...CLAUDE,
    cause: 'stale-address',
    shows: '`ANTHROPIC_BASE_URL` names a local router that is not running.',
    setup: async (lab) => {
      await claude(lab);
      await company(lab);
      await lab.sh(`export NODE_EXTRA_CA_CERTS="$HOME/certs/company-ca.pem" https_proxy=${PROXY}`, { quiet: true });
      await lab.sh('export ANTHROPIC_BASE_URL=http://127.0.0.1:8787', { quiet: true });
      return EXAMPLES;
    },
    cures: [{ fix: 'clear-stale-address', steps: [0], after: 'unset ANTHROPIC_BASE_URL; claude -p "Say hello."' }],
  },
  {
    ...CLAUDE,
    cause: 'proxy-missing',
    shows: 'The network lets nothing out but through a proxy, which no variable names.',
    setup: async (lab) => {
      await claude(lab);
      await company(lab);
      await lab.sh('export NODE_EXTRA_CA_CERTS="$HOME/certs/company-ca.pem"', { quiet: true });
      return EXAMPLES;
    },
    cures: [
      {
        fix: 'set-proxy',
        steps: [0, 1],
        apply: {
          1: (lab, snippet) =>
            lab.write('../.claude/settings.json', snippet.replace('http://proxy.example.com:8080', PROXY)),
        },
      },
    ],
    trials: ['causes.3.check.run'],
  },
  {
    ...CLAUDE,
    cause: 'company-certificate',
    shows: 'The proxy opens TLS and signs it anew with a certificate of the company.',
    setup: async (lab) => {
      await claude(lab);
      await company(lab);
      await lab.sh(`rm ~/.curlrc; export https_proxy=${PROXY}`, { quiet: true });
      return EXAMPLES;
    },
    cures: [
      {
        fix: 'trust-company-ca',
        steps: [1, 2],
        apply: {
          2: (lab, snippet) =>
            lab.write('../.claude/settings.json', snippet.replace('/home/you', lab.folder.replace(/\/[^/]*$/, ''))),
        },
      },
    ],
  },
];

/** Puts the program on the PATH, which the package’s own script would do. */
async function claude(lab: Lab): Promise<void> {
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_API_KEY=a-key
     unset https_proxy HTTPS_PROXY http_proxy HTTP_PROXY NODE_EXTRA_CA_CERTS SSL_CERT_FILE; ip address add 192.0.2.10/32 dev lo`,
    { quiet: true },
  );
}

/** Certificates of the company, and its proxy; curl trusts them, so that its answer is about the way and not the certificate. */
async function company(lab: Lab): Promise<void> {
  await lab.sh(
    `mkdir -p ~/certs && cd ~/certs
     openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out company-ca.pem -days 2 -subj '/CN=Acme Root CA'
     openssl req -newkey rsa:2048 -nodes -keyout api.key -out api.csr -subj '/CN=api.anthropic.com'
     printf 'subjectAltName=DNS:api.anthropic.com' > san
     openssl x509 -req -in api.csr -CA company-ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile san -out api.pem
     echo "cacert = $HOME/certs/company-ca.pem" > ~/.curlrc
     printf '%s' '${server().replaceAll("'", "'\\''")}' > proxy.cjs; cd "$OLDPWD"`,
    { quiet: true },
  );
  await lab.start('node ../certs/proxy.cjs', { port: 8080, quiet: true });
}

/** A proxy that answers each tunnel with the API’s part itself. */
function server(): string {
  const message = {
    id: '1',
    type: 'message',
    role: 'assistant',
    model: 'claude',
    content: [],
    usage: { input_tokens: 1, output_tokens: 1 },
  };
  const events = [
    { type: 'message_start', message },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello.' } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ];
  const stream = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return `const fs = require('node:fs');
const read = (name) => fs.readFileSync(__dirname + '/' + name);
const api = require('node:https').createServer({ key: read('api.key'), cert: read('api.pem') }, (request, response) => {
  const known = request.url.startsWith('/v1/messages');
  response.writeHead(known ? 200 : 404, { 'content-type': known ? 'text/event-stream' : 'application/json' });
  response.end(known ? ${JSON.stringify(stream)} : '{}');
});
const proxy = require('node:http').createServer((request, response) => response.writeHead(400).end());
proxy.on('connect', (request, socket) => {
  socket.on('error', () => {});
  socket.write('HTTP/1.1 200 Connection established\\r\\n\\r\\n');
  api.emit('connection', socket);
});
proxy.listen(8080, '0.0.0.0');
`;
}
