// Pages as JSON: the author's fields with what the page adds to them.
import { goneJson } from '../gone-path.ts';
import type { Format } from './format.ts';

export const jsonFormat: Format = {
  ending: 'json',
  mediaType: 'application/json',
  name: 'JSON',
  known: true,
  write: ({ data }) => spell(data()),
  writeGone: (gone) => spell(goneJson(gone)),
};

function spell(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
