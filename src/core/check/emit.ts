// Turns a code and its data into a diagnostic; the only place that reads the table of codes.
import type { Reading } from '../content/reading.ts';
import type { Position } from '../source/source-file.ts';
import type { FieldPath } from '../content/yaml-source.ts';
import { CODES, type DataOf, type DiagnosticCode } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Row } from './row.ts';

/** Where a rule found something. */
export interface Place {
  readonly file: string;
  readonly position: Position;
}

/** The place of a field, looked for when somebody asks: most fields have nothing wrong. */
export function placeOf({ file, locate }: Pick<Reading, 'file' | 'locate'>, path: FieldPath, at?: 'key'): Place {
  return {
    file,
    get position() {
      return locate(path, at);
    },
  };
}

/** Reports a problem: its code, its place, and what the code's words need to know. */
export type Emit = <Code extends DiagnosticCode>(code: Code, place: Place, data: DataOf<Code>) => void;

/** A code with those of its words that are always the same. */
export interface Saying extends Pick<Diagnostic, 'code' | 'title' | 'severity' | 'why'> {
  /** Whether a draft may still lack it: there it is a warning. */
  readonly unfinished: boolean;
}

/** Reports a problem in its own words. */
export type Say = (saying: Saying, place: Place, message: string, hint?: string) => void;

/** Collects diagnostics into `into`. In files for which `isDraft` holds, what is merely unfinished is a warning. */
export function createSay(into: Diagnostic[], isDraft: (file: string) => boolean): Say {
  return ({ code, title, severity, unfinished, why }, place, message, hint) => {
    const { file } = place;
    const shown = unfinished && isDraft(file) ? 'warning' : severity;
    into.push({
      ...{ code, title, severity: shown, file, message, why, hint },
      get position() {
        return place.position;
      },
    });
  };
}

/** The same for what has a row in the table of codes. */
export function createEmit(say: Say): Emit {
  return (code, place, data) => {
    const { title, severity, unfinished = false, message, why, hint } = CODES[code] as Row<typeof data>;
    say({ code, title, severity, unfinished, why }, place, message(data), hint?.(data));
  };
}
