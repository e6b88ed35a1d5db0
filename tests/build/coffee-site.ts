// The site about a coffee machine, built for the browser: the engine's own pages with another language, letters and colours.
import fs from 'node:fs';
import path from 'node:path';
import { copyProject } from './project-copy.ts';
import * as second from './second-site.ts';

const FILES = {
  'content/site.yaml': second.SETTINGS,
  'content/categories/wasser.yaml': second.CATEGORY,
  'content/tools/barista-300.yaml': second.TOOL,
  'content/errors/barista-300/wassertank.mdx': second.ENTRY,
  'content/parts/schwimmer.yaml': second.PART,
  'content/permalinks.txt': second.LEDGER,
  'public/bohne.svg': second.LOGO,
  'fixpoint.config.ts': second.MODULE,
};

/** Where it lies once it is built. */
export const COFFEE_FOLDER = path.join('.fixpoint', 'tests', 'coffee', 'dist');

/** Builds it anew. Throws with the build's output when that fails. */
export async function buildCoffeeSite(): Promise<void> {
  const { root, build } = copyProject('coffee', {
    files: [],
    strays: [],
    ledger: { path: 'content/permalinks.txt', text: '' },
  });
  for (const [file, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  const { code, output } = await build();
  if (code !== 0) throw new Error(`the build of the coffee machine's site failed:\n\n${output}`);
}
