// Runs one reproduction and judges it: the error must be this entry's, and after the fix it must be gone.
import path from 'node:path';
import type { Match } from '../core/match/types.ts';
import { type Phase, printedIn } from '../core/catalogue/recording.ts';
import { type OpenLab, openLab } from './lab.ts';
import { missingNeeds } from './needs.ts';
import { installPackages } from './packages.ts';
import type { Reproduction, Versions } from './reproduction.ts';
import { shown } from './transcript.ts';
import { wrongAnswer } from './wrong-answer.ts';

/** What came of a reproduction. */
export type Verdict =
  | { readonly kind: 'reproduced'; readonly before: Phase; readonly after: Phase }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly transcript: string };

export interface JudgeOptions {
  /** Answers to a text, best first, as the site gives them. */
  readonly match: (text: string) => Promise<readonly Match[]>;
  /** Folder for packages that runs share. */
  readonly cache: string;
  readonly signal: AbortSignal;
}

const SECONDS = 60;

/** Runs the reproduction of the entry `id`. Rejects only when `signal` was given. */
export async function judge(id: string, reproduction: Reproduction, options: JudgeOptions): Promise<Verdict> {
  const { cache, signal, match } = options;
  if (process.platform === 'win32') return { kind: 'skipped', reason: 'reproductions run on Linux and macOS' };
  const missing = missingNeeds(reproduction.needs ?? []);
  if (missing.length > 0) {
    const names = missing.map(({ program, debian }) => `${program} (Debian package ${debian})`);
    return { kind: 'skipped', reason: `not installed: ${names.join(', ')}` };
  }
  const { seconds = SECONDS } = reproduction;
  let lab: OpenLab | undefined;
  try {
    const install = (versions: Versions | undefined) => versions && installPackages(versions, cache, signal);
    const [packages, tools] = [await install(reproduction.packages), await install(reproduction.tools)];
    const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
    lab = await openLab({ packages, tools, downloads: path.join(cache, 'downloads'), signal: limit });
    await reproduction.fail(lab);
    const before = lab.takePhase();
    await reproduction.fix(lab);
    const after = lab.takePhase();
    const reason = await fault(id, reproduction.worked, before, after, match);
    return reason === undefined
      ? { kind: 'reproduced', before: shown(before), after: shown(after) }
      : { kind: 'failed', reason, transcript: transcriptOf(before, after) };
  } catch (error) {
    signal.throwIfAborted();
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    const reason = late
      ? `it was not done after ${seconds} seconds`
      : error instanceof Error
        ? error.message
        : String(error);
    return { kind: 'failed', reason, transcript: lab ? transcriptOf(lab.takePhase()) : '' };
  } finally {
    await lab?.close();
  }
}

/** Why the two phases prove nothing, or undefined. */
async function fault(id: string, worked: string, before: Phase, after: Phase, match: JudgeOptions['match']) {
  const wrong = wrongAnswer(id, await match(printedIn(before)));
  if (wrong) return wrong;
  if (before.runs.at(-1)?.output.includes(worked)) return `“${worked}” is printed before the fix already`;
  const last = after.runs.at(-1);
  if (last?.exit !== 0) return `the last command after the fix ends with ${last?.exit ?? 'nothing'}`;
  if (!last.output.includes(worked)) return `“${worked}” is not printed after the fix`;
  const still = (await match(printedIn(after))).some((answer) => answer.id === id && answer.confidence === 'match');
  return still ? `the error is still printed after the fix` : undefined;
}

/** Phases as a person would have seen them. */
export function transcriptOf(...phases: readonly Phase[]): string {
  const said = phases.map((phase) => shown(phase).runs.map(spellOut).join('\n'));
  return said.join('\n--- after the fix ---\n');
}

function spellOut({ command, output, exit }: Phase['runs'][number]): string {
  return [`$ ${command}`, output, exit === undefined ? '' : `[exit ${exit}]`].filter((line) => line !== '').join('\n');
}
