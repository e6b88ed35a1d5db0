// Pages as Markdown, for chats, editors and models.
import { goneMarkdown } from '../gone-path.ts';
import { pageMarkdown } from '../markdown/page.ts';
import type { Format } from './format.ts';

export const markdownFormat: Format = {
  ending: 'md',
  mediaType: 'text/markdown',
  name: 'Markdown',
  known: false,
  write: pageMarkdown,
  writeGone: goneMarkdown,
};
