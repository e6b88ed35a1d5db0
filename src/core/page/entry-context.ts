// What the outputs of a page take from outside it: what it is about, its neighbours, and how an address is spelled.
import type { Article } from '../content/article.ts';
import type { Category, LostPassages, Recording, Settings, Source, Tool } from '../content/entry.ts';
import type { Page } from '../content/page.ts';
import type { Forwards } from '../address/ledger-anchors.ts';
import type { FamilyRecord } from '../content/record.ts';
import { address, addressOfId } from '../address/permalink.ts';
import type { RelatedEntry } from '../catalogue/relate.ts';
import type { CommandProof } from './command-proof.ts';
import type { Target } from './document.ts';

/** Everything around one page that its exports show, whatever its kind. */
export interface ArticleContext {
  readonly site: Pick<Settings, 'name' | 'reports' | 'licence'> & Partial<Pick<Settings, 'words' | 'language'>>;
  readonly related: readonly RelatedEntry[];
  /** The run in which the error was brought about; undefined for a page that has none. */
  readonly recording?: Recording | undefined;
  /** Passages that its sources no longer hold. */
  readonly lostPassages?: LostPassages | undefined;
  /** Old anchors of the page, each with the place that took over. */
  readonly forwards?: Forwards | undefined;
  /** What is known of a command by its text: when we ran it, or why not. */
  readonly proofOf?: ((command: string) => CommandProof | undefined) | undefined;
  /** Address of the row that says what a code means, where a namespace of codes has it. */
  readonly codeRow?: ((code: string) => string | undefined) | undefined;
  /** Whether the evidence is older than the site's review age. */
  readonly dueForReview?: boolean | undefined;
  /** Another page that is shown, by its id. */
  readonly find: (id: string) => Pick<Page, 'path' | 'address' | 'title'> | undefined;
  /** The absolute form of an address below the base path. */
  readonly link: (path: string) => string;
}

/** What stands around an entry besides. */
export interface EntryContext extends ArticleContext {
  readonly tool: Tool;
  readonly category: Category | undefined;
  /** The class of failure that it is one of. */
  readonly family?: Pick<FamilyRecord, 'id' | 'title' | 'description' | 'address'> | undefined;
}

/** Where a link of a page leads from anywhere, as an absolute address; undefined for one that leads nowhere. */
export function linkUrl(
  target: Target,
  article: Pick<Article, 'id' | 'address' | 'sources'>,
  context: Pick<ArticleContext, 'find' | 'link'>,
): string | undefined {
  switch (target.kind) {
    case 'page':
      return context.link(target.path);
    // An anchor of the page means nothing in another document; the permanent link to it does.
    case 'place':
      return `${context.link(address.short(article.id))}#${target.id}`;
    case 'web':
      return target.url;
    case 'entry':
      return entryUrl(target.id, context) + (target.fragment ? `#${target.fragment}` : '');
    case 'source': {
      const source = article.sources.find(({ id }) => id === target.id);
      return source && sourceUrl(source, article, context);
    }
    case 'bad':
      return undefined;
  }
}

/** Where a source is: its address, or for a reproduction its section of the page. */
export function sourceUrl(
  source: Source,
  article: Pick<Article, 'address'>,
  { link }: Pick<ArticleContext, 'link'>,
): string {
  return source.url ?? `${link(article.address)}#reproduction`;
}

/** The address of another page; of one that is not there (any more) its permanent one. */
export function entryUrl(id: string, { find, link }: Pick<ArticleContext, 'find' | 'link'>): string {
  return link(addressOfId(id, find));
}
