// Entry → document for the full-text engines: all of them index the same fields with the same weights.
import { gzipSync } from 'node:zlib';
import type { Entry } from '../../src/core/content/entry.ts';
import { plainText } from '../../src/core/content/inline.ts';
import type { Doc } from './types.ts';

/** Weights of the fields, for engines that take some. */
export const BOOST = { signatures: 4, codes: 4, title: 3, description: 1, body: 1 } as const;

export const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];

/** The document of an entry; placeholders are left out, for nobody's paste holds them. */
export function toDoc(entry: Entry): Doc {
  const { id, title, description, codes, signatures, causes, body } = entry;
  return {
    id,
    signatures: signatures.map(({ text }) => text.replace(/\{[a-z][a-z0-9_]*(?::[a-z]+)?\}/g, ' ')).join('\n'),
    codes: codes.join(' '),
    title,
    description: plainText(description),
    body: [...causes.map((cause) => plainText(cause.title)), ...body.sections.map(({ markdown }) => markdown)].join(
      '\n',
    ),
  };
}

/** Bytes of a value as gzipped JSON. */
export function gzipBytes(value: unknown): number {
  return gzipSync(typeof value === 'string' ? value : JSON.stringify(value)).length;
}
