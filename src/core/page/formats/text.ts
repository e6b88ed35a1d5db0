// Pages as plain text, for terminals, mail and whatever shows what it gets.
import { goneNodes } from '../gone-path.ts';
import { pageNodes } from '../markdown/page.ts';
import { plainText } from '../plain-text.ts';
import type { Format } from './format.ts';

export const textFormat: Format = {
  ending: 'txt',
  mediaType: 'text/plain',
  name: 'plain text',
  known: true,
  write: (view) => plainText(pageNodes(view)),
  writeGone: (gone, spoken) => plainText(goneNodes(gone, spoken)),
};
