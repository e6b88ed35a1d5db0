// A page as the ledger, addresses, sitemap and hosts see it, whatever its kind: an id, an address, and the days of its life.
import type { PageFields } from './kind.ts';
import type { Reading } from './reading.ts';

export interface Page {
  readonly id: string;
  /** The name of its file below its kind's folder; the ledger writes it down. */
  readonly path: string;
  /** Below the base path. */
  readonly address: string;
  readonly file: string;
  readonly title: string;
  readonly draft: boolean;
  readonly published: string;
  readonly updated: string;
  /** Old paths of its kind, which lead here. */
  readonly aliases: readonly string[];
}

/** The page of a file that fits its schema; undefined for others, and for kinds without pages. */
export function pageOf(reading: Reading): Page | undefined {
  return toPage(reading, reading.value);
}

/** The page of a file as far as it could be read; undefined where its id does not fit. */
export function pageInPart(reading: Reading): Page | undefined {
  return reading.unfit.has('id') ? undefined : toPage(reading, reading.partial);
}

function toPage(reading: Reading, value: unknown): Page | undefined {
  const rules = reading.kind.page;
  if (!rules || value === undefined) return undefined;
  const { id, title, published, updated, aliases = [] } = value as PageFields;
  const { name: path, file, draft } = reading;
  return { id, path, address: rules.address(path), file, title, draft, published, updated, aliases };
}
