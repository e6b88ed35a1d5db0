// A frozen install meets a lockfile of an older format, or one that package.json has left behind.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const GIT = { program: 'git', debian: 'git', version: 'git --version' };

/** The lockfile that pnpm 8 writes for one package. */
const OLD_LOCKFILE = `lockfileVersion: '6.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

dependencies:
  is-number:
    specifier: 7.0.0
    version: 7.0.0

packages:

  /is-number@7.0.0:
    resolution: {integrity: sha512-41Cifkg6e8TylSpdtTpeLVMqvSBEVzTttHvERD741+pnZ8ANv0004MRL43QKPDlK9cGvNp6NZWZUBlbGXYxxng==}
    engines: {node: '>=0.12.0'}
    dev: false
`;

const AS_CI = 'pnpm install --frozen-lockfile';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'other-major',
    shows: 'pnpm 12 is given a lockfile in the format of pnpm 8.',
    tools: { npm: '12.2.0', pnpm: '12.21.0' },
    setup: async (lab) => {
      await ask(lab, { 'is-number': '7.0.0' });
      await lab.write('pnpm-lock.yaml', OLD_LOCKFILE);
    },
    trigger: AS_CI,
    cures: [{ fix: 'migrate-lockfile', steps: [0] }],
  },
  {
    cause: 'package-json-moved-on',
    shows: 'A dependency is added to `package.json` alone; a frozen install refuses.',
    tools: { npm: '12.2.0', pnpm: '12.21.0' },
    needs: [GIT],
    setup: async (lab) => {
      for (const [name, value] of [
        ['user.name', 'Sam'],
        ['user.email', 'sam@example.com'],
      ]) {
        await lab.sh(`git config --global ${name} ${value}`, { quiet: true });
      }
      await ask(lab, { 'is-number': '7.0.0' });
      await lab.run('pnpm install', { quiet: true });
      await lab.sh('git init --quiet && git add package.json pnpm-lock.yaml && git commit --quiet -m Begin', {
        quiet: true,
      });
      await ask(lab, { 'is-number': '7.0.0', 'left-pad': '1.3.0' });
    },
    trigger: AS_CI,
    cures: [{ fix: 'commit-lockfile' }],
  },
];

function ask(lab: Lab, dependencies: Record<string, string>): Promise<void> {
  const manifest = { name: 'shop-web', version: '1.0.0', private: true, dependencies };
  return lab.write('package.json', JSON.stringify(manifest, null, 2));
}
