// The formats of pages besides HTML, one row a file. Twins, headers of hosts, links of pages, llms.txt and the tests go over
// this list; a format that joins it is everywhere.
import type { Format } from './formats/format.ts';
import { jsonFormat } from './formats/json.ts';
import { markdownFormat } from './formats/markdown.ts';
import { textFormat } from './formats/text.ts';

/** All formats, the one that pages offer first. */
export const FORMATS: readonly Format[] = [markdownFormat, jsonFormat, textFormat];
