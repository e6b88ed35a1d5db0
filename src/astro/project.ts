// A site as Astro sees it: the pages and components of the engine, the folder of the site, the public files of both.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { ENGINE } from '../files/engine.ts';
import type { Place } from '../files/place-of.ts';
import { astroSettings } from './settings.ts';

/** Astro's settings for the site at `root`, published at `place`. */
export async function astroProject(root: string, { origin, base }: Place): Promise<AstroInlineConfig> {
  return {
    ...astroSettings(),
    configFile: false,
    root,
    srcDir: path.join(ENGINE, 'src'),
    publicDir: await publicFolder(root),
    site: origin,
    base,
  };
}

/** Astro knows one folder of public files: a site's own stand in a copy above those of the engine. */
async function publicFolder(root: string): Promise<string> {
  const [engine, own] = [path.join(ENGINE, 'public'), path.join(root, 'public')];
  if (path.resolve(root) === ENGINE) return engine;
  const both = path.join(root, '.fixpoint', 'public');
  await fs.rm(both, { recursive: true, force: true });
  await fs.cp(engine, both, { recursive: true });
  await fs.cp(own, both, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return both;
}
