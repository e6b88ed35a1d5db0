// npm run pack: makes build/fixpoint, the explain command as a package of its own. One file with its index beside it: it needs
// no other package and no content folder. `npm install --global ./build/fixpoint` installs it, `npm pack ./build/fixpoint` ships it.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { compileContent } from '../files/content-source.ts';
import { open } from '../files/open.ts';
import { placeOf } from '../files/place-of.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const OUT = path.join(PROJECT, 'build/fixpoint');
const COMMAND = 'fixpoint.mjs';

await fs.rm(OUT, { recursive: true, force: true });
await fs.mkdir(path.join(OUT, 'match'), { recursive: true });
const site = await open(PROJECT);
const files = compileContent(site);
for (const { name, text } of files) await fs.writeFile(path.join(OUT, 'match', name), text);
await fs.writeFile(path.join(OUT, 'home.txt'), `${placeOf(site).link('')}\n`);
await fs.copyFile(path.join(PROJECT, 'LICENSE'), path.join(OUT, 'LICENSE'));
await build({
  entryPoints: [path.join(PROJECT, 'src/cli/explain/explain-packed.ts')],
  outfile: path.join(OUT, COMMAND),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'none',
});
await fs.chmod(path.join(OUT, COMMAND), 0o755);
const { name, version, description, license } = JSON.parse(
  await fs.readFile(path.join(PROJECT, 'package.json'), 'utf8'),
) as Record<string, string>;
const manifest = {
  name,
  version,
  description,
  license,
  type: 'module',
  bin: { fixpoint: COMMAND },
  engines: { node: '>=20.12' },
};
await fs.writeFile(path.join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`build/fixpoint: the command with ${files.length} files of its index\n`);
