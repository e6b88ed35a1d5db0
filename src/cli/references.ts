// npm run references: reads what vendors document of their own messages, from their packages, and writes content/references.
//   npm run references                    all sources, at the newest versions
//   npm run references -- svelte rust     some of them, by the names of their files
//   --pinned         at the versions that content/references names, to see that the same comes out
//   --root FOLDER    the project; default: the current folder
// Packages come from npm, PyPI and Debian through their own clients, into a temporary folder; code of a package is run where it
// alone can say what it prints. A source whose form has changed says so and keeps what was written before.
// Ends with 1 when a source could not be read.
import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { References } from '../core/content/schema/reference.ts';
import { open } from '../files/open.ts';
import { type PackageFolder, packageFolder, packageName } from './references/package-folder.ts';
import { refresh } from './references/refresh.ts';
import type { ReferenceSource } from './references/source.ts';
import { sourceText } from './references/source-text.ts';
import { SOURCES } from './references/sources.ts';
import { commandLine } from './terminal/command-line.ts';
import { fail, today } from './terminal/terminal.ts';

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    pinned: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  },
});
const unknown = positionals.find((name) => !SOURCES.some(({ file }) => file === name));
if (unknown !== undefined)
  fail(`there is no source ${unknown}; there are ${SOURCES.map(({ file }) => file).join(', ')}`, 2);

const { content } = await open(values.root);
const wanted = SOURCES.filter(({ file }) => positionals.length === 0 || positionals.includes(file));
for (const source of wanted) {
  const known = content.references.find(({ name }) => name === source.file)?.value;
  const place = await fs.mkdtemp(path.join(os.tmpdir(), 'references-'));
  try {
    const read = await refresh(source, await foldersOf(source, known, place), today(), known);
    const file = `content/references/${source.file}.yaml`;
    await fs.mkdir(path.join(values.root, 'content/references'), { recursive: true });
    await fs.writeFile(path.join(values.root, file), sourceText(read));
    process.stdout.write(`${file}: ${told(read)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ').slice(0, 300) : String(error);
    process.stdout.write(`${source.file}: not read, what was written before stays: ${reason}\n`);
    process.exitCode = 1;
  } finally {
    await fs.rm(place, { recursive: true, force: true });
  }
}

async function foldersOf(
  { from }: ReferenceSource,
  known: References | undefined,
  place: string,
): Promise<PackageFolder[]> {
  const folders: PackageFolder[] = [];
  for (const [i, origin] of from.entries()) {
    const pinned = known?.from.find((each) => each.package === packageName(origin))?.version;
    folders.push(await packageFolder(origin, path.join(place, String(i)), values.pinned ? pinned : undefined));
  }
  return folders;
}

function told({ from, pages, leftOut }: References): string {
  const messages = pages.reduce((sum, { says }) => sum + says.length, 0);
  const without = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
  const versions = from.map((origin) => `${origin.package} ${origin.version}`).slice(0, 2);
  return `${messages} messages on ${pages.length} pages, ${versions.join(', ')}${from.length > 2 ? ', …' : ''}${without.length > 0 ? `; left out: ${without.join(', ')}` : ''}`;
}
