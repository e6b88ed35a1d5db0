// What the list of references shows of a source.
import type { Content } from '../content/content.ts';

const NAMES = new Intl.Collator('en');

/** One source, in numbers. */
export interface ListedReferences {
  /** Name of its file. */
  readonly key: string;
  readonly name: string;
  readonly list: string;
  readonly pages: number;
  readonly messages: number;
  /** Packages that were read: `npm:eslint`, the version and its licence. */
  readonly from: readonly { readonly package: string; readonly version: string; readonly licence: string }[];
  readonly refreshed: string;
  /** Messages that are not particular enough to be claimed. */
  readonly leftOut: number;
}

/** The sources that could be read, by name. */
export function listReferences({ references }: Pick<Content, 'references'>): ListedReferences[] {
  return references
    .flatMap(({ name: key, value }) => {
      if (!value) return [];
      const { name, list, from, refreshed, pages, leftOut } = value;
      const messages = pages.reduce((sum, { says }) => sum + says.length, 0);
      const without = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      return [{ key, name, list, from, refreshed, pages: pages.length, messages, leftOut: without }];
    })
    .sort((a, b) => NAMES.compare(a.name, b.name));
}
