// Carries one fix out as its page says: its commands as printed, its proof, and the trigger again, which must print the error no
// more.
import { type Phase, QUICK_FIX, type RecordedCure } from '../core/catalogue/recording.ts';
import type { Article } from '../core/content/article.ts';
import { shortfall } from './outcome.ts';
import { pageCommand } from './page-commands.ts';
import type { Run } from './run.ts';
import { filledOutcome } from './run-checks.ts';
import { recorded, runPageCommand } from './run-page-command.ts';
import type { Sandbox } from './sandbox.ts';
import type { Cure, Scenario } from './scenario.ts';

/** A fix of the page, or its answer box, as a list of steps. */
export interface Remedy {
  /** Id of the fix, or of the answer box where it removes more than the fix that it summarises. */
  readonly id: string;
  readonly risk: Article['fixes'][number]['risk'];
  readonly steps: readonly Step[];
  readonly proof: Article['fixes'][number]['proof'];
  readonly proofAt: string;
}

type Step = Pick<Article['fixes'][number]['steps'][number], 'run' | 'code' | 'notRun'> & { readonly at: string };

/** Finds what a cure names. Throws a sentence when it is not on the page, or not for this cause. */
export function remedyOf(article: Article, { fix: name }: Cure, { cause }: Pick<Scenario, 'cause'>): Remedy {
  const quick = name === QUICK_FIX;
  const id = quick ? article.quickFix.fix : name;
  const i = article.fixes.findIndex((each) => each.id === id);
  const fix = article.fixes[i];
  if (!fix) throw new Error(`${article.id} has no fix “${id}”`);
  const { causes, risk } = fix;
  const ofFix = cause === undefined || causes.includes(cause);
  const { command: run, code, notRun, proof, causes: more = [] } = article.quickFix;
  if (!ofFix && !(quick && more.includes(cause))) {
    throw new Error(`the page does not say that “${quick ? name : id}” removes “${cause}”`);
  }
  return quick
    ? {
        // What the answer box alone removes proves nothing of the fix that it summarises.
        id: ofFix ? id : QUICK_FIX,
        risk,
        steps: [{ run, code, notRun, at: 'quickFix.command' }],
        proof,
        proofAt: 'quickFix.proof.run',
      }
    : {
        id,
        risk,
        steps: fix.steps.map((step, j) => ({ ...step, at: `fixes.${i}.steps.${j}.run` })),
        proof: fix.proof,
        proofAt: `fixes.${i}.proof.run`,
      };
}

/** Carries the steps out and proves the fix. What the lab has recorded since is the phase after the fix. */
export async function runCure(
  article: Article,
  remedy: Remedy,
  cure: Cure,
  scenario: Scenario,
  sandbox: Sandbox,
): Promise<Omit<RecordedCure, 'after'> & { after: Phase }> {
  const { lab, fillings } = sandbox;
  const commands: RecordedCure['commands'] = [];
  let last: Run | undefined;
  const run = async (at: string) => {
    const command = pageCommand(article, at, fillings);
    if (!command) return undefined;
    last = await runPageCommand(command, scenario, sandbox, true);
    commands.push(recorded(command, last, sandbox));
    return last;
  };
  const chosen = [...remedy.steps.entries()].filter(([j]) => cure.steps?.includes(j) ?? true);
  for (const [j, { at, code, notRun, run: hasCommand }] of chosen) {
    if (hasCommand && !notRun) {
      const done = await run(at);
      const expected = scenario.exits?.[at] ?? 0;
      if (done && done.exit !== expected) throw new Error(`${at} ends with ${done.exit} and not with ${expected}`);
    }
    const apply = cure.apply?.[j];
    if (apply) await apply(lab, code?.text ?? '');
    else if (code?.file) await lab.write(code.file, code.text);
    else if (code)
      throw new Error(`the snippet of ${at.replace(/\.run$/, '')} names no file; say in \`apply\` where it goes`);
  }
  const { proof, proofAt } = remedy;
  if (proof?.run) await run(proofAt);
  const proven = last;
  const again = await lab.shell(cure.after ?? scenario.after ?? scenario.trigger, {
    limit: scenario.limit,
    keep: true,
  });
  if (proof) {
    const lack = shortfall(filledOutcome(article, proof, sandbox), proven ?? again);
    if (lack) throw new Error(`the proof of “${remedy.id}” does not hold: ${lack}`);
  }
  if (again.exit !== 0) throw new Error(`after “${remedy.id}” the command ends with ${again.exit}`);
  return { fix: remedy.id, commands, after: lab.takePhase() };
}
