// A format that nobody needs: the one file that a new format is, as an example for those that somebody does.
import type { Format } from '../../../src/core/page/formats/format.ts';

export const TOY: Format = {
  ending: 'toy',
  mediaType: 'text/x-toy',
  name: 'a toy',
  known: false,
  write: ({ article }) => article.title,
  writeGone: (gone) => (gone.kind === 'moved' ? gone.url : (gone.note ?? '')),
};
