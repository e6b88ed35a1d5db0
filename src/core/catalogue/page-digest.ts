// A fingerprint of what a page tells readers on Linux to run and to expect: when it changes, an old run proves nothing more.
import type { Article } from '../content/article.ts';
import { linuxCommand } from './linux-command.ts';
import { textDigest } from './text-hash.ts';

/** The digest of all commands, snippets and expectations of a page; prose and the spellings of other systems do not count. */
export function pageDigest({ quickFix, causes, fixes, checks }: Article): string {
  return digestOf([
    [
      linuxCommand(quickFix.command),
      quickFix.code?.text,
      quickFix.proof,
      quickFix.fix,
      ...(quickFix.causes ? [quickFix.causes] : []),
    ],
    causes.map(({ id, check }) => [id, linuxCommand(check.run), check.confirms, check.notRun]),
    checks.map(({ run, confirms, notRun }) => [linuxCommand(run), confirms, notRun]),
    fixes.map(({ id, causes: removed, steps, proof }) => [
      id,
      removed,
      steps.map(({ run, code, notRun }) => [linuxCommand(run), code?.text, notRun]),
      proof,
    ]),
  ]);
}

/** A short digest of plain data, the same for the same data. */
function digestOf(data: unknown): string {
  return textDigest(JSON.stringify(data));
}
