// What pages are made from: the site that the command has opened, as lists and look-ups. Pages call only this.
import type { Forwards } from '../core/address/ledger-anchors.ts';
import type { RelatedEntry } from '../core/catalogue/relate.ts';
import type { BrokenPage, Site } from '../core/catalogue/site.ts';
import type { Category, Entry, Settings, Tool } from '../core/content/entry.ts';
import type { Family } from '../core/content/family.ts';
import type { InlineProse } from '../core/content/inline.ts';
import { inlineOf } from '../core/content/prose.ts';
import type { EntryRecord, FamilyRecord } from '../core/content/record.ts';
import type { PageView } from '../core/page/page-view.ts';
import { viewOf as viewIn } from '../core/page/view.ts';
import { BROWSER_WORDS } from '../core/words/all-words.ts';
import { type Say, sayIn } from '../core/words/say.ts';
import { heldSite } from '../files/held-site.ts';
import type { OpenSite } from '../files/open.ts';
import { canonical } from './urls.ts';
import { commandName } from '../core/words/command-name.ts';

export interface Library {
  readonly site: Settings;
  /** What pages tell their scripts about the site, as JSON that can stand in HTML; undefined where that is nothing. */
  readonly ofSite: string | undefined;
  /** The site's words for English ones of the interface. */
  readonly say: Say;
  /** What lists show of the entries that can be shown, by tool and then by title. */
  readonly entries: readonly EntryRecord[];
  /** The same of families, by title. */
  readonly families: readonly FamilyRecord[];
  /** Pages that cannot be shown, with the check's words; empty in a build. */
  readonly broken: readonly BrokenPage[];
  readonly tools: readonly Tool[];
  readonly categories: readonly Category[];
  readonly byId: ReadonlyMap<string, EntryRecord>;
  readonly related: ReadonlyMap<string, readonly RelatedEntry[]>;
  readonly forwards: Readonly<Record<string, Forwards>>;
  /** The inline nodes of a prose text, whichever field of the site it stands in. */
  readonly inline: (text: string) => InlineProse;
  /** Everything else. */
  readonly whole: OpenSite;
}

const known = new WeakMap<Site, Library>();

/** The library of the site; in development every page sees the latest content. */
export async function library(): Promise<Library> {
  const site = heldSite();
  if (!site)
    throw new Error(`no site is open; its pages are made by ${commandName('build')} and ${commandName('dev')}`);
  const made = known.get(site) ?? libraryOf(site);
  known.set(site, made);
  return made;
}

/** The entry or family at an address of a site. Throws when there is none that is shown. */
export function articleAt({ whole }: Library, at: string): Entry | Family {
  const article = whole.byAddress.get(at);
  if (!article) throw new Error(`no page is shown at ${at}`);
  return article;
}

/** The page of an entry or family on this site, with addresses as this build spells them. */
export function viewOf(article: Entry | Family, { whole }: Library): PageView {
  return viewIn(whole, article, canonical);
}

function libraryOf(whole: OpenSite): Library {
  const { settings: site, records, broken, tools, categories, related, content } = whole;
  const prose = content.readings.flatMap((reading) => reading.prose);
  const inline = (text: string) => inlineOf({ prose }, text);
  const entries = [...records.values()];
  const families = [...whole.familyRecords.values()];
  const forwards = Object.fromEntries(whole.forwards);
  return {
    site,
    ofSite: ofSiteOf(site),
    say: sayIn(site.words),
    entries,
    families,
    broken,
    tools,
    categories,
    byId: records,
    related,
    forwards,
    inline,
    whole,
  };
}

/** Only what the settings have beyond their defaults, so that most sites add nothing to their pages. */
function ofSiteOf({ redact: secrets, words: own = {} }: Settings): string | undefined {
  const said = Object.entries(own).filter(([english]) => BROWSER_WORDS.has(english));
  const words = said.length > 0 ? Object.fromEntries(said) : undefined;
  const data = JSON.stringify({ secrets, words });
  return data === '{}' ? undefined : data.replaceAll('<', '\\u003c');
}
