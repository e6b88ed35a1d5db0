// A server that knows keys as GitHub does refuses five times: no key, a key by another name, an unknown one, an open file, a wrong user.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = {
  proves: 'message' as const,
  needs: [
    { program: 'ssh', debian: 'openssh-client', version: 'ssh -V' },
    { program: 'git', debian: 'git', version: 'git --version' },
  ],
  packages: { ssh2: '1.17.0' },
  ports: [22],
  trigger: 'git fetch',
};

const ADDRESS = 'git@github.com:sam/shop-api.git';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'no-key',
    shows: 'There is no folder with keys but for the known hosts.',
    setup: (lab) => server(lab),
    cures: [
      { fix: 'quick-fix', apply: { 0: paste } },
      { fix: 'add-key', apply: { 1: paste } },
      { fix: 'use-https', after: 'true' },
    ],
  },
  {
    ...COMMON,
    cause: 'key-not-tried',
    shows: 'The key that the account has lies in a file `work`.',
    setup: async (lab) => {
      await server(lab);
      await key(lab, 'work');
      await lab.sh('cp ~/.ssh/work.pub account.keys', { quiet: true });
    },
    cures: [{ fix: 'name-the-key', apply: { 0: config } }],
  },
  {
    ...COMMON,
    cause: 'key-unknown',
    shows: 'There is a key, and the account does not have it.',
    setup: async (lab) => {
      await server(lab);
      await key(lab, 'id_ed25519');
    },
    cures: [{ fix: 'add-key', steps: [1, 2], apply: { 1: paste } }],
  },
  {
    ...COMMON,
    cause: 'key-ignored',
    shows: 'Others may read the file of a key that the account has.',
    setup: async (lab) => {
      await server(lab);
      await key(lab, 'id_ed25519');
      await lab.sh('cp ~/.ssh/id_ed25519.pub account.keys && chmod 644 ~/.ssh/id_ed25519');
    },
    cures: [{ fix: 'fix-permissions' }],
  },
  {
    ...COMMON,
    cause: 'wrong-user',
    shows: 'The address has the name of the account instead of `git`.',
    setup: async (lab) => {
      await server(lab, ADDRESS.replace('git@', 'sam@'));
      await key(lab, 'id_ed25519');
      await lab.sh('cp ~/.ssh/id_ed25519.pub account.keys', { quiet: true });
    },
    cures: [{ fix: 'fix-user' }],
  },
];

// Accepts the user git with a key of the file account.keys, greets shells, and serves one repository.
const SERVER = `const { Server, utils } = require('ssh2');
const { spawn } = require('node:child_process');
const fs = require('node:fs');

const known = () => {
  if (!fs.existsSync('account.keys')) return [];
  return fs.readFileSync('account.keys', 'utf8').trim().split('\\n').map((line) => utils.parseKey(line).getPublicSSH());
};

new Server({ hostKeys: [utils.generateKeyPairSync('ed25519').private] }, (client) => {
  client.on('error', () => {});
  client.on('authentication', (asked) => {
    const { username, method, key } = asked;
    const fits = username === 'git' && method === 'publickey' && known().some((each) => each.equals(key.data));
    if (fits) asked.accept();
    else asked.reject(['publickey']);
  });
  client.on('session', (accept) => {
    const session = accept();
    session.on('shell', (ok) => {
      const channel = ok();
      channel.stderr.write("Hi sam! You've successfully authenticated, but GitHub does not provide shell access.\\n");
      channel.exit(1);
      channel.end();
    });
    session.on('exec', (ok) => {
      const channel = ok();
      const git = spawn('git', ['upload-pack', '../shop-api.git']);
      git.stdout.pipe(channel, { end: false });
      channel.pipe(git.stdin);
      git.on('exit', (code) => {
        channel.exit(code);
        channel.end();
      });
    });
  });
}).listen(22, '127.0.0.1');
`;

/** The name github.com is this server, and ssh, which asks the system for the home folder, finds that of the sandbox. */
async function server(lab: Lab, address = ADDRESS): Promise<void> {
  const quiet = { quiet: true };
  await lab.write('server.cjs', SERVER);
  await lab.sh('printf "127.0.0.1 localhost github.com\\n" > ~/hosts && mount --bind ~/hosts /etc/hosts', quiet);
  await lab.sh('mkdir -m 700 ~/.ssh && sed "s|^root:.*|root:x:0:0::$HOME:/bin/sh|" /etc/passwd > ~/passwd', quiet);
  await lab.sh('mount --bind ~/passwd /etc/passwd', quiet);
  await lab.sh('git init --quiet --bare ../shop-api.git && git init --quiet .', quiet);
  await lab.start('node server.cjs', { port: 22, quiet: true });
  await lab.sh('ssh-keyscan github.com > ~/.ssh/known_hosts 2>/dev/null', quiet);
  await lab.sh(`git remote add origin ${address}`);
}

async function key(lab: Lab, name: string): Promise<void> {
  await lab.sh(`ssh-keygen -q -t ed25519 -N '' -C sam@laptop -f ~/.ssh/${name}`);
}

/** What is pasted into the settings of the account. */
async function paste(lab: Lab): Promise<void> {
  await lab.sh('cp ~/.ssh/id_ed25519.pub account.keys', { quiet: true });
}

async function config(lab: Lab, snippet: string): Promise<void> {
  await lab.write('ssh-config', snippet);
  await lab.sh('install -m 600 ssh-config ~/.ssh/config', { quiet: true });
}
