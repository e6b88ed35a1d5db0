// A package is not found: a misspelled name, a scope of another registry, a registry for everything, a request without a token.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const TOOLS = { npm: '12.2.0' };
const PRIVATE = '@acme/ui';
const ELSEWHERE = 'https://npm.pkg.github.com';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'wrong-name',
    shows: 'A package is asked for by a misspelled name.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab);
      return { examples: { [ELSEWHERE]: await lab.serve(empty) } };
    },
    values: { package: '@types/mss' },
    trigger: 'npm install @types/mss@2.1.0',
    cures: [{ fix: 'correct-name', after: 'npm install @types/ms@2.1.0' }],
  },
  {
    cause: 'scope-other-registry',
    shows: 'npm asks the public registry for a package that a private one has.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab);
      return { examples: { [ELSEWHERE]: await lab.serve(privateRegistry(false)) } };
    },
    values: { package: PRIVATE },
    trigger: `npm view ${PRIVATE}`,
    cures: [{ fix: 'quick-fix' }, { fix: 'scope-registry', steps: [0] }],
  },
  {
    cause: 'registry-takes-all',
    shows: 'A private registry is set for everything, and a public package is asked for.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab);
      await lab.sh('unset npm_config_registry NPM_CONFIG_REGISTRY', { quiet: true });
      await lab.write('.npmrc', `registry=${await lab.serve(privateRegistry(false))}/\n`);
      return { examples: { [ELSEWHERE]: await lab.serve(empty) } };
    },
    values: { package: 'semver' },
    trigger: 'npm view semver',
    cures: [{ fix: 'scope-registry', steps: [0, 1] }],
  },
  {
    proves: 'message',
    cause: 'no-access',
    shows: 'A stand-in for a registry answers 404 to a request without a token.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab);
      const address = await lab.serve(privateRegistry(true));
      await lab.write('.npmrc', `@acme:registry=${address}/\n`);
      return { examples: { [ELSEWHERE]: await lab.serve(empty), 'https://registry.npmjs.org': address } };
    },
    values: { package: PRIVATE },
    trigger: `npm view ${PRIVATE}`,
    cures: [
      {
        fix: 'give-token',
        steps: [1],
        apply: {
          1: async (lab, snippet) => {
            const { output } = await lab.sh('npm config get @acme:registry', { quiet: true });
            const host = output.trim().replace(/^http:|\/$/g, '');
            await lab.write('.npmrc', `@acme:registry=http:${host}/\n${snippet.replace('//registry.npmjs.org', host)}`);
          },
        },
        after: `NPM_TOKEN=an-example npm view ${PRIVATE}`,
      },
    ],
  },
];

function manifest(lab: Lab): Promise<void> {
  return lab.write('package.json', '{ "name": "shop-api", "version": "1.0.0", "private": true }\n');
}

const NOTHING = { status: 404, body: { error: 'Not found' } };

function empty(): ReturnType<StubAnswer> {
  return NOTHING;
}

/** A registry with one package, which it shows to everybody, or only to those who send a token. */
function privateRegistry(closed: boolean): StubAnswer {
  const version = { name: PRIVATE, version: '2.1.0', dist: { tarball: 'https://npm.example.com/ui-2.1.0.tgz' } };
  const about = { name: PRIVATE, 'dist-tags': { latest: '2.1.0' }, versions: { '2.1.0': version } };
  return ({ url, headers }) =>
    decodeURIComponent(url) === `/${PRIVATE}` && (!closed || headers.authorization) ? { body: about } : NOTHING;
}
