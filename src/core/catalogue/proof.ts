// Which commands of a page we ran, when and with what; why the others were not run; and of which nothing is known.
import { everyCommand, type PlacedCommand } from '../content/every-command.ts';
import type { Article } from '../content/article.ts';
import type { Check, Recording } from '../content/entry.ts';
import type { FieldPath } from '../content/yaml-source.ts';
import { foreignTo } from './linux-command.ts';
import { shownRun } from './recording.ts';

/** The last run of a command. */
export interface CommandRun {
  /** Day of the run, YYYY-MM-DD. */
  readonly date: string;
  readonly versions: NonNullable<Recording['versions']>;
}

export type NotRun = NonNullable<Check['notRun']>;

/** What is known of one command. */
export type CommandState = { readonly run: CommandRun } | { readonly notRun: NotRun } | { readonly unknown: true };

/** Shells say so when there is no such program; nothing was run then. */
const NO_SUCH_PROGRAM = 127;

/**
 * What is known of each command of a page, in the order of the page. A recorded command counts as long as the page prints
 * the same text, wherever on the page it stands.
 */
export function commandRuns(
  article: Article,
  recording: Recording | undefined,
): { readonly command: PlacedCommand; readonly state: CommandState }[] {
  const runs = recording ? recordedRuns(recording) : new Map<string, CommandRun>();
  return everyCommand(article).map((command) => ({ command, state: stateOf(command, article, runs) }));
}

function stateOf(
  { path, shell, text }: PlacedCommand,
  article: Article,
  runs: ReadonlyMap<string, CommandRun>,
): CommandState {
  const foreign = foreignTo(shell);
  if (foreign) return { notRun: foreign };
  const run = runs.get(text);
  if (run) return { run };
  const notRun = reasonAt(article, path);
  return notRun ? { notRun } : { unknown: true };
}

/** The latest run of each text. */
function recordedRuns(recording: Recording): Map<string, CommandRun> {
  const found: { text: string; run: CommandRun }[] = [];
  const { scenarios = [], trials } = recording;
  const shown = shownRun(recording);
  if (shown && scenarios.length === 0) {
    const { date, versions, after } = shown;
    for (const { command, exit } of after.runs) if (exit === 0) found.push({ text: command, run: { date, versions } });
  }
  for (const { date, versions, checks, cures } of scenarios) {
    const confirming = checks.filter(({ confirmed, exit }) => confirmed || exit !== NO_SUCH_PROGRAM);
    for (const { text } of [...confirming, ...cures.flatMap(({ commands }) => commands)]) {
      found.push({ text, run: { date, versions } });
    }
  }
  if (trials) {
    const { date, versions, commands } = trials;
    for (const { text } of commands) found.push({ text, run: { date, versions } });
  }
  const oldestFirst = found.sort((a, b) => a.run.date.localeCompare(b.run.date));
  return new Map(oldestFirst.map(({ text, run }) => [text, run]));
}

/** The reason that the author gave at the place of a command. */
function reasonAt({ quickFix, causes, fixes, checks }: Article, [field, i, , j]: FieldPath): NotRun | undefined {
  const at = Number(i);
  switch (field) {
    case 'quickFix':
      return quickFix.notRun;
    case 'causes':
      return causes[at]?.check.notRun;
    case 'fixes':
      return fixes[at]?.steps[Number(j)]?.notRun;
    default:
      return checks[at]?.notRun;
  }
}
