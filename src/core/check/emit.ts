// Turns a code and its data into a diagnostic; the only place that reads the table of codes.
import type { Position } from '../content/source-file.ts';
import { CODES, type DataOf, type DiagnosticCode } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Row } from './row.ts';

/** Where a rule found something. */
export interface Place {
  readonly file: string;
  readonly position: Position;
}

/** Reports a problem: its code, its place, and what the code's words need to know. */
export type Emit = <Code extends DiagnosticCode>(code: Code, place: Place, data: DataOf<Code>) => void;

/** Collects diagnostics into `into`. In files for which `isDraft` holds, what is merely unfinished is a warning. */
export function createEmit(into: Diagnostic[], isDraft: (file: string) => boolean): Emit {
  return (code, place, data) => {
    const row = CODES[code] as Row<typeof data>;
    into.push({
      code,
      severity: row.unfinished && isDraft(place.file) ? 'warning' : row.severity,
      file: place.file,
      position: place.position,
      message: row.message(data),
      why: row.why,
      hint: row.hint?.(data),
    });
  };
}
