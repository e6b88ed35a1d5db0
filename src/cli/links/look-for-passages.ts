// Looks whether the passages of a site still stand in their sources, and says which do not.
import type { PlacedPassage } from '../../core/catalogue/passages.ts';
import { textDigest } from '../../core/catalogue/text-hash.ts';
import type { Paint } from '../../core/check/render/text.ts';
import { findPassages, type PassageVerdict, type ReadSource } from './find-passages.ts';
import { isFresh, readCache, type VerdictCache, writeCache } from './verdict-cache.ts';

export interface LookOptions {
  readonly root: string;
  readonly read: ReadSource;
  /** Whether answers are kept for a week; a folder on this machine is read anew each time. */
  readonly keep: boolean;
  /** Whether what is remembered is looked for again. */
  readonly fresh: boolean;
  /** When no further source is read, in milliseconds since 1970. */
  readonly end: number;
  /** Hears what is read, where somebody watches. */
  readonly progress: (what: string) => void;
}

/** What became of passages; those whose source was not reached in time are missing. */
export type Looked = ReadonlyMap<PlacedPassage, PassageVerdict>;

const CACHE = 'passages';

/** Looks for the passages, each source once; sources of one host are read one after the other. */
export async function lookForPassages(passages: readonly PlacedPassage[], options: LookOptions): Promise<Looked> {
  const { root, read, keep, fresh, end, progress } = options;
  const cache: VerdictCache<PassageVerdict> = keep ? await readCache(root, CACHE) : new Map();
  const looked = new Map<PlacedPassage, PassageVerdict>();
  const sources = [...Map.groupBy(passages, ({ url }) => url.replace(/#.*$/s, ''))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  let count = 0;
  for (const [url, quoted] of sources) {
    // By digest of page and passage: another passage of a known page is looked for like any other.
    const keyOf = (text: string) => `${textDigest(url)}-${textDigest(text)}`;
    const isKnown = quoted.every(({ text }) => isFresh(cache.get(keyOf(text)), Date.now()));
    if (fresh || !isKnown) {
      if (Date.now() > end) continue;
      count += 1;
      progress(`${count} sources read: ${url}`);
      const verdicts = await findPassages(
        quoted.map(({ text }) => text),
        read(url),
      );
      for (const [text, verdict] of verdicts) cache.set(keyOf(text), { ...verdict, at: Date.now() });
      if (keep && count % 20 === 0) await writeCache(root, CACHE, cache);
    }
    for (const passage of quoted) {
      const verdict = cache.get(keyOf(passage.text));
      if (verdict) looked.set(passage, verdict);
    }
  }
  if (keep) await writeCache(root, CACHE, cache);
  return looked;
}

/** What became of them, as lines: those that were not found one by one, those that could not be looked for by the reason. */
export function tellPassages(passages: readonly PlacedPassage[], looked: Looked, paint: Paint): string {
  const of = (state: PassageVerdict['state']) => [...looked].filter(([, verdict]) => verdict.state === state);
  const lost = of('lost').map(([{ file, position, url, text }, { detail }]) => {
    const place = paint('place', `${file}:${position.line}:${position.column}`);
    return `${paint('error', 'not found')}  ${place}  “${text}”\n        ${url}\n        ${detail}`;
  });
  const untried = [...Map.groupBy(of('unknown'), ([, { detail }]) => detail)].map(
    ([detail, items]) => `${paint('quiet', 'not tried')}  ${items.length}: ${detail}`,
  );
  const instead = of('found').filter(([, { sure }]) => !sure).length;
  const left = passages.length - looked.size;
  const sum = [
    `${of('found').length} found${instead > 0 ? ` (${instead} of them in the HEAD of a copy)` : ''}`,
    `${lost.length} not found`,
    `${of('unknown').length} not tried`,
    ...(left > 0 ? [`${left} not reached in time`] : []),
  ];
  return `${[...lost, ...untried, `${passages.length} passages: ${sum.join(', ')}`].join('\n')}\n`;
}
