// The Atom feed: what is new on the site and what changed, for readers that follow it.
import { generateAtomFeed } from 'feedsmith';
import type { Settings } from '../content/entry.ts';
import { plainText } from '../content/inline.ts';
import { type NewsItem, type NewsRecord, newsOf } from '../catalogue/news.ts';
import { address } from '../address/permalink.ts';
import { NEWS_LABELS } from '../page/labels.ts';
import { type Say, sayIn } from '../words/say.ts';

/** A reader asks often; what is older stands on the pages. */
const MOST_ITEMS = 60;

/** Writes the feed. `link` spells an address; the same content gives the same text. */
export function atomFeed(
  site: Pick<Settings, 'name' | 'description' | 'licence' | 'words'>,
  records: readonly NewsRecord[],
  link: (path: string) => string,
): string {
  const say = sayIn(site.words);
  const items = newsOf(records).slice(0, MOST_ITEMS);
  return generateAtomFeed({
    id: link(address.feed()),
    title: { value: site.name },
    subtitle: { value: site.description },
    rights: { value: `${say('Content {licence}', { licence: site.licence.name })}: ${site.licence.url}` },
    // A feed without entries has a day all the same.
    updated: moment(items[0]?.date ?? '1970-01-01'),
    authors: [{ name: site.name, uri: link(address.home()) }],
    links: [
      { href: link(address.feed()), rel: 'self', type: 'application/atom+xml' },
      { href: link(address.home()), rel: 'alternate', type: 'text/html' },
    ],
    entries: items.map((item) => ({
      id: eventId(item, link),
      title: { value: `${say(NEWS_LABELS[item.kind])}: ${item.record.title}` },
      summary: { value: summary(item, say) },
      published: moment(item.date),
      updated: moment(item.date),
      links: [
        { href: link(item.record.address), rel: 'alternate', type: 'text/html' },
        { href: link(address.markdown(item.record.address)), rel: 'alternate', type: 'text/markdown' },
      ],
      categories: topicsOf(item.record).map((term) => ({ term })),
    })),
  });
}

function topicsOf(record: NewsRecord): string[] {
  return 'area' in record ? [record.area] : [record.tool, record.category];
}

/** By the permanent address, for a page that moves is no news; a second event of a day has a number. */
function eventId({ kind, date, record, ordinal }: NewsItem, link: (path: string) => string): string {
  return `${link(address.short(record.id))}#${kind}-${date}${ordinal > 1 ? `-${ordinal}` : ''}`;
}

function summary({ kind, what, record }: NewsItem, say: Say): string {
  if (kind === 'new') return plainText(record.description);
  if (kind === 'verified') return say('The evidence was checked again.');
  return what === undefined ? say('The page was revised.') : plainText(what);
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
