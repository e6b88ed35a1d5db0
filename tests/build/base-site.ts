// A small site built below a base path of another origin, for the tests of the build and of the browser.
import path from 'node:path';
import { contentFolder } from '../core/check/content-folder.ts';
import { copyProject } from './project-copy.ts';

export const BASE_SITE = {
  folder: path.join('.fixpoint', 'tests', 'base-path', 'dist'),
  base: '/kb/',
  origin: 'https://help.example.org',
} as const;

/** Builds it anew. Throws with the build's output when that fails. */
export async function buildBaseSite(): Promise<void> {
  const { code, output } = await copyProject('base-path', contentFolder()).build({
    BASE_PATH: BASE_SITE.base,
    SITE_URL: BASE_SITE.origin,
  });
  if (code !== 0) throw new Error(`the build below ${BASE_SITE.base} failed:\n\n${output}`);
}
