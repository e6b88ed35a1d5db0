// npm run links: asks every address that content names whether it is still there, and every source that is quoted whether the
// words still stand in it. Needs a network, so it is no part of the tests.
// One host at a time, a pause between two requests, answers remembered for a week. Passages that have gone are written to
// content/passages/, where the check, npm run stale and the pages see it.
//   --from FOLDER    looks for the passages in saved pages and copies of repositories instead, and asks nobody. In the folder
//                    lie pages by host and path, as wget -x -E saves them: docs.npmjs.com/cli/v11/commands/npm-ci.html; threads
//                    in the same way: github.com/npm/cli/issues/4828.html; and copies of repositories, bare or not, as
//                    npm/cli, npm/cli.git, npm+cli or npm+cli/ANY-NAME, also below github.com. A file of a repository is read
//                    at the ref of its address; where the copy lacks that, at HEAD, and it says so
//   --passages       looks for the passages alone
//   --timeout N      seconds for one request; default 15
//   --minutes N      ends after so many minutes; what was not reached is asked in the next run; default 20
//   --pause N        milliseconds between two requests; default 500
//   --fresh          asks again what is remembered
//   --root FOLDER    the project; default: the current folder
// GITHUB_TOKEN, where it is set, is shown to api.github.com alone, which answers few requests an hour without one.
// Ends with 1 when an address is gone or a passage is not found.
import { promises as fs } from 'node:fs';
import { outsideLinks } from '../core/catalogue/outside-links.ts';
import { placedPassages } from '../core/catalogue/passages.ts';
import { open } from '../files/open.ts';
import { askAddresses, tellAddresses } from './links/ask-addresses.ts';
import { webSources } from './links/ask-source.ts';
import { commandLine } from './terminal/command-line.ts';
import { lookForPassages, tellPassages } from './links/look-for-passages.ts';
import { rememberPassages } from './links/remember-passages.ts';
import { savedSources } from './links/saved-source.ts';
import { fail, painter, today } from './terminal/terminal.ts';

const { values } = commandLine({
  options: {
    from: { type: 'string' },
    passages: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '15' },
    minutes: { type: 'string', default: '20' },
    pause: { type: 'string', default: '500' },
    fresh: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  },
});
const number = (name: 'timeout' | 'minutes' | 'pause') => {
  const value = Number(values[name]);
  return value >= 0 ? value : fail(`--${name} takes a number, not ${values[name]}`, 2);
};
const { root, fresh, from } = values;
const [timeoutMs, pauseMs] = [number('timeout') * 1000, number('pause')];
const end = Date.now() + number('minutes') * 60_000;
if (from !== undefined && !(await fs.stat(from).catch(() => undefined))?.isDirectory())
  fail(`--from ${from} is no folder; it takes one with saved pages and copies of repositories`, 2);

const paint = painter(process.stdout);
const { content } = await open(root);
await checkPassages();
if (from === undefined && !values.passages) await checkAddresses();
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');

async function checkPassages(): Promise<void> {
  const passages = placedPassages(content);
  if (passages.length === 0 && content.lostPassages.length === 0) return;
  const read =
    from === undefined ? webSources({ timeoutMs, pauseMs, token: process.env.GITHUB_TOKEN }) : savedSources(from);
  const looked = await lookForPassages(passages, { root, read, keep: from === undefined, fresh, end, progress });
  const written = await rememberPassages(root, content, passages, looked, today());
  process.stdout.write(tellPassages(passages, looked, paint));
  for (const file of written) process.stdout.write(`  remembered in ${file}\n`);
  if ([...looked.values()].some(({ state }) => state === 'lost')) process.exitCode = 1;
}

async function checkAddresses(): Promise<void> {
  const links = outsideLinks(content);
  const asked = await askAddresses(links, { root, timeoutMs, pauseMs, end, fresh, progress });
  process.stdout.write(tellAddresses(links, asked, paint));
  if ([...asked.verdicts.values()].some(({ state }) => state === 'gone')) process.exitCode = 1;
}

function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what.slice(0, 120)}`);
}
