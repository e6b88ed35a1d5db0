// All content of a site, read: the files of every kind, what the engine itself knows by name among them, and the ledger of
// addresses.
import { type Ledger, readLedger } from '../address/ledger.ts';
import { toArticleReading } from './article.ts';
import type { Category, Entry, EntryReading, Settings, Tool } from './entry.ts';
import type { ExtraRule } from './extra-rule.ts';
import type { Family, FamilyReading } from './family.ts';
import type { Finding } from './finding.ts';
import { type Kind, nameIn } from './kind.ts';
import { KINDS } from './kinds.ts';
import { CATEGORY } from './kinds/category.ts';
import { ENTRY } from './kinds/entry.ts';
import { FAMILY } from './kinds/family.ts';
import { LOST_PASSAGES } from './kinds/lost-passages.ts';
import { RECORDING } from './kinds/recording.ts';
import { REFERENCE } from './kinds/reference.ts';
import { SETTINGS } from './kinds/settings.ts';
import { TOOL } from './kinds/tool.ts';
import { type Reading, type ReadingOf, readFile } from './reading.ts';
import { readSiteText, SITE_TEXTS, type SiteText, type SiteTextName } from './site-text.ts';
import type { SourceFile } from '../source/source-file.ts';

/** The files of a content folder, as they were found. */
export interface ContentFiles {
  /** Files of all kinds; one that a site needs and that is not there is unreadable. */
  readonly files: readonly SourceFile[];
  readonly ledger: SourceFile;
  /** Those of the site's own texts that there are. */
  readonly texts?: readonly SourceFile[];
  /** Paths of files in the kinds' folders that are no content because of their names. */
  readonly strays: readonly string[];
  /** The site's own module, where it cannot be used. */
  readonly extension?: SourceFile | undefined;
}

export interface Content {
  readonly kinds: readonly Kind[];
  /** What the site asks of the engine's kinds, see core/extend. */
  readonly rules: readonly ExtraRule[];
  /** Every file, in the order of the kinds. */
  readonly readings: readonly Reading[];
  readonly entries: readonly EntryReading[];
  readonly families: readonly FamilyReading[];
  /** Both: every page that says what ends a failure. */
  readonly articles: readonly (EntryReading | FamilyReading)[];
  /** Tools and categories that could be read, by the names of their files. */
  readonly tools: ReadonlyMap<string, Tool>;
  readonly categories: ReadonlyMap<string, Category>;
  /** Names of all their files, readable or not: a broken file is not an unknown tool. */
  readonly toolNames: ReadonlySet<string>;
  readonly categoryNames: ReadonlySet<string>;
  /** Recorded reproductions; the name of each is the id of its page. */
  readonly recordings: readonly ReadingOf<typeof RECORDING>[];
  /** What was remembered of passages that have gone; the name of each is the id of its entry. */
  readonly lostPassages: readonly ReadingOf<typeof LOST_PASSAGES>[];
  /** Messages that their makers document, a source a reading. */
  readonly references: readonly ReadingOf<typeof REFERENCE>[];
  readonly site: Settings | undefined;
  /** What the site says of itself in its own words. */
  readonly texts: { readonly [Name in SiteTextName]: SiteText | undefined };
  readonly ledger: Ledger;
  /** Everything that was found wrong in files; that of the ledger's lines stands in it. */
  readonly findings: readonly Finding[];
}

export interface ReadOptions {
  readonly kinds?: readonly Kind[];
  readonly rules?: readonly ExtraRule[];
  /** The reading of a file that was read before and has not changed; whoever has none reads the file anew. */
  readonly known?: (source: SourceFile, kind: Kind) => Reading | undefined;
}

/** Reads all files of a content folder. Never throws; a broken file leaves the others readable. */
export function readContent(files: ContentFiles, { kinds = KINDS, rules = [], known }: ReadOptions = {}): Content {
  const readings = kinds.flatMap((kind) =>
    files.files
      .filter(({ path }) => nameIn(kind, path) !== undefined)
      .map((source) => known?.(source, kind) ?? readFile(kind, source)),
  );
  const of = <K extends Kind>(kind: K) => readingsOf({ readings }, kind);
  const named = <Value extends object>(list: readonly Reading<Value>[]) =>
    new Map(list.flatMap(({ name, value }) => (value ? [[name, { ...value, slug: name }]] : [])));
  const entries = of(ENTRY).map(toArticleReading<Entry>);
  const families = of(FAMILY).map(toArticleReading<Family>);
  const { ledger, extension, texts = [] } = files;
  const textAt = (path: string) => readSiteText(texts.find((file) => file.path === path));
  const position = { line: 1, column: 1, length: 1 };
  return {
    kinds,
    rules,
    readings,
    entries,
    families,
    articles: [...entries, ...families],
    tools: named(of(TOOL)),
    categories: named(of(CATEGORY)),
    toolNames: new Set(of(TOOL).map(({ name }) => name)),
    categoryNames: new Set(of(CATEGORY).map(({ name }) => name)),
    recordings: of(RECORDING),
    lostPassages: of(LOST_PASSAGES),
    references: of(REFERENCE),
    site: of(SETTINGS)[0]?.value,
    texts: { about: textAt(SITE_TEXTS.about), contributing: textAt(SITE_TEXTS.contributing) },
    ledger: readLedger(ledger, kinds),
    findings: [
      ...readings.flatMap(({ findings }) => findings),
      ...[ledger, ...texts, ...(extension ? [extension] : [])].flatMap((file) =>
        'unreadable' in file
          ? [{ kind: 'unreadable' as const, file: file.path, position, why: file.unreadable }]
          : [],
      ),
    ],
  };
}

/** The readings of one kind, in the order of their files. */
export function readingsOf<K extends Kind>({ readings }: Pick<Content, 'readings'>, kind: K): readonly ReadingOf<K>[] {
  return readings.filter((each): each is ReadingOf<K> => each.kind === kind);
}
