// Claude Code is installed with npm: its script is blocked, or its program is left out.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PACKAGE = '@anthropic-ai/claude-code';
const VERSION = '2.1.332';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'scripts-off',
    shows: 'npm 12 installs Claude Code, and no setting allows the script of the package.',
    tools: { npm: '12.2.0' },
    limit: 180,
    setup: async (lab) => {
      await globalFolder(lab);
      await lab.sh(`npm install -g ${PACKAGE}@${VERSION}`, { quiet: true });
    },
    trigger: 'claude --version',
    cures: [{ fix: 'quick-fix' }, { fix: 'run-script', steps: [0] }],
  },
  {
    cause: 'optional-omitted',
    shows: 'A program uses the Agent SDK, which was installed with `omit=optional` in `.npmrc`.',
    tools: { npm: '12.2.0' },
    limit: 180,
    setup: async (lab) => {
      await lab.write('package.json', '{ "name": "shop-agent", "private": true, "type": "module" }\n');
      await lab.write(
        'agent.js',
        "import { query } from '@anthropic-ai/claude-agent-sdk';\n\nquery({ prompt: 'Say hello.' });\nconsole.log('started');\nprocess.exit();\n",
      );
      await lab.sh('npm config set omit=optional --location=user; npm install @anthropic-ai/claude-agent-sdk@0.3.332', {
        quiet: true,
      });
    },
    trigger: 'node agent.js',
    cures: [{ fix: 'reinstall', steps: [3] }],
  },
];

/** A folder for global packages that can be written, on the PATH. */
async function globalFolder(lab: Lab): Promise<void> {
  await lab.sh('npm config set prefix="$HOME/.npm-global" --location=user; export PATH="$HOME/.npm-global/bin:$PATH"', {
    quiet: true,
  });
}
