// What is new on the site: entries that were published, changed or checked again, each event with its day.
import type { EntryRecord } from './entry/record.ts';

/** One event of an entry; `what` says what changed, where its author has written it down. */
export interface NewsItem {
  readonly kind: 'new' | 'updated' | 'verified';
  readonly date: string;
  readonly record: EntryRecord;
  readonly what: string | undefined;
}

/** All events, the latest first; those of one day in the order of their ids. */
export function newsOf(records: readonly EntryRecord[]): NewsItem[] {
  return records
    .flatMap(eventsOf)
    .sort((a, b) => compare(b.date, a.date) || compare(a.record.id, b.record.id) || compare(a.kind, b.kind));
}

/** The latest event of each entry, the latest first. */
export function latestNews(records: readonly EntryRecord[]): NewsItem[] {
  const seen = new Set<string>();
  return newsOf(records).filter(({ record }) => !seen.has(record.id) && seen.add(record.id));
}

function eventsOf(record: EntryRecord): NewsItem[] {
  const { published, updated, verified, changes } = record;
  const events: NewsItem[] = [{ kind: 'new', date: published, record, what: undefined }];
  const days = new Set([published]);
  for (const { date, what } of changes) {
    events.push({ kind: 'updated', date, record, what });
    days.add(date);
  }
  // A change that nobody has described still is one.
  if (!days.has(updated)) events.push({ kind: 'updated', date: updated, record, what: undefined });
  days.add(updated);
  // Whoever changes a page has looked at its evidence; a day of its own says that nothing had to change.
  if (!days.has(verified)) events.push({ kind: 'verified', date: verified, record, what: undefined });
  return events;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
