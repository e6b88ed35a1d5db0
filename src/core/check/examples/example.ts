// The shape of an example: what is changed in the small valid content folder to bring one code about, and what mends it.
import type { DiagnosticCode } from '../codes.ts';
import { type Edit, replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';

/** The wrong folder brings the code about, the right one has no problems. */
export interface Example {
  /** Changes that both have. */
  readonly given?: readonly Edit[];
  /** Changes that only the wrong one has. */
  readonly wrong?: readonly Edit[];
  /** Changes that only the right one has. */
  readonly right?: readonly Edit[];
}

export type Examples = { readonly [Code in DiagnosticCode]?: Example };

/** Replaces text in the entry that most examples break. */
export function inEntry(from: string | RegExp, to: string): Edit {
  return replace(PATHS.entry, from, to);
}

/** Appends lines to the ledger, as authors do. */
export function inLedger(...lines: string[]): Edit {
  return replace(PATHS.ledger, /$/, lines.map((line) => `${line}\n`).join(''));
}
