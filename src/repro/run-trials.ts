// Tries commands of a page that need no scenario: the program exists, takes these options and prints what is promised.
import { destruction } from '../core/check/commands/destructive.ts';
import type { Article } from '../core/content/article.ts';
import type { Recording } from '../core/content/entry.ts';
import { STAND_INS } from './furnish.ts';
import { transcriptOf } from './judge.ts';
import { shortfall } from './outcome.ts';
import { pageCommand, type PageCommand } from './page-commands.ts';
import { recorded, runPageCommand } from './run-page-command.ts';
import { Fault, inSandbox, obstacle, type Sandbox } from './sandbox.ts';
import { HARMFUL, type Subject } from './run-scenario.ts';
import type { Trials } from './scenario.ts';

type Tried = NonNullable<Recording['trials']>;

export type TrialsVerdict =
  | { readonly kind: 'held'; readonly shown: Pick<Tried, 'standIns' | 'commands'> }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly transcript: string };

/** Tries the commands, one after the other in one sandbox. Rejects only when the signal was given. */
export async function runTrials(trials: Trials, subject: Subject): Promise<TrialsVerdict> {
  const { signal } = subject;
  const reason = await obstacle(trials);
  if (reason) return { kind: 'skipped', reason };
  try {
    const commands = await inSandbox(trials, subject, async (sandbox) => {
      sandbox.lab.takePhase();
      const done: Tried['commands'] = [];
      for (const at of trials.commands) done.push(await tryOne(subject, at, trials, sandbox));
      return done;
    });
    const standIns = Object.entries(STAND_INS).flatMap(([name, pattern]) =>
      commands.some(({ text }) => pattern.test(text)) ? [name] : [],
    );
    return { kind: 'held', shown: { standIns, commands } };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason, transcript: error instanceof Fault ? transcriptOf(error.seen) : '' };
  }
}

async function tryOne(
  { article, destructive }: Subject,
  at: string,
  trials: Trials,
  sandbox: Sandbox,
): Promise<Tried['commands'][number]> {
  const command = pageCommand(article, at, sandbox.fillings);
  if (!command) throw new Error(`${at} is no command for Linux on the page of ${article.id}`);
  const harm = harmOf(article, command, destructive);
  if (harm) throw new Error(`${at} is not tried without a scenario: ${harm}`);
  const run = await runPageCommand(command, trials, sandbox, true);
  const lack = shortfall({ exit: trials.exits?.[at] ?? 0, prints: [...(trials.prints?.[at] ?? [])] }, run);
  if (lack) throw new Error(`${at} does not do what is promised: ${lack}`);
  return recorded(command, run, sandbox);
}

/** What a command could do that only a scenario may risk. */
function harmOf(article: Article, { at, typed }: PageCommand, own: Subject['destructive']): string | undefined {
  const [field, i] = at.split('.');
  const fix =
    field === 'fixes'
      ? article.fixes[Number(i)]
      : field === 'quickFix'
        ? article.fixes.find(({ id }) => id === article.quickFix.fix)
        : undefined;
  if (fix && HARMFUL.has(fix.risk)) return `its fix has the risk ${fix.risk}`;
  return destruction(typed, own);
}
