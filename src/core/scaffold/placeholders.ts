// Turns the variable parts of a message into placeholders. What it leaves is what every other paste of the same error has.
import { parseSignature } from '../match/index/signature.ts';
import { type Kind, kindsWith, type Variable } from './variable-kinds.ts';

/** A stretch of a message: words as they were printed, or what was written in place of a variable part. */
interface Piece {
  readonly text: string;
  readonly fixed: boolean;
}

/** Replaces the variable parts of a message. Names are unique in it, and something stands between every two. */
export function toPlaceholders(message: string, variables: readonly Variable[] = []): string {
  let pieces: Piece[] = message
    .split(/(\{[a-z][a-z0-9_]*(?::[a-z]+)?\})/)
    .map((text, index) => ({ text, fixed: index % 2 === 1 }));
  for (const kind of kindsWith(variables)) pieces = replaceKind(pieces, kind);
  return separated(uniqueNames(pieces.map(({ text }) => text).join('')));
}

function replaceKind(pieces: readonly Piece[], [pattern, replace]: Kind): Piece[] {
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  const out: Piece[] = [];
  let before = '';
  for (const piece of pieces) {
    let end = 0;
    for (const match of piece.fixed ? [] : piece.text.matchAll(every)) {
      const after = piece.text.slice(match.index + match[0].length);
      const text = replace({ match, before: before + piece.text.slice(0, match.index), after });
      if (text === undefined) continue;
      out.push({ text: piece.text.slice(end, match.index), fixed: false }, { text, fixed: true });
      end = match.index + match[0].length;
    }
    out.push({ text: piece.text.slice(end), fixed: piece.fixed });
    before += piece.text;
  }
  return out;
}

function uniqueNames(text: string): string {
  const seen = new Map<string, number>();
  return text.replace(/\{([a-z][a-z0-9_]*)(:[a-z]+)?\}/g, (_whole, name: string, type = '') => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `{${name}${count > 1 ? count : ''}${type}}`;
  });
}

/** A signature with one placeholder for two between which nothing stands that could tell where the first ends. */
export function separated(text: string): string {
  const problem = parseSignature(text).problems.find(({ kind }) => kind === 'no-literal-between');
  if (!problem) return text;
  const head = text.slice(0, problem.at);
  const open = head.lastIndexOf('{');
  const name = /^\{([a-z][a-z0-9_]*)/.exec(head.slice(open))?.[1];
  if (open < 0 || name === undefined) return text;
  return separated(`${head.slice(0, open)}{${name}}${text.slice(problem.end)}`);
}
