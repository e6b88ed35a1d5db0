// A folder without .claude-plugin/marketplace.json is given to Claude Code as a marketplace.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const MARKETPLACE = `{
  "name": "acme-tools",
  "owner": { "name": "Acme" },
  "plugins": [
    { "name": "formatter", "source": "./plugins/formatter", "description": "Formats files after each edit" }
  ]
}
`;

export const reproduction: Reproduction = {
  shows: 'The folder of a plugin is added as a marketplace, then again with `.claude-plugin/marketplace.json` in it.',
  proves: 'cause',
  causes: 'wrong-folder',
  fixes: 'add-the-file',
  packages: { '@anthropic-ai/claude-code': '2.1.331' },
  worked: 'Successfully added marketplace: acme-tools',
  fail: async (lab) => {
    await lab.write('acme/plugins/formatter/.claude-plugin/plugin.json', '{ "name": "formatter" }\n');
    await add(lab);
  },
  fix: async (lab) => {
    await lab.write('acme/.claude-plugin/marketplace.json', MARKETPLACE);
    await claude(lab, 'plugin validate ./acme');
    await add(lab);
  },
};

function add(lab: Lab): Promise<void> {
  return claude(lab, 'plugin marketplace add ./acme');
}

/** The wrapper stands for the command `claude`, which the package’s own script would put in its place. */
async function claude(lab: Lab, args: string): Promise<void> {
  await lab.run(`node node_modules/@anthropic-ai/claude-code/cli-wrapper.cjs ${args}`);
}
