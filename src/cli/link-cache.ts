// What is known of addresses from earlier runs, in .fixpoint/links.json, so that nobody is asked twice within a week.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { LinkVerdict } from './probe-link.ts';

/** A verdict and the time it was given, in milliseconds since 1970. */
export interface KnownVerdict extends LinkVerdict {
  readonly at: number;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Verdicts by address. A file that cannot be read is an empty cache. */
export async function readLinkCache(root: string): Promise<Map<string, KnownVerdict>> {
  try {
    const data: unknown = JSON.parse(await fs.readFile(fileIn(root), 'utf8'));
    return new Map(Object.entries(data as Record<string, KnownVerdict>));
  } catch {
    return new Map();
  }
}

/** Whether a verdict spares the question. What could not be told is asked again every time. */
export function isFresh(known: KnownVerdict | undefined, now: number): known is KnownVerdict {
  return known !== undefined && known.state !== 'unknown' && now - known.at < WEEK_MS;
}

export async function writeLinkCache(root: string, cache: ReadonlyMap<string, KnownVerdict>): Promise<void> {
  await fs.mkdir(path.dirname(fileIn(root)), { recursive: true });
  await fs.writeFile(fileIn(root), JSON.stringify(Object.fromEntries([...cache].sort()), null, 1));
}

function fileIn(root: string): string {
  return path.join(root, '.fixpoint', 'links.json');
}
