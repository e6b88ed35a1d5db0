// A server that refuses as GitHub does meets a typed password, a token in the address, a helper with a dead token and a wrong name.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = {
  proves: 'message' as const,
  needs: [
    { program: 'git', debian: 'git', version: 'git --version' },
    { program: 'curl', debian: 'curl', version: 'curl --version' },
    { program: 'openssl', debian: 'openssl', version: 'openssl version' },
  ],
  ports: [443],
  trigger: 'git push origin main',
};
const VALUES = { owner: 'sam', repository: 'shop-api' };
const ADDRESS = 'https://github.com/sam/shop-api.git';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    values: VALUES,
    cause: 'account-password',
    shows: 'The password of the account is given to a push.',
    setup: async (lab) => {
      await server(lab, ADDRESS);
      await answer(lab, 'correct-horse');
    },
    cures: [{ fix: 'erase-saved', apply: { 1: (each) => answer(each, 'ghp_live') } }],
  },
  {
    ...COMMON,
    values: VALUES,
    cause: 'token-in-address',
    shows: 'The address has a token that is no longer valid.',
    setup: async (lab) => {
      await server(lab, ADDRESS.replace('//', '//sam:ghp_dead@'));
      await answer(lab, 'ghp_live');
    },
    cures: [{ fix: 'correct-address' }],
  },
  {
    ...COMMON,
    values: VALUES,
    cause: 'saved-credential',
    shows: 'A helper answers with a dead token, whatever it is told to forget.',
    setup: async (lab) => {
      await server(lab, ADDRESS);
      await lab.write('../helper', '#!/bin/sh\n[ "$1" = get ] && printf "username=sam\\npassword=ghp_dead\\n"\n');
      await lab.sh('chmod +x ../helper && git config --global credential.helper "$(cd .. && pwd)/helper"');
    },
  },
  {
    ...COMMON,
    values: { ...VALUES, repository: 'shop-apy' },
    cause: 'wrong-repository',
    shows: 'The name of a public repository has a typing error, and something is typed at the prompt.',
    setup: async (lab) => {
      await server(lab, ADDRESS.replace('api', 'apy'));
      await answer(lab, 'correct-horse');
    },
    trigger: 'git fetch origin',
    cures: [{ fix: 'correct-address' }],
  },
];

// Reading shop-api is public; all else wants the token ghp_live. Git's own CGI program serves what is allowed.
const SERVER = `const { createServer } = require('node:https');
const { readFileSync } = require('node:fs');
const { spawn } = require('node:child_process');

const ADVICE = 'https://docs.github.com/get-started/getting-started-with-git/about-remote-repositories#cloning-with-https-urls';
const REFUSAL = 'Support for password authentication was removed on August 13, 2021.\\nPlease see ' + ADVICE +
  ' for information on currently recommended modes of authentication.\\n';

createServer({ key: readFileSync('../key.pem'), cert: readFileSync('../cert.pem') }, (request, response) => {
  const url = new URL(request.url, 'https://github.com');
  const there = url.pathname.startsWith('/sam/shop-api');
  if (!/\\.git\\//.test(url.pathname)) return response.writeHead(there ? 200 : 404).end();
  const [, given = ''] = (request.headers.authorization ?? '').split(' ');
  const token = Buffer.from(given, 'base64').toString().split(':')[1];
  const reading = there && !/receive-pack/.test(request.url);
  if (!reading && !(there && token === 'ghp_live')) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' });
    return response.end(token ? REFUSAL : '');
  }
  const git = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: require('node:path').resolve('..'),
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'sam',
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname.replace('/sam', ''),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
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

/** The name github.com is this server, and its certificate is trusted here. */
async function server(lab: Lab, address: string): Promise<void> {
  const quiet = { quiet: true };
  await lab.sh('git config --global user.name Sam && git config --global user.email sam@example.com', quiet);
  await lab.sh(
    'git config --global init.defaultBranch main && printf "127.0.0.1 localhost github.com\\n" > ~/hosts',
    quiet,
  );
  await lab.sh(
    'openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=github.com -addext subjectAltName=DNS:github.com -keyout ../key.pem -out ../cert.pem 2>/dev/null',
    quiet,
  );
  await lab.sh('mount --bind ~/hosts /etc/hosts && mount --bind ../cert.pem /etc/ssl/certs/ca-certificates.crt', quiet);
  await lab.sh('git init --quiet --bare ../shop-api.git && git init --quiet .', quiet);
  await lab.write('server.cjs', SERVER);
  await lab.start('node server.cjs', { port: 443, quiet: true });
  await lab.write('README.md', 'Shop\n');
  await lab.sh('git add README.md && git commit --quiet -m "Add README"');
  await lab.sh(`git remote add origin ${address}`);
}

/** What is typed where Git asks for a name and a password. */
async function answer(lab: Lab, password: string): Promise<void> {
  await lab.write('../ask', `#!/bin/sh\ncase $1 in User*) echo sam;; *) echo ${password};; esac\n`);
  await lab.sh('chmod +x ../ask && git config --global core.askPass "$(cd .. && pwd)/ask"', { quiet: true });
}
