// What recorded reproductions are asked: what was printed before the fix and after it, and what they show.
import type { Recording } from '../content/entry.ts';
import { SHOWN_FIELDS } from '../content/schema/recording.ts';

/** One half of a run: the files that were written and the commands that were run. */
export type Phase = NonNullable<Recording['before']>;

/** One scenario as it was recorded, and one fix that was carried out in it. */
export type RecordedScenario = NonNullable<Recording['scenarios']>[number];
export type RecordedCure = RecordedScenario['cures'][number];

/** What stands for the answer box among the fixes of a recording, where it removed a cause that its fix does not name. */
export const QUICK_FIX = 'quick-fix';

/** The run that a page shows: the error, and how one fix ended it. */
export type ShownRun = Recording & {
  readonly [Field in (typeof SHOWN_FIELDS)[number]]-?: NonNullable<Recording[Field]>;
};

/** The run that a page shows; undefined where commands were only tried, or checks only run. */
export function shownRun(recording: Recording | undefined): ShownRun | undefined {
  return recording && SHOWN_FIELDS.every((field) => recording[field] !== undefined)
    ? (recording as ShownRun)
    : undefined;
}

/** Everything that the programs of a phase printed, as a person would paste it. */
export function printedIn({ runs }: Phase): string {
  return runs.map(({ output }) => output).join('\n');
}

/** Ids of the causes that were brought about. */
export function shownCauses({ proves, cause, scenarios = [] }: Recording): string[] {
  const all = [{ proves, cause }, ...scenarios];
  return [...new Set(all.flatMap((each) => (each.proves === 'cause' && each.cause !== undefined ? [each.cause] : [])))];
}

/** Ids of the fixes that ended the error, the answer box on its own being none; with `cause`, only those that mended a cause and not a stand-in’s answer. */
export function shownFixes({ proves, fix, scenarios = [] }: Recording, what: 'all' | 'cause'): string[] {
  const all = [
    { proves, fix },
    ...scenarios.flatMap((each) => each.cures.map((cure) => ({ proves: each.proves, fix: cure.fix }))),
  ];
  return [
    ...new Set(
      all.flatMap((each) =>
        each.fix && each.fix !== QUICK_FIX && (what === 'all' || each.proves === 'cause') ? [each.fix] : [],
      ),
    ),
  ];
}
