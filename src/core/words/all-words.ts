// Every word of the interface that a site can say otherwise, in English.
import { LABEL_WORDS } from './label-words.ts';
import { LIST_WORDS } from './list-words.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PANEL_WORDS, REASON_WORDS, SCRIPT_WORDS } from './search-words.ts';
import { PUBLISH_WORDS } from './publish-words.ts';
import { SITE_WORDS } from './site-words.ts';

export const ALL_WORDS: ReadonlySet<string> = new Set([
  ...PAGE_WORDS,
  ...LABEL_WORDS,
  ...SITE_WORDS,
  ...LIST_WORDS,
  ...PUBLISH_WORDS,
  ...PANEL_WORDS,
  ...SCRIPT_WORDS,
  ...REASON_WORDS,
]);

/** Those that scripts say. */
export const BROWSER_WORDS: ReadonlySet<string> = new Set([...SCRIPT_WORDS, ...REASON_WORDS]);
