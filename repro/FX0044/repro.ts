// The shell does not find `claude`: its folder is not on the PATH, npm's folder is not, nothing is installed, or an update took it away.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PACKAGE = '@anthropic-ai/claude-code';
const VERSION = '2.1.332';

const COMMON = { trigger: 'claude --version', limit: 180 };
const NEW_TERMINAL = "bash -ic 'claude --version'";

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'folder-not-on-path',
    shows: 'The program lies in `~/.local/bin`, and the PATH lacks that folder.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await globalFolder(lab);
      await install(lab);
      await lab.sh(
        'mkdir -p ~/.local/bin && cp "$(readlink -f ~/.npm-global/bin/claude)" ~/.local/bin/claude && rm -r ~/.npm-global',
        { quiet: true },
      );
    },
    cures: [
      { fix: 'quick-fix', after: NEW_TERMINAL },
      { fix: 'add-to-path', after: NEW_TERMINAL },
    ],
  },
  {
    ...COMMON,
    cause: 'npm-prefix',
    shows: 'npm has installed the program below a prefix of its own, which is not on the PATH.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await globalFolder(lab);
      await install(lab);
    },
    cures: [{ fix: 'npm-path', steps: [1], after: NEW_TERMINAL }],
    trials: ['fixes.3.steps.1.run'],
  },
  {
    ...COMMON,
    cause: 'only-the-extension',
    shows: 'There is the extension of VS Code and nothing else.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await globalFolder(lab);
      await lab.sh('mkdir -p ~/.vscode/extensions/anthropic.claude-code-2.1.332-linux-x64', { quiet: true });
    },
  },
  {
    ...COMMON,
    cause: 'update-broke-it',
    shows: 'The package is gone and the link to it is still on the PATH.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await globalFolder(lab);
      await install(lab);
      await lab.sh(`export PATH="$HOME/.npm-global/bin:$PATH"; rm -r ~/.npm-global/lib/node_modules/${PACKAGE}`, {
        quiet: true,
      });
    },
    cures: [{ fix: 'npm-path', steps: [0] }],
  },
];

/** A folder for global packages that can be written, and a PATH without the folder of the installer. */
async function globalFolder(lab: Lab): Promise<void> {
  await lab.sh(
    `mkdir -p ~/.npm-global; export npm_config_prefix="$HOME/.npm-global"; PATH=\${PATH//:"$HOME/.local/bin"/}`,
    {
      quiet: true,
    },
  );
}

async function install(lab: Lab): Promise<void> {
  await lab.sh(`npm install -g ${PACKAGE}@${VERSION} --allow-scripts=${PACKAGE}`, { quiet: true });
}
