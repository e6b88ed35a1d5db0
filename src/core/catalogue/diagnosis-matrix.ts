// The diagnosis matrix: which checks of a page were run in several causes that were brought about, and confirmed their own alone.
import type { Article } from '../content/article.ts';
import type { Recording } from '../content/entry.ts';
import { pageDigest } from './page-digest.ts';

/** By the id of a cause: ids of all causes that were brought about when its check was run, its own first. */
export type DiagnosisMatrix = ReadonlyMap<string, readonly string[]>;

/**
 * The causes whose checks were told apart. What was recorded before the page’s commands or expectations changed does not count,
 * nor does what a stand-in answered.
 */
export function diagnosisMatrix(article: Article, recording: Recording | undefined): DiagnosisMatrix {
  const page = pageDigest(article);
  const scenarios = (recording?.scenarios ?? []).filter((each) => each.proves === 'cause' && each.page === page);
  return new Map(
    article.causes.flatMap(({ id }, i): [string, readonly string[]][] => {
      const runs = scenarios.flatMap(({ cause, checks }) => {
        const run = checks.find(({ at }) => at === `causes.${i}.check.run`);
        return cause !== undefined && run?.confirmed !== undefined ? [{ cause, confirmed: run.confirmed }] : [];
      });
      const others = new Set(runs.map(({ cause }) => cause).filter((cause) => cause !== id));
      const isOwn = runs.some(({ cause }) => cause === id);
      const isRight = runs.every(({ cause, confirmed }) => confirmed === (cause === id));
      return isOwn && isRight && others.size > 0 ? [[id, [id, ...others]]] : [];
    }),
  );
}
