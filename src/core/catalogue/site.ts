// The site as a value: everything that its content says, put in order and related, drafts and published apart. Pages, indexes,
// pictures, settings of hosts and commands are made from it; nothing else reads content. Pure: src/files/open.ts makes it.
import { type Forwards, forwards } from '../address/ledger-anchors.ts';
import { type Addresses, resolveAddresses, type Standing } from '../address/resolve.ts';
import { type Content, type ContentFiles, readingsOf } from '../content/content.ts';
import type { Article } from '../content/article.ts';
import type { Category, Entry, LostPassages, Recording, Settings, Tool } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import { NAMESPACE } from '../content/kinds/namespace.ts';
import { SETTINGS } from '../content/kinds/settings.ts';
import type { Namespace } from '../content/namespace.ts';
import { type Page, pageOf } from '../content/page.ts';
import { type EntryRecord, type FamilyRecord, toFamilyRecord, toRecord } from '../content/record.ts';
import { toShape } from '../content/shape.ts';
import type { FormatFacts } from '../address/format-facts.ts';
import { compileFinder } from '../codes/compile-codes.ts';
import type { CodeFinder } from '../codes/finder.ts';
import { type CodeBearers, codeBearers, type CodeRow, codeRows } from './code-bearers.ts';
import { type RelatedEntry, relateAll } from './relate.ts';

/** A site; `F` is what its formats are known by. */
export interface Site<F extends FormatFacts = FormatFacts> {
  /** The files as they were read, and what was read in them, with the way back to their lines. */
  readonly files: ContentFiles;
  readonly content: Content;
  /** The formats in which pages stand beside themselves. */
  readonly formats: readonly F[];
  /** content/site.yaml; texts are empty where it cannot be read. */
  readonly settings: Settings;
  /** Entries that the site shows, by the name of their tool and then by title. */
  readonly entries: readonly Entry[];
  /** Families that the site shows, by title. */
  readonly families: readonly Family[];
  /** Namespaces of codes that the site shows, by title. */
  readonly namespaces: readonly Namespace[];
  /** What finds their codes, and the row of a code as pages about errors write it. */
  readonly codeFinder: CodeFinder;
  readonly codeRow: (code: string) => CodeRow | undefined;
  /** Pages about errors that bear a code of a namespace. */
  readonly codeBearers: CodeBearers;
  /** Entries and families that it would show but for their faults; there are none in a build, which the check lets begin. */
  readonly broken: readonly BrokenPage[];
  /** Published entries, in the same order, shown or not. */
  readonly published: readonly Entry[];
  /** Entries that are not published yet, shown or not. */
  readonly drafts: readonly Entry[];
  /** Tools and categories that have entries, by name and in the order of the categories. */
  readonly tools: readonly Tool[];
  readonly categories: readonly Category[];
  /** Pages of all kinds that are shown, by their ids. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Every address that was ever promised, with what answers there. */
  readonly addresses: Addresses;
  /** Entries that are shown. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Entries and families that are shown, by the address of their page. */
  readonly byAddress: ReadonlyMap<string, Entry | Family>;
  /** What lists show of an entry, by its id. */
  readonly records: ReadonlyMap<string, EntryRecord>;
  /** What lists show of a family, by its id. */
  readonly familyRecords: ReadonlyMap<string, FamilyRecord>;
  /** The entries of a family that are shown, by the name of its file. */
  readonly members: ReadonlyMap<string, readonly EntryRecord[]>;
  /** Related pages that are shown, by the id of an entry or family. */
  readonly related: ReadonlyMap<string, readonly RelatedEntry[]>;
  /** By the id of an entry or family. */
  readonly recordings: ReadonlyMap<string, Recording>;
  /** By the id of an entry or family: its passages that have gone. */
  readonly lostPassages: ReadonlyMap<string, LostPassages>;
  /** By the id of an entry or family: anchors that lead elsewhere on its page now. */
  readonly forwards: ReadonlyMap<string, Forwards>;
  /** What was made of the site and is wanted again, by the key of whoever made it. */
  readonly made: Map<string, unknown>;
}

/** An entry or family that cannot be shown, and why, in the check's words. */
export interface BrokenPage extends Standing {
  readonly path: string;
  readonly file: string;
  readonly problems: string;
}

export interface SiteOptions<F extends FormatFacts = FormatFacts> {
  /** In which pages stand beside themselves. */
  readonly formats: readonly F[];
  /** Whether drafts are shown as well, as while they are written. */
  readonly drafts?: boolean;
  /** By file: why a page is not shown, in the check's words. */
  readonly problems?: ReadonlyMap<string, string>;
}

/** The order of names. */
const NAMES = new Intl.Collator('en');

/** Puts content in order. What costs time and is not always wanted is made when it is first asked for. */
export function siteOf<F extends FormatFacts>(files: ContentFiles, content: Content, options: SiteOptions<F>): Site<F> {
  const { formats, drafts: showsDrafts = false, problems = new Map<string, string>() } = options;
  const isShown = ({ file, draft }: Article) => (showsDrafts || !draft) && !problems.has(file);
  const readable = content.entries.flatMap(({ article }) => article ?? []).sort(byToolAndTitle(content));
  const entries = readable.filter(isShown);
  const families = content.families
    .flatMap(({ article }) => article ?? [])
    .filter(isShown)
    .sort((a, b) => NAMES.compare(a.title, b.title));
  const namespaces = once(() =>
    readingsOf(content, NAMESPACE)
      .flatMap(({ value, name: path, file }) =>
        value && (showsDrafts || !value.draft) && !problems.has(file)
          ? [{ ...value, path, file, address: NAMESPACE.page.address(path) }]
          : [],
      )
      .sort((a, b) => NAMES.compare(a.title, b.title)),
  );
  const finder = once(() => compileFinder(namespaces()));
  const rowOf = once(() => codeRows(namespaces(), finder()));
  const bearers = once(() => codeBearers([...records().values(), ...familyRecords().values()], rowOf()));
  const broken = brokenOf(content, problems);
  const pages = new Map(shownPages(content, showsDrafts, problems).map((page) => [page.id, page]));
  const records = once(() => new Map(entries.map((entry) => [entry.id, toRecord(entry)])));
  const familyRecords = once(() => new Map(families.map((family) => [family.id, toFamilyRecord(family)])));
  const related = once(() => relateAll([...records().values()], [...familyRecords().values()]));
  const members = once(() => {
    const named = [...records().values()].filter(({ family }) => family !== undefined);
    return Map.groupBy(named, ({ family = '' }) => family);
  });
  return {
    files,
    content,
    formats,
    settings: content.site ?? toShape(SETTINGS.schema, {}),
    entries,
    families,
    get namespaces() {
      return namespaces();
    },
    get codeFinder() {
      return finder();
    },
    get codeRow() {
      return rowOf();
    },
    get codeBearers() {
      return bearers();
    },
    broken,
    pages,
    addresses: resolveAddresses([...broken, ...pages.values()], content.ledger),
    published: readable.filter(({ draft }) => !draft),
    drafts: readable.filter(({ draft }) => draft),
    // A hub without entries is not worth landing on.
    tools: [...content.tools.values()]
      .filter(({ slug }) => entries.some(({ tool }) => tool === slug))
      .sort((a, b) => NAMES.compare(a.name, b.name)),
    categories: [...content.categories.values()]
      .filter(({ slug }) => entries.some(({ category }) => category === slug))
      .sort((a, b) => a.order - b.order),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    byAddress: new Map(
      [...entries, ...families].map((article): [string, Entry | Family] => [article.address, article]),
    ),
    get records() {
      return records();
    },
    get familyRecords() {
      return familyRecords();
    },
    get members() {
      return members();
    },
    get related() {
      return related();
    },
    recordings: new Map(content.recordings.flatMap(({ name: id, value }) => (value ? [[id, value]] : []))),
    lostPassages: new Map(content.lostPassages.flatMap(({ name: id, value }) => (value ? [[id, value]] : []))),
    forwards: new Map([...content.ledger.anchors].map(([id, anchors]) => [id, forwards(anchors)])),
    made: new Map(),
  };
}

/** What `make` makes of a site under a key, made when it is first asked for, whichever part of the build asks. */
export function madeOnce<T>({ made }: Pick<Site, 'made'>, key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

function brokenOf({ articles }: Content, problems: ReadonlyMap<string, string>): BrokenPage[] {
  return articles.flatMap(({ kind, file, path, id }) => {
    const words = problems.get(file);
    return words === undefined ? [] : [{ file, path, id, address: kind.page?.address(path) ?? '', problems: words }];
  });
}

function shownPages({ readings }: Content, drafts: boolean, problems: ReadonlyMap<string, string>): Page[] {
  return readings.flatMap((reading) => {
    const page = problems.has(reading.file) ? undefined : pageOf(reading);
    return page && (drafts || !page.draft) ? [page] : [];
  });
}

function byToolAndTitle({ tools }: Content): (a: Entry, b: Entry) => number {
  const nameOf = ({ tool }: Entry) => tools.get(tool)?.name ?? tool;
  return (a, b) => NAMES.compare(nameOf(a), nameOf(b)) || NAMES.compare(a.title, b.title);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
