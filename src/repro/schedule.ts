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

export interface Pace {
  /** How many are at work at a time. */
  readonly jobs: number;
  /** Seconds after which no new one is begun. */
  readonly budget: number;
  readonly signal: AbortSignal;
}

/** Works through the items in their order and answers with those that were never begun. */
export async function workThrough<T>(items: readonly T[], pace: Pace, work: (item: T) => Promise<void>): Promise<T[]> {
  const until = performance.now() + pace.budget * 1000;
  const left = [...items];
  const next = () => (performance.now() < until && !pace.signal.aborted ? left.shift() : undefined);
  const worker = async () => {
    for (let item = next(); item !== undefined; item = next()) await work(item);
  };
  await Promise.all(Array.from({ length: pace.jobs }, worker));
  return left;
}
