// Which pages about errors bear a code of a namespace, and in which namespace a code of such a page stands: `429` of an entry is the
// status of HTTP, `exit code 137` a row of the exit codes. They are found as codes in pastes are.
import { Codes } from '../codes/find-codes.ts';
import type { CodeFinder } from '../codes/finder.ts';
import type { Namespace, NamespaceCode } from '../content/namespace.ts';
import type { ArticleRecord } from '../content/record.ts';
import { codeGroup } from './code-list.ts';

/** The pages that bear a code, in the order in which they were given. */
export type CodeBearers = (namespace: Namespace, code: NamespaceCode) => readonly ArticleRecord[];

/** A row: a namespace and a code of it. */
export interface CodeRow {
  readonly namespace: Namespace;
  readonly code: NamespaceCode;
}

/** Finds the row of a code as entries write it; undefined where no namespace has it, or more than one could. */
export function codeRows(namespaces: readonly Namespace[], finder: CodeFinder): (code: string) => CodeRow | undefined {
  const codes = new Codes(finder);
  const known = new Map<string, CodeRow | undefined>();
  return (code) => {
    if (!known.has(code)) {
      const [found, ...others] = codes.in(asPrinted(code));
      const namespace = found && namespaces[found.space];
      const row = namespace?.codes[found?.code ?? -1];
      known.set(code, namespace && row && others.length === 0 ? { namespace, code: row } : undefined);
    }
    return known.get(code);
  };
}

/** Looks up the pages of a code; each page is asked once. */
export function codeBearers(
  records: readonly ArticleRecord[],
  rowOf: (code: string) => CodeRow | undefined,
): CodeBearers {
  const bearers = new Map<NamespaceCode, Set<ArticleRecord>>();
  for (const record of records) {
    for (const each of record.codes) {
      const row = rowOf(each);
      if (row) bearers.set(row.code, (bearers.get(row.code) ?? new Set()).add(record));
    }
  }
  return (_, code) => [...(bearers.get(code) ?? [])];
}

/** Numbers of two kinds say by themselves what they are on the page of an entry, and nowhere else. */
function asPrinted(code: string): string {
  const group = codeGroup(code);
  if (group === 'http') return `HTTP ${code}`;
  return group === 'json-rpc' ? `code: ${code}` : code;
}
