// Chooses what is run today, and runs several at a time until the time is used up.
import type { Recording } from '../core/content/entry.ts';
import { textHash } from '../core/catalogue/text-hash.ts';

const DAY_MS = 86_400_000;
const TURNS = 10;

/** Whether an entry has its turn on a day, YYYY-MM-DD: each has one day in ten, whatever else is there. */
export function hasItsTurn(id: string, date: string): boolean {
  return (textHash(id, 1) + Math.floor(Date.parse(date) / DAY_MS)) % TURNS === 0;
}

/** Whether a recording was made from something else than what is stated now. */
export function hasChanged(recording: Recording | undefined, digest: string): boolean {
  if (!recording) return true;
  const { scenarios = [], trials, digest: whole = digest } = recording;
  return [{ digest: whole }, ...scenarios, ...(trials ? [trials] : [])].some((each) => each.digest !== digest);
}

export interface Pace<T> {
  /** How many are at work at a time. */
  readonly jobs: number;
  /** Seconds after which no new one is begun. */
  readonly budget: number;
  /** Seconds that one is known to take: it is begun while so many are left. One that is not known is begun in any case. */
  readonly seconds?: (item: T) => number | undefined;
  readonly signal: AbortSignal;
}

/** Works through the items in their order, but for those that take too long now, and answers with those that were never begun. */
export async function workThrough<T>(
  items: readonly T[],
  pace: Pace<T>,
  work: (item: T) => Promise<void>,
): Promise<T[]> {
  const until = performance.now() + pace.budget * 1000;
  const left = [...items];
  const next = () => {
    const seconds = (until - performance.now()) / 1000;
    if (seconds <= 0 || pace.signal.aborted) return undefined;
    const at = left.findIndex((item) => (pace.seconds?.(item) ?? 0) <= seconds);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const worker = async () => {
    for (let item = next(); item !== undefined; item = next()) await work(item);
  };
  await Promise.all(Array.from({ length: pace.jobs }, worker));
  return left;
}
