// What every component of an entry's page is given besides its block.
import type { Entry } from '../../core/content/entry.ts';
import type { EntryContext } from '../../core/page/entry-context.ts';
import type { Find } from '../../site/link-attributes.ts';

export interface PageProps {
  readonly entry: Entry;
  readonly context: EntryContext;
  readonly find: Find;
}
