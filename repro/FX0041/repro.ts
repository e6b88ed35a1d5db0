// Repositories without .claude-plugin/marketplace.json, and a folder without it, are given to Claude Code as marketplaces. Local
// repositories stand for those of GitHub: git is told to take them instead.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  needs: [{ program: 'git', debian: 'git', version: 'git --version' }],
};

const PLUGIN = '{ "name": "formatter", "description": "Formats files after each edit" }\n';
const MARKETPLACE = '{ "name": "acme-tools", "owner": { "name": "Acme" }, "plugins": [] }\n';
const LIST = 'claude plugin marketplace list';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'only-a-plugin',
    shows: 'A repository with `plugin.json` alone is added.',
    setup: async (lab) => {
      await claude(lab);
      await repository(lab, 'agent-skills', '.claude-plugin/plugin.json', PLUGIN);
    },
    trigger: 'claude plugin marketplace add acme/agent-skills',
    cures: [
      { fix: 'quick-fix', after: LIST },
      { fix: 'right-repository', steps: [0], after: LIST },
      { fix: 'right-repository', steps: [1], after: LIST },
    ],
  },
  {
    ...COMMON,
    cause: 'file-elsewhere',
    shows: 'A repository is added whose file stands at the top.',
    setup: async (lab) => {
      await claude(lab);
      await repository(lab, 'agent-skills', 'marketplace.json', MARKETPLACE);
    },
    trigger: 'claude plugin marketplace add acme/agent-skills',
  },
  {
    ...COMMON,
    cause: 'wrong-folder',
    shows: 'A folder that holds a plugin and no list of plugins is added.',
    setup: async (lab) => {
      await claude(lab);
      await lab.write('my-marketplace/plugins/formatter/.claude-plugin/plugin.json', PLUGIN);
    },
    trigger: 'claude plugin marketplace add ./my-marketplace',
    cures: [
      {
        fix: 'add-the-file',
        steps: [0],
        apply: { 0: (lab, snippet) => lab.write('my-marketplace/.claude-plugin/marketplace.json', snippet) },
        after: 'claude plugin validate ./my-marketplace && claude plugin marketplace add ./my-marketplace',
      },
    ],
  },
];

/** Puts the program on the PATH, which the package’s own script would do, and a good marketplace where GitHub is looked for. */
async function claude(lab: Lab): Promise<void> {
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH"
     git config --global url."$HOME/github/".insteadOf https://github.com/acme/
     git config --global --add url."$HOME/github/".insteadOf git@github.com:acme/`,
    { quiet: true },
  );
  await repository(lab, 'claude-plugins', '.claude-plugin/marketplace.json', MARKETPLACE);
}

async function repository(lab: Lab, name: string, file: string, text: string): Promise<void> {
  await lab.sh(
    `mkdir -p "$HOME/github/${name}.git/$(dirname ${file})" && cd "$HOME/github/${name}.git"
     printf '%s' '${text}' > ${file}; git init -q -b main && git add .
     git -c user.name=Sam -c user.email=sam@example.com commit -qm "First" && git tag v1.0.0; cd "$OLDPWD"`,
    { quiet: true },
  );
}
