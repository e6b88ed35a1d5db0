// npm run ledger: appends to content/permalinks.txt the lines that published entries, their aliases and their anchors lack.
//   --root FOLDER   the project whose ledger is written; default: the current folder
// What stands in the ledger is never changed; an entry with other problems waits until they are mended.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { check } from '../core/check/check.ts';
import { formatLedgerLine } from '../core/address/ledger.ts';
import { missingAnchors } from '../core/catalogue/missing-anchors.ts';
import { missingLines } from '../core/catalogue/missing-lines.ts';
import { open } from '../files/open.ts';
import { commandLine } from './terminal/command-line.ts';
import { fail, painter, today } from './terminal/terminal.ts';
import { commandName } from '../core/words/command-name.ts';

/** What a missing line is reported as; it keeps no entry from being written down. */
const MISSING: readonly string[] = ['FXC070', 'FXC071', 'FXC074', 'FXC076', 'FXC101'];

const { values } = commandLine({ options: { root: { type: 'string', default: process.cwd() } } });
const site = await open(values.root);
const { content } = site;
const { ledger } = site.files;
if ('unreadable' in ledger) fail(`${ledger.path} cannot be read; ${commandName('check')} says why`);

const { diagnostics } = check(site, { today: today() });
const wrong = new Set(
  diagnostics.filter(({ code, severity }) => severity === 'error' && !MISSING.includes(code)).map(({ file }) => file),
);
if (wrong.has(ledger.path)) fail(`${ledger.path} has lines that cannot be read; ${commandName('check')} shows them`);

const missing = [
  ...missingLines(content).map(({ page, line }) => ({ file: page.file, line: formatLedgerLine(line) })),
  ...missingAnchors(content).map(({ article, line }) => ({ file: article.file, line })),
];
const lines = missing.filter(({ file }) => !wrong.has(file)).map(({ line }) => line);
const waiting = [...new Set(missing.filter(({ file }) => wrong.has(file)).map(({ file }) => file))];
if (lines.length > 0) {
  // A last line without its end must not run into the first new one.
  const start = ledger.text === '' || ledger.text.endsWith('\n') ? '' : '\n';
  await fs
    .appendFile(path.join(values.root, ledger.path), `${start}${lines.join('\n')}\n`)
    .catch((error: Error) => fail(`${ledger.path} cannot be written: ${error.message}`));
}

const paint = painter(process.stdout);
const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
if (lines.length > 0) {
  const said = `${paint('good', `appended ${count} to`)} ${ledger.path}`;
  process.stdout.write(`${[said, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
} else if (waiting.length === 0) process.stdout.write(`${ledger.path} lacks nothing\n`);
if (waiting.length > 0) fail(`not written down until their other problems are mended: ${waiting.join(', ')}`);
