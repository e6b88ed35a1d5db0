// A package with an install script, about which the project says nothing, a placeholder, the old setting, or what is not read.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = { tools: { pnpm: '12.21.0' }, values: { package: 'esbuild' }, trigger: 'pnpm install' };

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'not-decided',
    shows: 'A project with esbuild is installed and says nothing about its install script.',
    setup: (lab) => project(lab),
    cures: [{ fix: 'approve' }, { fix: 'quick-fix' }, { fix: 'warn-only', after: 'test -d node_modules/esbuild' }],
  },
  {
    ...COMMON,
    cause: 'placeholder-left',
    shows: 'The project was committed with the placeholder.',
    setup: (lab) => project(lab, {}, 'allowBuilds:\n  esbuild: set this to true or false\n'),
    cures: [{ fix: 'approve' }],
  },
  {
    ...COMMON,
    cause: 'old-setting',
    shows: 'The permission stands in `package.json`, as pnpm 10 wants it.',
    setup: (lab) => project(lab, { pnpm: { onlyBuiltDependencies: ['esbuild'] } }),
    cures: [{ fix: 'migrate-settings', apply: { 0: moved } }],
  },
  {
    ...COMMON,
    cause: 'file-not-seen',
    shows: 'The project has decided, and the install is told to ignore the file.',
    setup: (lab) => project(lab, {}, 'allowBuilds:\n  esbuild: true\n'),
    trigger: 'pnpm install --ignore-workspace',
    cures: [{ fix: 'read-the-file', after: 'pnpm install' }],
  },
];

async function project(lab: Lab, more: object = {}, workspace?: string): Promise<void> {
  const manifest = { name: 'shop-web', private: true, dependencies: { esbuild: '0.27.7' }, ...more };
  await lab.write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  if (workspace) await lab.write('pnpm-workspace.yaml', workspace);
}

/** The list is written anew, and the old one deleted. */
async function moved(lab: Lab, snippet: string): Promise<void> {
  await project(lab, {}, snippet);
}
