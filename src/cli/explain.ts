// npm run explain: the answer for an error, in the terminal. The text is the argument, a file, or what comes through a pipe:
//   npm run -s explain -- "MCP error -32000: Connection closed"
//   npm test 2>&1 | npm run -s explain
//   --file FILE        reads the text from a file
//   --json             the answer for programs
//   --jsonl            one {"id","text"} a line in, one {"id","matches":[…]} a line out, best first
//   --index SITE       uses a built site, its folder or its address, instead of content/
// Ends with 0 when a page answers, with 3 when none does.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../core/catalogue/site.ts';
import { contentSource } from '../files/content-source.ts';
import { open } from '../files/open.ts';
import { placeOf } from '../files/place-of.ts';
import { NO_SITE } from '../core/check/codes/file-codes.ts';
import { fail } from './terminal/terminal.ts';
import { explainCommand } from './explain/explain-command.ts';

/** The project in which the command is run, or, run from anywhere else, the one that it belongs to. */
const PROJECT = existsSync('content/site.yaml') ? process.cwd() : path.join(import.meta.dirname, '../..');

let opened: Promise<Site> | undefined;
/** The content is opened when it is asked for, and once. */
const site = () => {
  if (!existsSync(path.join(PROJECT, 'content/site.yaml'))) fail(`this folder holds no site; ${NO_SITE}`);
  opened ??= open(PROJECT);
  return opened;
};

await explainCommand({
  source: async () => contentSource(await site()),
  home: async () => placeOf(await site()).link(''),
});
