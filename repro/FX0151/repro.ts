// A global install, when the folder, or a folder in it, belongs to somebody else. The user of the sandbox gives up the right to
// write everywhere, and the foreign owner is nobody instead of root.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const SETPRIV = { program: 'setpriv', debian: 'util-linux', version: 'setpriv --version' };
const TOOLS = { npm: '12.2.0' };

/** npm without the powers of an administrator. */
const npm = (words: string) => `setpriv --bounding-set=-all npm ${words}`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'prefix-of-root',
    shows: 'A package is installed into a global folder of another user.',
    tools: TOOLS,
    needs: [SETPRIV],
    setup: async (lab) => {
      await globalFolder(lab, 'chown -R nobody "$HOME/node"');
    },
    trigger: npm('install -g semver@7.6.3'),
    cures: [{ fix: 'quick-fix' }, { fix: 'own-prefix' }, { fix: 'npx-instead', after: npm('exec --yes semver 1.2.3') }],
  },
  {
    cause: 'files-of-root',
    shows: 'A package is installed into a scope folder of another user, below a global folder of one’s own.',
    tools: TOOLS,
    needs: [SETPRIV],
    setup: async (lab) => {
      await globalFolder(lab, 'npm install -g @types/ms@0.7.31; chown -R nobody "$HOME/node/lib/node_modules/@types"');
    },
    trigger: npm('install -g @types/ms@2.1.0'),
    cures: [{ fix: 'take-back-files' }, { fix: 'npx-instead', after: npm('exec --yes semver 1.2.3') }],
  },
];

/** Makes the folder that npm takes for global packages, as the installation of Node.js does; `then` gives it away. */
async function globalFolder(lab: Lab, then: string): Promise<void> {
  await lab.sh(
    [
      'mkdir -p "$HOME/node/lib/node_modules" "$HOME/node/bin" "$HOME/etc" "$HOME/.local"',
      'echo "prefix=$HOME/node" > "$HOME/etc/npmrc"',
      'export npm_config_prefix=',
      'export NPM_CONFIG_GLOBALCONFIG="$HOME/etc/npmrc"',
      then,
    ].join('; '),
    { quiet: true },
  );
}
