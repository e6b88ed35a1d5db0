// npm run background: gathers what other programs print, from what this machine has, and writes it to
// src/core/match/background. Signatures are tried on the messages; how often words stand in them says what a word tells.
// A program that is not on this machine keeps the messages that were written before.
//   --root FOLDER   the engine's own folder; default: the current folder
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { compileIndexes } from '../core/check/entry-indexes.ts';
import { foreignClaims } from '../core/check/foreign-claims.ts';
import { FOREIGN_PROGRAMS, type ForeignProgram, holdersOf } from '../core/match/background/foreign-messages.ts';
import { open } from '../files/open.ts';
import { chooseMessages, countWords, programsOf } from './background/choose.ts';
import { gather } from './background/gather.ts';
import { commandLine } from './terminal/command-line.ts';

const { values } = commandLine({ options: { root: { type: 'string', default: process.cwd() } } });
const found = gather(values.root);
let kept = 0;
for (const { program, messages } of FOREIGN_PROGRAMS) {
  if (found.has(program)) continue;
  found.set(program, [...messages]);
  kept++;
}
const programs = programsOf(found);
const messages = chooseMessages(programs, await claimedOf(programs));
const words = countWords(programs);
const folder = path.join(values.root, 'src/core/match/background');
for (const [name, data] of Object.entries({ 'messages.json': messages, 'words.json': words })) {
  const text = `${JSON.stringify(data, null, 1)}\n`;
  await fs.writeFile(path.join(folder, name), text);
  process.stdout.write(`wrote src/core/match/background/${name}, ${Math.round(text.length / 1000)} kB\n`);
}
const count = messages.reduce((sum, each) => sum + each.messages.length, 0);
process.stdout.write(
  `${count} messages of ${messages.length} programs, ${Object.keys(words.words).length} words of ${words.messages} messages\n`,
);
if (kept > 0) process.stdout.write(`${kept} programs are not on this machine; theirs are kept as they were\n`);

/** What the signatures of this site claim of all that was found: the check must see it, however little is kept. */
async function claimedOf(all: readonly ForeignProgram[]): Promise<ReadonlySet<string>> {
  const { tried, indexFor } = compileIndexes((await open(values.root)).content);
  const holders = holdersOf(all);
  const claims = tried.flatMap(({ article }) =>
    article.kind === 'entry'
      ? article.signatures.flatMap((_, at) => foreignClaims(article, at, indexFor(article), holders))
      : [],
  );
  return new Set(claims.map(({ text }) => text));
}
