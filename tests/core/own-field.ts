// What this repository's own site knows of its field: labels, columns, names that vary, commands that delete.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Settings } from '../../src/core/content/entry.ts';

export const FIELD = (parse(readFileSync('content/site.yaml', 'utf8')) as { field: NonNullable<Settings['field']> })
  .field;
