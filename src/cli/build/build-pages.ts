// The pages of a site, made by Astro in this very process, so that they are made from the site that was opened and checked.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { holdSite } from '../../files/held-site.ts';
import type { OpenSite } from '../../files/open.ts';
import type { Place } from '../../files/place-of.ts';
import { engineDigest } from '../../files/engine-digest.ts';
import { astroProject } from '../../astro/project.ts';
import { becomeTool } from '../test/tool.ts';

/** Lines of the log that are shown when Astro fails; the message stands at its end. */
const LAST_LINES = 25;

export interface PagesOptions {
  /** The project, whose settings for Astro hold. */
  readonly root: string;
  /** Folder for the pages. */
  readonly out: string;
  /** File for Astro's log. */
  readonly log: string;
  readonly place: Place;
}

/** Writes all pages of a site. Rejects with the end of the log when one cannot be made. */
export async function buildPages(site: OpenSite, { root, out, log, place }: PagesOptions): Promise<void> {
  holdSite(site, await engineDigest());
  becomeTool();
  const { build } = await import('astro');
  const logger = { entrypoint: path.join(import.meta.dirname, 'build-log.ts'), config: { file: log } };
  try {
    await build({ ...(await astroProject(root, place)), outDir: out, logger });
  } catch (error) {
    await fs.appendFile(log, `${told(error)}\n`);
    const end = (await fs.readFile(log, 'utf8')).trimEnd().split('\n').slice(-LAST_LINES).join('\n');
    throw new Error(
      `the pages could not be built; the whole log is in ${path.relative(root, log)} and ends with\n\n${end}`,
    );
  }
}

/** What Astro knows of an error: its message, what to do, and the file. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc, stack } = error as Error & { hint?: string; loc?: { file?: string; line?: number } };
  const at = loc?.file === undefined ? '' : `\n  at ${loc.file}${loc.line === undefined ? '' : `:${loc.line}`}`;
  return `${error.message}${hint ? `\n${hint}` : ''}${at || `\n${stack?.split('\n    at ')[1] ?? ''}`}`.trimEnd();
}
