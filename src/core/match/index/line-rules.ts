// What a site's settings say of lines, as the matcher reads it. Build time only.
import type { LineRules } from '../read/lines.ts';

/** The settings: labels by what they are read as, and endings of files. */
export interface LineSettings {
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[];
}

/** The rules of some settings; undefined where they say nothing. */
export function lineRules(settings: LineSettings | undefined): LineRules | undefined {
  const labels = Object.entries(settings?.labels ?? {}).flatMap(([as, all]) =>
    all.map((printed) => [printed, as] as const),
  );
  const columns = (settings?.columns ?? []).map((ending) => `${ending}:`);
  return labels.length + columns.length === 0 ? undefined : { labels, columns };
}
