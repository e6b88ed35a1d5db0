// Runs every check of a page in one scenario: the one of the cause that was brought about must confirm it, and no other may.
import type { Entry } from '../core/content/entry.ts';
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
export async function runChecks(entry: Entry, scenario: Scenario, sandbox: Sandbox): Promise<CheckRun[]> {
  const done: CheckRun[] = [];
  const faults: string[] = [];
  for (const check of checksOf(entry, scenario)) {
    const own = check.cause !== undefined && check.cause === scenario.cause;
    const command = fillable(entry, check.at, sandbox, own);
    if (!command) continue;
    const run = await runPageCommand(command, scenario, sandbox);
    const lack = check.confirms && shortfall(filledOutcome(entry, check.confirms, sandbox), run);
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
export function filledOutcome(entry: Entry, { exit, prints, lacks }: Outcome, { fillings }: Sandbox): Outcome {
  const fill = (texts: readonly string[] | undefined) =>
    texts?.map((text) => (text.startsWith('/') ? text : filledText(entry, text, fillings)));
  return { exit, prints: fill(prints), lacks: fill(lacks) };
}

function checksOf({ causes, checks }: Entry, { trials = [] }: Scenario): PlacedCheck[] {
  const ofCauses = causes.map(({ id, check }, i) => ({ ...check, at: `causes.${i}.check.run`, cause: id }));
  const ofPage = checks.map((check, i) => ({ ...check, at: `checks.${i}.run`, cause: undefined }));
  return [...ofCauses, ...ofPage.filter(({ at }) => trials.includes(at))]
    .filter(({ run, notRun }) => run && !notRun)
    .map(({ at, cause, confirms }) => ({ at, cause, confirms }));
}

/** The command of a check. That of another cause may name what this error does not say; nobody could run it then. */
function fillable(entry: Entry, at: string, { fillings }: Sandbox, own: boolean): PageCommand | undefined {
  try {
    return pageCommand(entry, at, fillings);
  } catch (error) {
    if (own) throw error;
    return undefined;
  }
}
