// Asks the addresses that content names whether they are still there, and says what became of them.
import { setTimeout as wait } from 'node:timers/promises';
import type { OutsideLink } from '../../core/catalogue/outside-links.ts';
import type { Paint } from '../../core/check/render/text.ts';
import { type LinkState, type LinkVerdict, probeLink } from './probe-link.ts';
import { isFresh, readCache, writeCache } from './verdict-cache.ts';

export interface AddressOptions {
  readonly root: string;
  readonly timeoutMs: number;
  readonly pauseMs: number;
  /** When nothing more is asked, in milliseconds since 1970. */
  readonly end: number;
  /** Whether what is remembered is asked again. */
  readonly fresh: boolean;
  /** Hears what is asked, where somebody watches. */
  readonly progress: (what: string) => void;
}

/** What became of the addresses; those that were not reached in time are missing. */
export interface AskedAddresses {
  readonly verdicts: ReadonlyMap<OutsideLink, LinkVerdict>;
  /** How many were asked in this run. */
  readonly asked: number;
}

const CACHE = 'links';

/** Asks the addresses, in their order: sorted, links of one host stand together, so each host is asked once and then left alone. */
export async function askAddresses(links: readonly OutsideLink[], options: AddressOptions): Promise<AskedAddresses> {
  const { root, timeoutMs, pauseMs, end, fresh, progress } = options;
  const cache = await readCache<LinkVerdict>(root, CACHE);
  const verdicts = new Map<OutsideLink, LinkVerdict>();
  let asked = 0;
  for (const link of links) {
    const known = cache.get(link.url);
    if (!fresh && isFresh(known, Date.now())) {
      verdicts.set(link, known);
      continue;
    }
    if (Date.now() > end) continue;
    if (asked++ > 0) await wait(pauseMs);
    progress(`${asked} asked: ${link.url}`);
    const verdict = await probeLink(link.url, timeoutMs);
    verdicts.set(link, verdict);
    cache.set(link.url, { ...verdict, at: Date.now() });
    if (asked % 20 === 0) await writeCache(root, CACHE, cache);
  }
  await writeCache(root, CACHE, cache);
  return { verdicts, asked };
}

/** What became of them, as lines; what is well is only counted. */
export function tellAddresses(
  links: readonly OutsideLink[],
  { verdicts, asked }: AskedAddresses,
  paint: Paint,
): string {
  const words: Record<Exclude<LinkState, 'ok'>, string> = {
    gone: paint('error', 'gone'),
    moved: paint('warning', 'moved'),
    unknown: paint('quiet', 'unknown'),
  };
  const lines: string[] = [];
  for (const state of ['gone', 'moved', 'unknown'] as const) {
    for (const [{ url, files }, verdict] of verdicts) {
      if (verdict.state !== state) continue;
      lines.push(`${words[state]}  ${url}  ${verdict.detail}`, ...files.map((file) => `        ${file}`));
    }
  }
  const count = (state: LinkState) => [...verdicts.values()].filter((verdict) => verdict.state === state).length;
  const parts = (['ok', 'moved', 'gone', 'unknown'] as const).map((state) => `${count(state)} ${state}`);
  const left = links.length - verdicts.size;
  const late = left > 0 ? `, ${left} not reached in time` : '';
  return `${[...lines, `${links.length} addresses, ${asked} asked now: ${parts.join(', ')}${late}`].join('\n')}\n`;
}
