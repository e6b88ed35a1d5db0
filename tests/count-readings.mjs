// Loaded into a process before anything else: writes down each time it reads a file of a content folder, a line a reading, into
// the file that READINGS names. Processes that it starts do the same.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const log = process.env.READINGS;
const append = fs.appendFileSync;

for (const [owner, name] of [
  [fs, 'readFile'],
  [fs, 'readFileSync'],
  [fs, 'createReadStream'],
  [fs, 'openSync'],
  [fs.promises, 'readFile'],
  [fs.promises, 'open'],
]) {
  const read = owner[name];
  owner[name] = function (file, ...rest) {
    const path = file instanceof URL ? fileURLToPath(file) : String(file);
    const below = /[\\/](content[\\/].+\.(?:mdx|yaml|txt))$/.exec(path)?.[1];
    if (log && below) append(log, `${below.replaceAll('\\', '/')}\n`);
    return read.call(this, file, ...rest);
  };
}
syncBuiltinESMExports();
