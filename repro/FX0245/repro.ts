// Git meets certificates that it does not trust: a wrong setting, a proxy, a private authority, a missing intermediate certificate.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = {
  needs: [
    { program: 'git', debian: 'git', version: 'git --version' },
    { program: 'openssl', debian: 'openssl', version: 'openssl version' },
  ],
  ports: [443],
  trigger: 'git ls-remote https://git.example.com/acme/shop-api.git',
};

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'wrong-ca-file',
    shows: 'A setting names a file that is not there.',
    setup: async (lab) => {
      await server(lab, { github: 'public', git: 'public' });
      await lab.sh('git config --global http.sslCAInfo "$(cd .. && pwd)/gone.pem"');
    },
    cures: [{ fix: 'correct-ca-setting' }],
  },
  {
    ...COMMON,
    cause: 'company-proxy',
    shows: 'All servers show certificates of one private authority.',
    setup: async (lab) => {
      await server(lab, { github: 'company', git: 'company' });
      return { examples: await rootFile(lab) };
    },
    cures: [{ fix: 'ca-for-server' }],
  },
  {
    ...COMMON,
    cause: 'own-server',
    shows: 'The server of the company has a certificate of its own authority, and github.com a public one.',
    setup: async (lab) => {
      await server(lab, { github: 'public', git: 'company' });
      return { examples: await rootFile(lab) };
    },
    cures: [{ fix: 'ca-for-server' }, { fix: 'quick-fix' }],
  },
  {
    ...COMMON,
    cause: 'missing-intermediate',
    shows:
      'The certificate comes from a public authority by way of an intermediate one, which the server does not send.',
    setup: (lab) => server(lab, { github: 'public', git: 'public' }, 'git-leaf.pem'),
    cures: [{ fix: 'send-chain', apply: { 0: (lab) => lab.sh('cp ../git-chain.pem ../git.pem').then(() => {}) } }],
  },
];

// Each name has its key and the certificates of its file, which is read for each connection. Git's own CGI program serves.
const SERVER = `const { createServer } = require('node:https');
const { createSecureContext } = require('node:tls');
const { readFileSync } = require('node:fs');
const { spawn } = require('node:child_process');

const context = (name) => createSecureContext({ key: readFileSync('../' + name + '.key'), cert: readFileSync('../' + name + '.pem') });
const SNICallback = (host, done) => done(null, context(host === 'github.com' ? 'github' : 'git'));

createServer({ SNICallback, key: readFileSync('../git.key'), cert: readFileSync('../git.pem') }, (request, response) => {
  const url = new URL(request.url, 'https://git.example.com');
  const git = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: require('node:path').resolve('..'),
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname.replace(/.*\\.git/, '/shop-api.git'),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    },
  });
  request.pipe(git.stdin);
  const parts = [];
  git.stdout.on('data', (part) => parts.push(part));
  git.on('exit', () => {
    const all = Buffer.concat(parts);
    const end = all.indexOf('\\r\\n\\r\\n');
    const headers = all.subarray(0, end).toString().split('\\r\\n').map((line) => line.split(/: (.*)/));
    response.writeHead(200, Object.fromEntries(headers)).end(all.subarray(end + 4));
  });
}).listen(443, '127.0.0.1');
`;

// A public root with an intermediate authority, and a company's root; certificates of both for both names, with their chains.
const AUTHORITIES = `set -e
cd ..
root() { openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/O=$2/CN=$2 Root" -keyout "$1-root.key" -out "$1-root.pem"; }
sign() {
  openssl req -newkey rsa:2048 -nodes -subj "$2" -keyout "$1.key" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA "$3.pem" -CAkey "$3.key" -CAcreateserial -days 20 -extfile "$4" -out "$1.pem"
}
root public 'Public Trust'
root company Acme
echo 'basicConstraints=critical,CA:true' > ca.ext
echo 'subjectAltName=DNS:github.com' > github.ext
echo 'subjectAltName=DNS:git.example.com' > git.ext
sign public-sub '/O=Public Trust/CN=Public Trust Issuing' public-root ca.ext
for name in github:github.com git:git.example.com; do
  short=\${name%%:*}
  sign "$short-public" "/CN=\${name#*:}" public-sub "$short.ext"
  sign "$short-company" "/CN=\${name#*:}" company-root "$short.ext"
  cat "$short-public.pem" public-sub.pem > "$short-public-chain.pem"
  cat "$short-company.pem" company-root.pem > "$short-company-chain.pem"
done
`;

interface Issuers {
  readonly github: 'public' | 'company';
  readonly git: 'public' | 'company';
}

async function server(lab: Lab, { github, git }: Issuers, file?: string): Promise<void> {
  const quiet = { quiet: true };
  await lab.write('../authorities.sh', AUTHORITIES);
  await lab.sh('sh ../authorities.sh > /dev/null 2>&1', quiet);
  for (const [name, issuer] of Object.entries({ github, git })) {
    await lab.sh(
      `cp ../${name}-${issuer}.key ../${name}.key && cp ../${name}-${issuer}-chain.pem ../${name}.pem`,
      quiet,
    );
  }
  await lab.sh('cp ../git.pem ../git-chain.pem && cp ../git-public.pem ../git-leaf.pem', quiet);
  if (file) await lab.sh(`cp ../${file} ../git.pem`, quiet);
  await lab.sh(
    'printf "127.0.0.1 localhost github.com git.example.com\\n" > ~/hosts && mount --bind ~/hosts /etc/hosts',
    quiet,
  );
  await lab.sh('mount --bind ../public-root.pem /etc/ssl/certs/ca-certificates.crt', quiet);
  await lab.sh('git config --global user.name Sam && git config --global user.email sam@example.com', quiet);
  await lab.sh(
    'git init --quiet --bare ../shop-api.git && git init --quiet . && git commit --quiet --allow-empty -m Begin',
    quiet,
  );
  await lab.sh('git push --quiet ../shop-api.git HEAD', quiet);
  await lab.write('server.cjs', SERVER);
  await lab.start('node server.cjs', { port: 443, quiet: true });
}

/** The file that the administrator hands out, where the page's commands look for it. */
async function rootFile(lab: Lab): Promise<Readonly<Record<string, string>>> {
  await lab.sh('mkdir -p ~/certs && cp ../company-root.pem ~/certs/', { quiet: true });
  return {
    '/path/to/company-root.pem': (await lab.sh('echo ~/certs/company-root.pem', { quiet: true })).output.trim(),
  };
}
