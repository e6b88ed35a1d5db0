// The diagnosis path: one check after the other, each leading to a cause and its fixes, as the figure on the page draws it.
import type { Article } from '../content/article.ts';
import type { Cause, Check, Fix } from '../content/entry.ts';

/** One step of the path: look, and when the look confirms the cause, take the first fix that helps. */
export interface DiagnosisStep {
  /** Position, counted from 1. */
  readonly number: number;
  readonly check: Check;
  readonly cause: Cause;
  /** Fixes for this cause, resolutions before workarounds, otherwise in the author's order. */
  readonly fixes: readonly Fix[];
}

/** The path through the causes of a page, in the author's order: the likely and cheap ones come first. */
export function diagnosisPath({ causes, fixes }: Pick<Article, 'causes' | 'fixes'>): DiagnosisStep[] {
  return causes.map((cause, index) => ({
    number: index + 1,
    check: cause.check,
    cause,
    fixes: fixes
      .filter((fix) => fix.causes.includes(cause.id))
      .sort((a, b) => Number(a.kind === 'workaround') - Number(b.kind === 'workaround')),
  }));
}
