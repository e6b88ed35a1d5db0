// Codes A to Z: which pages bear a code, and what tells them apart. People search for `529` or `E11000` alone.
import type { Namespace, NamespaceCode } from '../content/namespace.ts';
import type { ArticleRecord } from '../content/record.ts';

/** Kinds of codes, in the order in which they are listed. */
export const CODE_GROUPS = ['http', 'json-rpc', 'errno', 'exit', 'number', 'name'] as const;
export type CodeGroup = (typeof CODE_GROUPS)[number];

/** A page under a code; `distinguish` is what another page with the same code says of it. */
export interface CodeBearer {
  readonly record: ArticleRecord;
  readonly distinguish: string | undefined;
}

/** A code with all pages that bear it. */
export interface ListedCode {
  readonly code: string;
  readonly anchor: string;
  readonly group: CodeGroup;
  readonly bearers: readonly CodeBearer[];
}

/** How codes are told apart by their spelling; the first that fits. */
const SHAPES: readonly (readonly [group: CodeGroup, shape: RegExp])[] = [
  ['http', /^[1-5]\d\d$/],
  ['json-rpc', /^-32\d{3}$/],
  // The name, or the number behind it as systems print it: `-66`, `os error 2`, `WinError 2`.
  ['errno', /^(?:E[A-Z0-9]{3,}|WSAE[A-Z]+|-\d{1,3}|(?:os error|WinError|errno) -?\d+)$/],
  ['exit', /^(?:exit (?:code|status) \d+|SIG[A-Z]+|0x[0-9A-F]{8})$/i],
  // Ports, numbers of a vendor, and codes that begin with a number or end in one, such as P2039.
  ['number', /^(?:\d+|[A-Z]{0,3}\d[A-Z\d]*)$/],
];

/** HTTP has statuses from 400 on that mean an error; a smaller number of three digits is something else. */
const FIRST_HTTP_ERROR = 400;

/** Lists the codes of all pages by group and then by value. */
export function listCodes(records: readonly ArticleRecord[]): ListedCode[] {
  const bearers = Map.groupBy(
    records.flatMap((record) => [...new Set(record.codes)].map((code) => ({ code, record }))),
    ({ code }) => codeAnchor(code),
  );
  return [...bearers]
    .map(([anchor, borne]) => {
      const code = borne[0]?.code ?? anchor;
      const all = borne.map(({ record }) => record);
      return { code, anchor, group: codeGroup(code), bearers: all.map((record) => bearer(record, all)) };
    })
    .sort((a, b) => CODE_GROUPS.indexOf(a.group) - CODE_GROUPS.indexOf(b.group) || byValue(a.code, b.code));
}

/**
 * The anchor of a code on the page of all codes: `os error 2` → `os-error-2`, `C#` → `C~23~`. Entries link it without knowing
 * the other codes, so it comes from the code alone; only codes that differ by blanks and hyphens have the same.
 */
export function codeAnchor(code: string): string {
  return code
    .replace(/\s+/g, '-')
    .replace(/[^\w.:+/@=,*-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}~`);
}

/** The kind of a code, by its spelling. */
export function codeGroup(code: string): CodeGroup {
  const [group = 'name'] = SHAPES.find(([, shape]) => shape.test(code)) ?? [];
  return group === 'http' && Number(code) < FIRST_HTTP_ERROR ? 'number' : group;
}

/** What is said of a page by those that share a code with it comes before what others say. */
function bearer(record: ArticleRecord, sharing: readonly ArticleRecord[]): CodeBearer {
  const said = sharing.flatMap(({ related }) =>
    related.flatMap(({ id, distinguish }) => (id === record.id && distinguish ? [distinguish] : [])),
  );
  return { record, distinguish: said[0] };
}

/** Numbers by size, the rest by letters; the same order on every machine. */
function byValue(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return Math.abs(x) - Math.abs(y) || x - y;
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

/** The address of a code's row on the page of its namespace. */
export function rowAddress(namespace: Pick<Namespace, 'address'>, { code }: Pick<NamespaceCode, 'code'>): string {
  return `${namespace.address}#${codeAnchor(code)}`;
}
