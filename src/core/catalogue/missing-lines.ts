// What the ledger lacks: the lines that `npm run ledger` appends and that the check asks for.
import type { Content } from '../content/content.ts';
import { type Page, pageOf } from '../content/page.ts';
import type { Reading } from '../content/reading.ts';
import { lastOf, type WrittenLine } from '../address/ledger.ts';

/** A line to append; `page` is the one it is for, `address` that of the path. */
export interface MissingLine {
  readonly page: Page;
  readonly address: string;
  readonly line: WrittenLine;
}

/**
 * Lines that published pages and their aliases lack, and redirects for pages whose files were moved, in that order. `toPage`
 * says which files count; what does not fit its schema is not published.
 */
export function missingLines(content: Content, toPage: (reading: Reading) => Page | undefined = pageOf): MissingLine[] {
  const owners = ownersOf(content);
  const published = content.readings.flatMap((reading) => {
    const page = reading.draft ? undefined : toPage(reading);
    const address = reading.kind.page?.address;
    return page && address && owners.get(page.id) === page.address ? [{ page, addressOf: address }] : [];
  });
  const byId = new Map(published.map(({ page }) => [page.id, page]));
  const standing = standingAddresses(content);
  const lines: MissingLine[] = [];
  for (const { page } of published) {
    if (!content.ledger.paths.has(page.address)) lines.push({ page, address: page.address, line: liveLine(page) });
  }
  for (const { path, address, id, state } of content.ledger.paths.values()) {
    const page = byId.get(id);
    const lost = state.kind === 'live' && !standing.has(address);
    if (lost && page && page.address !== address) lines.push({ page, address, line: movedLine(page, path) });
  }
  const written = new Set(lines.map(({ address }) => address));
  for (const { page, addressOf } of published) {
    for (const alias of page.aliases) {
      const address = addressOf(alias);
      if (redirects(content, address, page) || standing.has(address) || written.has(address)) continue;
      lines.push({ page, address, line: movedLine(page, alias) });
      written.add(address);
    }
  }
  return lines;
}

/** Which address has an id: the one that the ledger says is live and where a page stands, else the first page with that id. */
function ownersOf(content: Content): Map<string, string> {
  const owners = new Map<string, string>();
  const standing = standingAddresses(content);
  for (const { id, address, state } of content.ledger.paths.values()) {
    if (state.kind === 'live' && standing.has(address)) owners.set(id, address);
  }
  for (const { id, name, draft, kind } of content.readings) {
    if (kind.page && id && !draft && !owners.has(id)) owners.set(id, kind.page.address(name));
  }
  return owners;
}

/** Addresses at which a page stands. A file that is there but broken has its own diagnostics; a draft is not published. */
export function standingAddresses({ readings }: Content): Set<string> {
  return new Set(readings.flatMap(({ kind, name, draft }) => (kind.page && !draft ? [kind.page.address(name)] : [])));
}

/** Whether the ledger sends an address to this page. */
function redirects({ ledger }: Content, address: string, page: Page): boolean {
  return ledger.paths.get(address)?.state.kind === 'moved' && lastOf(ledger, address)?.address === page.address;
}

/** The line that publishes a page at its path. */
export function liveLine({ id, path, published }: Page): WrittenLine {
  return { id, path, state: { kind: 'live' }, date: published };
}

/** The line that redirects another path to a page. */
function movedLine({ id, path, updated }: Page, from: string): WrittenLine {
  return { id, path: from, state: { kind: 'moved', to: path }, date: updated };
}
