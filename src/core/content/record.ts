// The record of an entry: what lists, hubs, feeds and related errors show of it on pages that are not its own.
import type { Entry, Relation, Signature, Status } from './entry.ts';
import { linksOf } from './inline.ts';
import { inParentheses } from './links.ts';

export type RecordSignature = Pick<Signature, 'text' | 'mustHave' | 'mustNot'>;

export interface EntryRecord {
  readonly id: string;
  readonly path: string;
  readonly file: string;
  readonly draft: boolean;
  readonly title: string;
  readonly description: string;
  readonly tool: string;
  readonly category: string;
  readonly status: Status;
  readonly fixedIn: string | undefined;
  /** All signatures without their examples; lists show the first. */
  readonly signatures: readonly RecordSignature[];
  readonly codes: readonly string[];
  readonly related: readonly {
    readonly id: string;
    readonly relation: Relation;
    readonly distinguish?: string | undefined;
  }[];
  /** Ids of entries that its text links to. */
  readonly links: readonly string[];
  readonly changes: Entry['changes'];
  readonly published: string;
  readonly updated: string;
  readonly verified: string;
}

/** Reduces an entry to its record. */
export function toRecord(entry: Entry): EntryRecord {
  const { id, path, file, draft, title, tool, category, status, fixedIn } = entry;
  const { codes, published, updated, verified } = entry;
  const abroad = (text: string) => withSources(text, entry);
  const description = abroad(entry.description);
  const related = entry.related.map(({ distinguish, ...rest }) => ({
    ...rest,
    ...(distinguish !== undefined && { distinguish: abroad(distinguish) }),
  }));
  const changes = entry.changes.map((change) => ({ ...change, what: abroad(change.what) }));
  const signatures = entry.signatures.map(({ text, mustHave, mustNot }) => ({ text, mustHave, mustNot }));
  const about = { id, path, file, draft, title, description, tool, category, status, fixedIn };
  return { ...about, signatures, codes, related, links: linkedEntries(entry), changes, published, updated, verified };
}

/** What a record says stands on pages of others, where this entry's sources have no place: they are cited by their address. */
function withSources(text: string, { id, sources }: Entry): string {
  return text.replace(/\]\(source:([^)\s]*)\)/g, (all, name: string) => {
    const source = sources.find((each) => each.id === name);
    return source ? `](${source.url === undefined ? `${id}#reproduction` : inParentheses(source.url)})` : all;
  });
}

/** Ids of the entries that prose fields and body link to, in the order of the page. */
function linkedEntries(entry: Entry): string[] {
  const inFields = entry.prose.flatMap(({ nodes }) => linksOf(nodes));
  const targets = [...inFields, ...entry.body.links.map((link) => link.target)];
  return [...new Set(targets.flatMap((target) => (target.kind === 'entry' ? [target.id] : [])))];
}
