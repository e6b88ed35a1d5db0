// npm run links: asks every address that content names whether it is still there. Needs a network, so it is no part of the tests.
// One host at a time, a pause between two requests, answers remembered for a week.
//   --timeout N      seconds for one request; default 15
//   --minutes N      ends after so many minutes; what was not reached is asked in the next run; default 20
//   --pause N        milliseconds between two requests; default 500
//   --fresh          asks again what is remembered
//   --root FOLDER    the project; default: the current folder
// Ends with 1 when an address is gone.
import { setTimeout as wait } from 'node:timers/promises';
import { type OutsideLink, outsideLinks } from '../core/catalogue/outside-links.ts';
import { open } from '../files/open.ts';
import { commandLine } from './command-line.ts';
import { isFresh, readLinkCache, writeLinkCache } from './link-cache.ts';
import { type LinkState, type LinkVerdict, probeLink } from './probe-link.ts';
import { fail, painter } from './terminal.ts';

const { values } = commandLine({
  options: {
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
const [timeoutMs, pauseMs] = [number('timeout') * 1000, number('pause')];
const end = Date.now() + number('minutes') * 60_000;

const links = outsideLinks((await open(values.root)).content);
const cache = await readLinkCache(values.root);
const verdicts = new Map<OutsideLink, LinkVerdict>();
let asked = 0;
// Sorted by address, links of one host stand together: each host is asked once and then left alone.
for (const link of links) {
  const known = cache.get(link.url);
  if (!values.fresh && isFresh(known, Date.now())) {
    verdicts.set(link, known);
    continue;
  }
  if (Date.now() > end) continue;
  if (asked++ > 0) await wait(pauseMs);
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${asked} asked: ${link.url.slice(0, 100)}`);
  const verdict = await probeLink(link.url, timeoutMs);
  verdicts.set(link, verdict);
  cache.set(link.url, { ...verdict, at: Date.now() });
  if (asked % 20 === 0) await writeLinkCache(values.root, cache);
}
if (process.stderr.isTTY && asked > 0) process.stderr.write('\r\x1b[K');
await writeLinkCache(values.root, cache);
report();

function report(): void {
  const paint = painter(process.stdout);
  const words: Record<Exclude<LinkState, 'ok'>, string> = {
    gone: paint('error', 'gone'),
    moved: paint('warning', 'moved'),
    unknown: paint('quiet', 'unknown'),
  };
  for (const state of ['gone', 'moved', 'unknown'] as const) {
    for (const [{ url, files }, verdict] of verdicts) {
      if (verdict.state !== state) continue;
      process.stdout.write(`${words[state]}  ${url}  ${verdict.detail}\n`);
      for (const file of files) process.stdout.write(`        ${file}\n`);
    }
  }
  const count = (state: LinkState) => [...verdicts.values()].filter((verdict) => verdict.state === state).length;
  const parts = (['ok', 'moved', 'gone', 'unknown'] as const).map((state) => `${count(state)} ${state}`);
  const left = links.length - verdicts.size;
  process.stdout.write(
    `${links.length} addresses, ${asked} asked now: ${parts.join(', ')}${left > 0 ? `, ${left} not reached in time` : ''}\n`,
  );
  if (count('gone') > 0) process.exitCode = 1;
}
