// How many commands of pages we ran, how many not and why, and of how many nothing is known.
import type { Article } from '../content/article.ts';
import type { Recording } from '../content/entry.ts';
import { commandRuns, type NotRun } from './proof.ts';

/** Numbers of commands, each spelling counted for its shell. */
export interface CommandCounts {
  readonly total: number;
  /** Run by us as the page prints them. */
  readonly run: number;
  /** Not run, by the reason; reasons without any are missing. */
  readonly notRun: Readonly<Partial<Record<NotRun, number>>>;
  readonly unknown: number;
}

/** The numbers of a page without commands. */
export const NO_COMMANDS: CommandCounts = { total: 0, run: 0, notRun: {}, unknown: 0 };

/** Systems whose commands nobody runs on Linux. */
const FOREIGN = ['windows', 'macos'] as const;

/** The commands of one page. */
export function countCommands(article: Article, recording: Recording | undefined): CommandCounts {
  const states = commandRuns(article, recording).map(({ state }) => state);
  const reasons = Map.groupBy(
    states.flatMap((state) => ('notRun' in state ? [state.notRun] : [])),
    (each) => each,
  );
  return {
    total: states.length,
    run: states.filter((state) => 'run' in state).length,
    notRun: Object.fromEntries([...reasons].sort(byName).map(([reason, { length }]) => [reason, length])),
    unknown: states.filter((state) => 'unknown' in state).length,
  };
}

/** The commands of all pages, those of the whole and by the id of each. */
export function countAllCommands(
  articles: readonly Article[],
  recordings: ReadonlyMap<string, Recording>,
): { readonly all: CommandCounts; readonly byId: ReadonlyMap<string, CommandCounts> } {
  const byId = new Map(articles.map((article) => [article.id, countCommands(article, recordings.get(article.id))]));
  return { all: [...byId.values()].reduce(plus, NO_COMMANDS), byId };
}

/** How many of them are for shells of Linux, whether we ran them or not. */
export function linuxCommands({ total, notRun }: CommandCounts): number {
  return FOREIGN.reduce((left, system) => left - (notRun[system] ?? 0), total);
}

function plus(a: CommandCounts, b: CommandCounts): CommandCounts {
  const reasons = [...new Set([...Object.keys(a.notRun), ...Object.keys(b.notRun)])].sort() as NotRun[];
  return {
    total: a.total + b.total,
    run: a.run + b.run,
    notRun: Object.fromEntries(reasons.map((reason) => [reason, (a.notRun[reason] ?? 0) + (b.notRun[reason] ?? 0)])),
    unknown: a.unknown + b.unknown,
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
