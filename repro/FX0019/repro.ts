// The folder that an interrupted update of Claude Code has left is in npm's way.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SCOPE = 'global/lib/node_modules/@anthropic-ai';

export const reproduction: Reproduction = {
  shows:
    'npm 11.6.4 updates Claude Code beside the leftover of an interrupted update, then again after the leftover was moved away.',
  proves: 'cause',
  causes: 'leftover',
  fixes: 'move-leftover',
  tools: { npm: '11.6.4' },
  worked: 'changed ',
  fail: async (lab) => {
    await install(lab, '1.0.0');
    await lab.write(path.join(leftoverOf(lab), 'package.json'), '{}\n');
    await install(lab, '1.0.1');
  },
  fix: async (lab) => {
    await lab.run(`mv ${leftoverOf(lab)} leftover`);
    await install(lab, '1.0.1');
  },
};

/** npm moves what it replaces aside, under a name that it makes of the path. */
function leftoverOf({ folder }: Lab): string {
  const hash = createHash('sha1')
    .update(path.join(folder, SCOPE, 'claude-code'))
    .digest('base64');
  return `${SCOPE}/.claude-code-${hash.replace(/[^a-zA-Z0-9]+/g, '').slice(0, 8)}`;
}

async function install(lab: Lab, version: string): Promise<void> {
  await lab.run(`npm install -g --prefix=global --omit=optional @anthropic-ai/claude-code@${version}`);
}
