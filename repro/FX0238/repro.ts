// npm is run one folder above the project, and in a folder without any project.
import type { Scenario } from '../../src/repro/scenario.ts';

const TOOLS = { npm: '12.2.0' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'wrong-folder',
    shows: 'npm is run in the folder above the project.',
    tools: TOOLS,
    setup: (lab) => lab.write('shop-api/package.json', '{ "name": "shop-api", "version": "1.0.0", "private": true }\n'),
    trigger: 'npm install',
    cures: [
      { fix: 'quick-fix', after: 'cd shop-api && npm install' },
      { fix: 'change-folder', steps: [0] },
      { fix: 'change-folder', steps: [1], after: 'npm --prefix shop-api install' },
    ],
  },
  {
    cause: 'no-project-yet',
    shows: 'npm is run in an empty folder.',
    tools: TOOLS,
    needs: [{ program: 'git', debian: 'git', version: 'git --version' }],
    trigger: 'npm install',
    cures: [{ fix: 'create-project' }],
  },
];
