// Which entries should be read again against their sources: their evidence is old, their tool has moved on, or a passage has gone.
import type { Entry, LostPassages, Tool } from '../content/entry.ts';
import { lostFrom } from './passages.ts';
import { isDueForReview } from './review.ts';

/** One entry to read again, and why. */
export interface StaleEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** Day on which the oldest of its evidence was read, YYYY-MM-DD. */
  readonly oldest: string;
  readonly reasons: readonly string[];
}

/** What counts as old. */
export interface StaleOptions {
  /** Age of evidence in months. */
  readonly months: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Passages that have gone, by the id of an entry. */
  readonly lost: ReadonlyMap<string, LostPassages>;
}

/** Entries to read again, the oldest evidence first. `tools` are all tools by their slug. */
export function staleEntries(
  entries: readonly Entry[],
  tools: ReadonlyMap<string, Tool>,
  { months, today, lost }: StaleOptions,
): StaleEntry[] {
  const now = new Date(`${today}T00:00:00Z`);
  const stale = entries.flatMap((entry): StaleEntry[] => {
    const oldest = [entry.verified, ...entry.sources.map(({ checked }) => checked)].sort()[0] ?? entry.verified;
    const tool = tools.get(entry.tool);
    const reasons = [
      ...(isDueForReview(oldest, months, now) ? [`evidence last read on ${oldest}`] : []),
      ...newerMajor(entry, tool),
      ...lostFrom(entry, lost.get(entry.id)).map(
        ({ lost: { source, text, since } }) => `gone from ${source} since ${since}: “${text}”`,
      ),
    ];
    const { id, path, title } = entry;
    return reasons.length > 0 ? [{ id, path, title, oldest, reasons }] : [];
  });
  return stale.sort((a, b) => (a.oldest < b.oldest ? -1 : a.oldest > b.oldest ? 1 : a.id < b.id ? -1 : 1));
}

function newerMajor({ toolVersion, fixedIn }: Entry, tool: Tool | undefined): string[] {
  const read = toolVersion ?? fixedIn;
  if (!read || !tool?.latest) return [];
  const [was, is] = [leading(read), leading(tool.latest.version)];
  if (was === undefined || is === undefined || is <= was) return [];
  return [`written for ${tool.name} ${read}; ${tool.latest.version} is out (${tool.latest.asOf})`];
}

/**
 * The number of the line of releases, comparable: the first number of a version, and the second one too while the first is 0,
 * where each minor release may break things (semver.org, 4).
 */
function leading(version: string): number | undefined {
  const [, major, minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === undefined) return undefined;
  return major === '0' ? Number(minor) / 1_000_000 : Number(major);
}
