// A build that keeps pages which have not changed gives the same site as one that makes them all.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, inEntry } from '../core/check/content-folder.ts';
import { readSite } from './built-site.ts';
import { brokenLinks } from './check-links.ts';
import { copyProject, snapshot } from './project-copy.ts';

const project = copyProject('incremental', contentFolder());
const build = async () => {
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  return snapshot(project.dist);
};

test('a style of a component that entries do not use, and a changed entry', async () => {
  await build();
  const component = path.join(project.root, 'src/components/News.astro');
  const source = fs.readFileSync(component, 'utf8');
  fs.writeFileSync(component, source.replace('</style>', '.news { color: var(--text); }\n</style>'));
  project.setContent(contentFolder(inEntry('npm builds a tree', 'npm makes a tree')));
  const kept = await build();
  expect(brokenLinks(readSite(project.dist, '/', 'https://fixpoint.example'))).toEqual([]);
  for (const cache of ['.astro', 'node_modules'])
    fs.rmSync(path.join(project.root, cache), { recursive: true, force: true });
  expect(await build()).toEqual(kept);
});
