// What npm downloads, or what the registry lists, is not what the lockfile says: a proxy's page, a wrong line, a second file.
import { createHash } from 'node:crypto';
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const TOOLS = { npm: '12.2.0' };
const PUBLIC = 'https://registry.npmjs.org';

/** A registry with one package. What it sends depends on the file `sends`: its page, the first file or the second. */
const REGISTRY = `const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createServer } = require('node:http');

const hash = (file) => 'sha512-' + createHash('sha512').update(readFileSync(file)).digest('base64');

createServer((request, response) => {
  const sends = readFileSync('sends', 'utf8').trim();
  const file = sends === 'second' ? 'second.tgz' : 'first.tgz';
  const here = 'http://' + request.headers.host;
  if (request.url.endsWith('1.2.0.tgz')) {
    return response.end(sends === 'page' ? '<html>Blocked by the proxy</html>' : readFileSync(file));
  }
  if (request.url.endsWith('1.2.1.tgz')) return response.end(readFileSync('next.tgz'));
  const version = (number, tarball) => ({
    name: 'shop-utils',
    version: number,
    dist: { tarball: here + '/shop-utils/-/shop-utils-' + number + '.tgz', integrity: hash(tarball) },
  });
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      name: 'shop-utils',
      'dist-tags': { latest: '1.2.1' },
      versions: { '1.2.0': version('1.2.0', file), '1.2.1': version('1.2.1', 'next.tgz') },
    }),
  );
}).listen(process.env.PORT, '127.0.0.1');
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'broken-download',
    shows: 'A proxy sends a page of its own in place of the package.',
    tools: TOOLS,
    setup: async (lab) => {
      await installed(lab);
      await lab.write('sends', 'page\n');
      return {
        examples: { [PUBLIC]: await lab.serve(empty) },
        values: { wanted: await hashOf(lab, 'first.tgz'), got: pageHash() },
      };
    },
    trigger: 'npm ci; echo first > sends',
    cures: [
      { fix: 'quick-fix', after: 'npm ci' },
      { fix: 'verify-cache', after: 'npm ci' },
    ],
  },
  {
    cause: 'wrong-lock-entry',
    shows: 'A hash in the lockfile was changed by hand; the registry plays the public one.',
    tools: TOOLS,
    setup: async (lab) => {
      const address = await installed(lab);
      await lab.sh(`sed -i 's/"sha512-..../"sha512-AAAA/' package-lock.json`, { quiet: true });
      await lab.sh(
        'git init --quiet && git add -A && git -c user.name=sam -c user.email=sam@example.com commit -qm first',
        {
          quiet: true,
        },
      );
      const got = await hashOf(lab, 'first.tgz');
      return { examples: { [PUBLIC]: address }, values: { wanted: `sha512-AAAA${got.slice(11)}`, got } };
    },
    needs: [{ program: 'git', debian: 'git', version: 'git --version' }],
    trigger: 'npm ci',
    cures: [
      {
        fix: 'repair-lock-entry',
        apply: {
          1: async (lab) => {
            const right = await hashOf(lab, 'first.tgz');
            await lab.sh(`sed -i 's|"integrity": "[^"]*"|"integrity": "${right}"|' package-lock.json`);
          },
        },
      },
    ],
  },
  {
    cause: 'other-file-same-version',
    shows: 'A private registry has a second file under the version that the lockfile has.',
    tools: TOOLS,
    setup: async (lab) => {
      await installed(lab);
      await lab.write('sends', 'second\n');
      return {
        examples: { [PUBLIC]: await lab.serve(empty) },
        values: { wanted: await hashOf(lab, 'first.tgz'), got: await hashOf(lab, 'second.tgz') },
      };
    },
    trigger: 'npm ci',
    cures: [{ fix: 'publish-new-version', after: 'rm -rf node_modules; npm ci' }],
  },
];

/** Packs three files, serves them, and installs the first one, so that the lockfile has its hash. */
async function installed(lab: Lab): Promise<string> {
  for (const [file, version, text] of [
    ['first', '1.2.0', 'one'],
    ['second', '1.2.0', 'two'],
    ['next', '1.2.1', 'two'],
  ]) {
    await lab.write('utils/package.json', JSON.stringify({ name: 'shop-utils', version }));
    await lab.write('utils/index.js', `module.exports = '${text}';\n`);
    await lab.sh(`npm pack --silent ./utils && mv shop-utils-${version}.tgz ${file}.tgz`, { quiet: true });
  }
  await lab.write('sends', 'first\n');
  await lab.write('registry.cjs', REGISTRY);
  const port = await lab.freePort();
  await lab.start('node registry.cjs', { port, env: { PORT: String(port) } });
  const address = `http://127.0.0.1:${port}`;
  await lab.write(
    'package.json',
    '{ "name": "shop-api", "private": true, "dependencies": { "shop-utils": "1.2.0" } }\n',
  );
  await lab.write('.npmrc', `registry=${address}/\n`);
  // The cache of the sandbox is shared; here everything must come from the registry.
  await lab.sh('unset npm_config_registry NPM_CONFIG_REGISTRY; export npm_config_cache="$HOME/cache"; npm install', {
    quiet: true,
  });
  await lab.sh('rm -rf node_modules "$HOME/cache"', { quiet: true });
  return address;
}

async function hashOf(lab: Lab, file: string): Promise<string> {
  const { output } = await lab.sh(`node -p "'sha512-' + crypto.hash('sha512', fs.readFileSync('${file}'), 'base64')"`, {
    quiet: true,
  });
  return output.trim();
}

function pageHash(): string {
  return sha512(Buffer.from('<html>Blocked by the proxy</html>'));
}

function sha512(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

function empty(): ReturnType<StubAnswer> {
  return { status: 404, body: { error: 'Not found' } };
}
