// Runs every check of a page in one scenario: the one of the cause that was brought about must confirm it, and no other may.
import type { Article } from '../core/content/article.ts';
import type { RecordedScenario } from '../core/catalogue/recording.ts';
import { type Outcome, shortfall } from './outcome.ts';
import { filledText, pageCommand, type PageCommand } from './page-commands.ts';
import { recorded, runPageCommand } from './run-page-command.ts';
import type { Sandbox } from './sandbox.ts';
import type { Scenario } from './scenario.ts';

type CheckRun = RecordedScenario['checks'][number];

interface PlacedCheck {
  readonly at: string;
  /** The cause that it confirms; a check of the whole page has none. */
  readonly cause: string | undefined;
  readonly confirms: Outcome | undefined;
}

/** Runs the checks. Rejects with a sentence when one says what is not so. */
export async function runChecks(article: Article, scenario: Scenario, sandbox: Sandbox): Promise<CheckRun[]> {
  const done: CheckRun[] = [];
  const faults: string[] = [];
  for (const check of checksOf(article, scenario)) {
    const own = check.cause !== undefined && check.cause === scenario.cause;
    const command = fillable(article, check.at, sandbox, own);
    if (!command) continue;
    const run = await runPageCommand(command, scenario, sandbox);
    const lack = check.confirms && shortfall(filledOutcome(article, check.confirms, sandbox), run);
    const confirmed = check.confirms && check.cause !== undefined ? lack === undefined : undefined;
    done.push({ ...recorded(command, run, sandbox), ...(confirmed === undefined ? {} : { confirmed }) });
    if (confirmed === own || confirmed === undefined) continue;
    faults.push(
      own
        ? `${check.at} does not confirm “${check.cause}”: ${lack}`
        : `${check.at} confirms “${check.cause}”, which is not there`,
    );
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return done;
}

/** The outcome with the values of this sandbox in its texts. */
export function filledOutcome(article: Article, { exit, prints, lacks }: Outcome, { fillings }: Sandbox): Outcome {
  const fill = (texts: readonly string[] | undefined) =>
    texts?.map((text) => (text.startsWith('/') ? text : filledText(article, text, fillings)));
  return { exit, prints: fill(prints), lacks: fill(lacks) };
}

function checksOf({ causes, checks }: Article, { trials = [] }: Scenario): PlacedCheck[] {
  const ofCauses = causes.map(({ id, check }, i) => ({ ...check, at: `causes.${i}.check.run`, cause: id }));
  const ofPage = checks.map((check, i) => ({ ...check, at: `checks.${i}.run`, cause: undefined }));
  return [...ofCauses, ...ofPage.filter(({ at }) => trials.includes(at))]
    .filter(({ run, notRun }) => run && !notRun)
    .map(({ at, cause, confirms }) => ({ at, cause, confirms }));
}

/** The command of a check. That of another cause may name what this error does not say; nobody could run it then. */
function fillable(article: Article, at: string, { fillings }: Sandbox, own: boolean): PageCommand | undefined {
  try {
    return pageCommand(article, at, fillings);
  } catch (error) {
    if (own) throw error;
    return undefined;
  }
}
