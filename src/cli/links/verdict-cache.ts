// What is known from earlier runs of what others keep, in .fixpoint/, so that nobody is asked twice within a week.
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** What was told of one thing; `unknown` when it could not be told. */
export interface Verdict {
  readonly state: string;
  readonly detail: string;
}

/** A verdict and the time it was given, in milliseconds since 1970. */
export type Known<V extends Verdict> = V & { readonly at: number };

/** Verdicts by what they are about. */
export type VerdictCache<V extends Verdict> = Map<string, Known<V>>;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The verdicts in .fixpoint/`name`.json below `root`. A file that cannot be read is an empty cache. */
export async function readCache<V extends Verdict>(root: string, name: string): Promise<VerdictCache<V>> {
  try {
    const data: unknown = JSON.parse(await fs.readFile(fileIn(root, name), 'utf8'));
    return new Map(Object.entries(data as Record<string, Known<V>>));
  } catch {
    return new Map();
  }
}

/** Whether a verdict spares the question. What could not be told is asked again every time. */
export function isFresh<V extends Verdict>(known: Known<V> | undefined, now: number): known is Known<V> {
  return known !== undefined && known.state !== 'unknown' && now - known.at < WEEK_MS;
}

/** Keeps the verdicts for the next run. */
export async function writeCache(root: string, name: string, cache: VerdictCache<Verdict>): Promise<void> {
  await fs.mkdir(path.dirname(fileIn(root, name)), { recursive: true });
  await fs.writeFile(fileIn(root, name), JSON.stringify(Object.fromEntries([...cache].sort()), null, 1));
}

function fileIn(root: string, name: string): string {
  return path.join(root, '.fixpoint', `${name}.json`);
}
