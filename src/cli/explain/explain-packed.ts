// The explain command as npm packs it: its index and the address of its site lie beside it. See pack.ts.
import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedSource } from '../../files/published-source.ts';
import { explainCommand } from './explain-command.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

await explainCommand({
  source: async () => publishedSource(HERE),
  home: async () => (await fs.readFile(new URL('home.txt', import.meta.url), 'utf8')).trim(),
});
