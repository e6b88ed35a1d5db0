// The files of a site as functions of kinds see them: those that fit their schema.
import type { KindFile, KindSite } from './kind-rule.ts';
import type { Reading } from './reading.ts';

/** The file of a reading; undefined for one that does not fit. */
export function kindFile({ file, name, value, draft, body }: Reading): KindFile | undefined {
  return value === undefined ? undefined : { file, name, value, draft, body };
}

/** All files, by the names of their kinds. */
export function kindSite({ readings }: { readonly readings: readonly Reading[] }, today: string): KindSite {
  return {
    files: (kind) => readings.flatMap((reading) => (reading.kind.name === kind ? (kindFile(reading) ?? []) : [])),
    today,
  };
}
