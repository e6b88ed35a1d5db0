// Runs all that is stated about one page, and what its recording will say of it.
import type { OwnDanger } from '../core/check/commands/destructive.ts';
import type { Article } from '../core/content/article.ts';
import type { Recording } from '../core/content/entry.ts';
import type { Match } from '../core/match/types.ts';
import { pageDigest } from '../core/catalogue/page-digest.ts';
import { judge } from './judge.ts';
import type { Stated } from './load.ts';
import { leadRun, provenance } from './record.ts';
import { runScenario } from './run-scenario.ts';
import { runTrials } from './run-trials.ts';

/** One thing that was run, as a person is told it. */
export interface Told {
  readonly kind: 'passed' | 'failed' | 'skipped';
  /** What it was, and what came of it. */
  readonly what: string;
  /** What was seen, where it failed. */
  readonly transcript?: string;
}

export interface ArticleRun {
  readonly told: readonly Told[];
  /** What there is to record; undefined when something failed, or nothing could be run. */
  readonly recording: Recording | undefined;
}

export interface ArticleOptions {
  readonly match: (text: string) => Promise<readonly Match[]>;
  readonly destructive?: readonly OwnDanger[] | undefined;
  readonly cache: string;
  readonly signal: AbortSignal;
  /** Today, YYYY-MM-DD. */
  readonly date: string;
  /** Digest of all that the runs depend on. */
  readonly digest: string;
  /** What was recorded before; it stays for what cannot be run here. */
  readonly former: Recording | undefined;
}

/** Runs the reproduction, the scenarios and the trials of a page, in this order. */
export async function runArticle(article: Article, stated: Stated, options: ArticleOptions): Promise<ArticleRun> {
  const { match, destructive, cache, signal, date, digest, former } = options;
  const { id } = article;
  const told: Told[] = [];
  const subject = { article, match, destructive, cache, signal };
  let top: Partial<Recording> = {};
  if (stated.reproduction) {
    const { reproduction } = stated;
    const verdict = await judge(id, reproduction, { match, cache, signal });
    told.push(tellReproduction(id, verdict));
    if (verdict.kind === 'reproduced') {
      const { shows, proves, causes: cause, fixes: fix } = reproduction;
      const { before, after } = verdict;
      top = {
        date,
        shows,
        proves,
        ...(cause && { cause }),
        fix,
        ...(await provenance(reproduction, signal)),
        digest,
        before,
        after,
      };
    }
  }
  const scenarios: NonNullable<Recording['scenarios']> = [];
  for (const scenario of stated.scenarios) {
    const { shows, proves = 'cause', cause } = scenario;
    const verdict = await runScenario(scenario, subject);
    const name = `${id} ${cause ?? proves}`;
    if (verdict.kind !== 'held') {
      told.push(tellOther(name, verdict));
      if (verdict.kind === 'skipped')
        scenarios.push(...(former?.scenarios?.filter((each) => each.shows === shows) ?? []));
      continue;
    }
    const { shown, notes } = verdict;
    const { checks, cures } = shown;
    const telling = checks.filter(({ confirmed }) => confirmed !== undefined).length;
    const seen = [
      ...(telling > 0 ? [`${count(telling, 'check')} told it apart`] : []),
      ...(cures.length > 0 ? [`${count(cures.length, 'fix', 'fixes')} ended it`] : []),
    ];
    told.push({ kind: 'passed', what: `${name}: ${['the error appeared', ...seen].join(', ')}` });
    for (const note of notes) told.push({ kind: 'skipped', what: `${name}: ${note}` });
    const about = { shows, proves, ...(cause && { cause }), date, ...(await provenance(scenario, signal)) };
    scenarios.push({ ...about, page: pageDigest(article), digest, ...shown });
  }
  let trials = former?.trials;
  if (stated.trials) {
    const verdict = await runTrials(stated.trials, subject);
    if (verdict.kind === 'held') {
      trials = { date, ...(await provenance(stated.trials, signal)), digest, ...verdict.shown };
      told.push({
        kind: 'passed',
        what: `${id} trials: ${count(trials.commands.length, 'command')} did what the page says`,
      });
    } else told.push(tellOther(`${id} trials`, verdict));
  }
  const whole = told.some(({ kind }) => kind === 'failed')
    ? undefined
    : leadRun({ ...top, scenarios, trials: stated.trials && trials });
  return { told, recording: told.some(({ kind }) => kind === 'passed') ? whole : undefined };
}

function tellReproduction(id: string, verdict: Awaited<ReturnType<typeof judge>>): Told {
  if (verdict.kind !== 'reproduced') return tellOther(id, verdict);
  return { kind: 'passed', what: `${id}: the error appeared, and the fix ended it` };
}

function tellOther(
  name: string,
  verdict: { readonly kind: 'skipped' | 'failed'; readonly reason: string; readonly transcript?: string },
): Told {
  const { kind, reason, transcript } = verdict;
  return { kind, what: `${name}: ${reason}`, ...(transcript !== undefined && { transcript }) };
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
