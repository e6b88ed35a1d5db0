// What is new on the site: pages that were published, changed or checked again, each event with its day.
import type { EntryRecord, FamilyRecord } from '../content/record.ts';

/** Pages that are in the news. */
export type NewsRecord = EntryRecord | FamilyRecord;

/** One event of a page; `what` says what changed, where its author has written it down. */
export interface NewsItem {
  readonly kind: 'new' | 'updated' | 'verified';
  readonly date: string;
  readonly record: NewsRecord;
  readonly what: string | undefined;
  /** 1 for the first event of its kind on that day, 2 for the second. */
  readonly ordinal: number;
}

/** All events, the latest first; those of one day in the order of their ids, and of one entry the last first. */
export function newsOf(records: readonly NewsRecord[]): NewsItem[] {
  return records
    .flatMap(eventsOf)
    .sort(
      (a, b) =>
        compare(b.date, a.date) ||
        compare(a.record.id, b.record.id) ||
        compare(a.kind, b.kind) ||
        b.ordinal - a.ordinal,
    );
}

/** The latest event of each entry, the latest first. */
export function latestNews(records: readonly NewsRecord[]): NewsItem[] {
  const seen = new Set<string>();
  return newsOf(records).filter(({ record }) => !seen.has(record.id) && seen.add(record.id));
}

function eventsOf(record: NewsRecord): NewsItem[] {
  const { published, updated, verified, changes } = record;
  const events: NewsItem[] = [];
  const tell = (kind: NewsItem['kind'], date: string, what?: string) => {
    const before = events.filter((event) => event.kind === kind && event.date === date).length;
    events.push({ kind, date, record, what, ordinal: before + 1 });
  };
  const isDay = (day: string) => events.some(({ date }) => date === day);
  tell('new', published);
  for (const { date, what } of changes) tell('updated', date, what);
  // A change that nobody has described still is one.
  if (!isDay(updated)) tell('updated', updated);
  // Whoever publishes or changes a page has looked at its evidence; a later day says that nothing had to change.
  if (events.every(({ date }) => date < verified)) tell('verified', verified);
  return events;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
