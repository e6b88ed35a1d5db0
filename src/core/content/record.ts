// The record of a page: what lists, hubs, feeds and related errors show of it on pages that are not its own.
import type { Article } from './article.ts';
import type { Entry, Relation, Signature, Status } from './entry.ts';
import type { Family } from './family.ts';
import { linksOf } from './inline.ts';
import { inParentheses } from './links.ts';

export type RecordSignature = Pick<Signature, 'text' | 'mustHave' | 'mustNot'>;

/** What entries and families have in common. */
export interface ArticleRecord {
  readonly id: string;
  readonly path: string;
  /** Below the base path. */
  readonly address: string;
  readonly file: string;
  readonly draft: boolean;
  readonly title: string;
  readonly description: string;
  /** All signatures without their examples; lists show the first. */
  readonly signatures: readonly RecordSignature[];
  readonly codes: readonly string[];
  readonly related: readonly {
    readonly id: string;
    readonly relation: Relation;
    readonly distinguish?: string | undefined;
  }[];
  /** Ids of pages that its text links to. */
  readonly links: readonly string[];
  readonly changes: Article['changes'];
  readonly published: string;
  readonly updated: string;
  readonly verified: string;
}

export interface EntryRecord extends ArticleRecord {
  readonly tool: string;
  readonly category: string;
  /** The family that it is one of, by the name of its file. */
  readonly family: string | undefined;
  readonly status: Status;
  readonly fixedIn: string | undefined;
}

export interface FamilyRecord extends ArticleRecord {
  /** Heading under which lists show it. */
  readonly area: string;
}

/** Reduces an entry to its record. */
export function toRecord(entry: Entry): EntryRecord {
  const { tool, category, family, status, fixedIn } = entry;
  return { ...toArticleRecord(entry), tool, category, family, status, fixedIn };
}

/** Reduces a family to its record. */
export function toFamilyRecord(family: Family): FamilyRecord {
  return { ...toArticleRecord(family), area: family.area };
}

function toArticleRecord(article: Article): ArticleRecord {
  const { id, path, address, file, draft, title, codes, published, updated, verified } = article;
  const abroad = (text: string) => withSources(text, article);
  const description = abroad(article.description);
  const related = article.related.map(({ distinguish, ...rest }) => ({
    ...rest,
    ...(distinguish !== undefined && { distinguish: abroad(distinguish) }),
  }));
  const changes = article.changes.map((change) => ({ ...change, what: abroad(change.what) }));
  const signatures = article.signatures.map(({ text, mustHave, mustNot }) => ({ text, mustHave, mustNot }));
  const about = { id, path, address, file, draft, title, description };
  return { ...about, signatures, codes, related, links: linkedPages(article), changes, published, updated, verified };
}

/** What a record says stands on pages of others, where this page's sources have no place: they are cited by their address. */
function withSources(text: string, { id, sources }: Article): string {
  return text.replace(/\]\(source:([^)\s]*)\)/g, (all, name: string) => {
    const source = sources.find((each) => each.id === name);
    return source ? `](${source.url === undefined ? `${id}#reproduction` : inParentheses(source.url)})` : all;
  });
}

/** Ids of the pages that prose fields and body link to, in the order of the page. */
function linkedPages(article: Article): string[] {
  const inFields = article.prose.flatMap(({ nodes }) => linksOf(nodes));
  const targets = [...inFields, ...article.body.links.map((link) => link.target)];
  return [...new Set(targets.flatMap((target) => (target.kind === 'entry' ? [target.id] : [])))];
}
