// Runs one scenario of a page: the error must be this page’s, the checks must tell its cause from the others, and each fix of
// the page must end it.
import type { OwnDanger } from '../core/check/commands/destructive.ts';
import type { Article } from '../core/content/article.ts';
import type { Match } from '../core/match/types.ts';
import { type Phase, printedIn, type RecordedScenario } from '../core/catalogue/recording.ts';
import { canConfine } from './confine.ts';
import { STAND_INS } from './furnish.ts';
import { transcriptOf } from './judge.ts';
import { runChecks } from './run-checks.ts';
import { remedyOf, runCure } from './run-cure.ts';
import { Fault, inSandbox, obstacle, type Sandbox, type SandboxOptions } from './sandbox.ts';
import type { Scenario } from './scenario.ts';
import { shown } from './transcript.ts';
import { wrongAnswer } from './wrong-answer.ts';

/** The page that is put to the test. */
export interface Subject extends SandboxOptions {
  readonly article: Article;
  /** Answers to a text, best first, as the site gives them. */
  readonly match: (text: string) => Promise<readonly Match[]>;
  /** Commands of its field that delete, beside those of every field. */
  readonly destructive?: readonly OwnDanger[] | undefined;
}

/** What a scenario showed; versions, day and digests are added when it is recorded. */
export type Shown = Pick<RecordedScenario, 'standIns' | 'checks' | 'cures'> & { readonly before: Phase };

export type ScenarioVerdict =
  | { readonly kind: 'held'; readonly shown: Shown; readonly notes: readonly string[] }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly transcript: string };

/** Fixes of these kinds are carried out only where nothing but the sandbox can be harmed. */
export const HARMFUL: ReadonlySet<string> = new Set(['data-loss', 'cost', 'security']);

/** Runs a scenario. Rejects only when the signal was given. */
export async function runScenario(scenario: Scenario, subject: Subject): Promise<ScenarioVerdict> {
  const { article, signal } = subject;
  const reason = await obstacle(scenario);
  if (reason) return { kind: 'skipped', reason };
  try {
    if (scenario.cause !== undefined && !article.causes.some(({ id }) => id === scenario.cause)) {
      throw new Error(`${article.id} has no cause “${scenario.cause}”`);
    }
    const remedies = (scenario.cures ?? []).map((cure) => ({ cure, remedy: remedyOf(article, cure, scenario) }));
    const diagnosed = await inSandbox(scenario, subject, async (sandbox) => {
      const [before, situation] = await bringAbout(scenario, subject, sandbox);
      return { before, checks: await runChecks(article, scenario, situation) };
    });
    const cures: RecordedScenario['cures'] = [];
    const notes: string[] = [];
    for (const { cure, remedy } of remedies) {
      if (HARMFUL.has(remedy.risk) && !canConfine()) {
        notes.push(`“${remedy.id}” can do harm (${remedy.risk}), and this machine has no closed sandbox`);
        continue;
      }
      const { after, ...rest } = await inSandbox(scenario, subject, async (sandbox) => {
        const [, situation] = await bringAbout(scenario, subject, sandbox);
        const done = await runCure(article, remedy, cure, scenario, situation);
        const still = (await subject.match(printedIn(done.after))).find(({ id }) => id === article.id);
        if (still?.confidence === 'match')
          throw new SeenFault(`the error is still printed after “${remedy.id}”`, done.after);
        return done;
      });
      cures.push({ ...rest, after: shown(after) });
    }
    const { before, checks } = diagnosed;
    return {
      kind: 'held',
      shown: { before: shown(before), checks, cures, standIns: standInsOf(checks, cures) },
      notes,
    };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    const seen = error instanceof SeenFault ? error.phase : error instanceof Fault ? faultPhase(error) : undefined;
    return { kind: 'failed', reason, transcript: seen ? transcriptOf(seen) : '' };
  }
}

/** Runs the trigger, and answers with the phase and the sandbox as the page knows it then: with the values in the message. */
async function bringAbout({ trigger, limit }: Scenario, { article, match }: Subject, sandbox: Sandbox) {
  const { lab, fillings } = sandbox;
  const { output } = await lab.shell(trigger, { limit, keep: true });
  const phase = lab.takePhase();
  const wrong = wrongAnswer(article.id, await match(printedIn(phase)));
  if (wrong) throw new SeenFault(wrong, phase);
  // The transcript has other names for the places of this machine; a reader’s message has the true ones.
  const [answer] = await match(output);
  const values = { ...(answer?.id === article.id ? answer.values : {}), ...fillings.values };
  return [phase, { lab, fillings: { ...fillings, values } }] as const;
}

/** A fault with the phase that shows it, where the lab has forgotten it. */
class SeenFault extends Error {
  readonly phase: Phase;
  constructor(message: string, phase: Phase) {
    super(message);
    this.phase = phase;
  }
}

function faultPhase({ cause, seen }: Fault): Phase {
  return cause instanceof SeenFault ? cause.phase : seen;
}

function standInsOf(checks: Shown['checks'], cures: Shown['cures']): string[] {
  const texts = [...checks, ...cures.flatMap(({ commands }) => commands)].map(({ text }) => text);
  return Object.entries(STAND_INS).flatMap(([name, pattern]) =>
    texts.some((text) => pattern.test(text)) ? [name] : [],
  );
}
