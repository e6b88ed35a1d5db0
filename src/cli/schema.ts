// npm run schema: writes the JSON Schemas of what authors write to public/schema/, for editors and for other programs.
//   --root FOLDER   the project that is written to; default: the current folder
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from '../core/publish/schema-files.ts';
import { commandLine } from './terminal/command-line.ts';

const { values } = commandLine({ options: { root: { type: 'string', default: process.cwd() } } });
for (const { file, text } of schemaFiles()) {
  const target = path.join(values.root, file);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.writeFile(target, text);
  process.stdout.write(`wrote ${file}\n`);
}
