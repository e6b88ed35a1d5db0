// npm run codes: reads the lists that content/codes is made from, as its sources name them, at their versions, and writes numbers,
// names and the system's texts that differ. What people wrote, meanings and first checks, is never touched; a code that a list has and
// the file lacks is told, with what to write. To take a newer version, change address and version of the source first.
//   npm run codes                   all namespaces
//   npm run codes -- errno curl     some of them, by the names of their files
//   --from FOLDER    reads saved files and copies of repositories instead, and asks nobody: files by host and path, such as
//                    raw.githubusercontent.com/golang/sys/COMMIT/unix/x.go; copies as golang/sys, golang/sys.git or golang+sys
//   --dry            writes nothing
//   --root FOLDER    the project; default: the current folder
//   --help           this
// A list that cannot be read, or has changed its form, says so, and what stands in the file stays.
// Ends with 1 when a list was not read, or has codes that the file lacks.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { readingsOf } from '../core/content/content.ts';
import { NAMESPACE } from '../core/content/kinds/namespace.ts';
import { open } from '../files/open.ts';
import { compareList, type Difference } from './codes/compare-list.ts';
import { itemsOf } from './codes/list-items.ts';
import { readList } from './codes/read-list.ts';
import { writeFacts } from './codes/write-facts.ts';
import { commandLine, helpOf } from './terminal/command-line.ts';
import { fail } from './terminal/terminal.ts';

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    dry: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(helpOf(import.meta.filename));
  process.exit();
}
const namespaces = readingsOf((await open(values.root)).content, NAMESPACE);
const unknown = positionals.find((name) => !namespaces.some((each) => each.name === name));
if (unknown !== undefined)
  fail(`there is no namespace ${unknown}; there are ${namespaces.map(({ name }) => name).join(', ')}`, 2);

for (const { name, file, value, source } of namespaces) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!value || !('text' in source)) {
    say(`${file}: cannot be read; npm run check says why`, true);
    continue;
  }
  let { text } = source;
  for (const { id, url, list } of value.sources) {
    if (!list) continue;
    try {
      const items = itemsOf(await readList(url, values.from), list);
      const difference = compareList(value.codes, items, list);
      text = writeFacts(text, difference.changed);
      tell(`${name}, ${id}: ${items.length} codes in the list`, difference);
    } catch (error) {
      say(
        `${name}, ${id}: not read, what was written before stays: ${error instanceof Error ? error.message : String(error)}`,
        true,
      );
    }
  }
  if (text === source.text || values.dry) continue;
  await fs.writeFile(path.join(values.root, file), text);
  say(`wrote ${file}`);
}

function tell(about: string, { changed, lacking, gone }: Difference): void {
  const parts = [
    changed.length > 0 &&
      `${changed.length} facts differ: ${changed.map(({ code, field, to }) => `${code} ${field} ${to}`).join(', ')}`,
    lacking.length > 0 &&
      `the file lacks ${lacking.map(({ code, number }) => (number === undefined ? code : `${code} (${number})`)).join(', ')}`,
    gone.length > 0 && `the list has no more ${gone.join(', ')}`,
  ].filter(Boolean);
  say(`${about}${parts.length > 0 ? `; ${parts.join('; ')}` : ', all as it stands'}`, lacking.length > 0);
}

function say(words: string, bad = false): void {
  process.stdout.write(`${words}\n`);
  if (bad) process.exitCode = 1;
}
