// What is wrong with a YAML text, sifted: a parser that has stumbled speaks of every word that follows.
import type { Position } from '../source/source-file.ts';

/**
 * A problem of the YAML itself at its place in the file. `slip` names its kind: a code of the parser, or one of ours for
 * what YAML allows and entries do not need: `ANCHOR` (`&x`), `ALIAS` (`*x`), `TAG` (`!x`) and `CUT`, a value that ends
 * at ` #word` because YAML reads the rest as a comment.
 */
export interface YamlProblem {
  readonly slip: string;
  readonly message: string;
  readonly position: Position;
}

/** An error as the parser gives it, with offsets in the text. */
interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What the parser says, each slip once: after the first it may be lost, and speaks of every word that follows. */
export function parserProblems(
  errors: readonly ParserError[],
  text: string,
  place: (start: number, end: number) => Position,
): YamlProblem[] {
  const starts = new Set<number>();
  let lost = false;
  return errors.flatMap(({ code, message, pos: [from, to] }) => {
    const known = starts.has(from) || (lost && /in YAML stream/.test(message));
    starts.add(from);
    lost ||= /in YAML stream|at node end/.test(message);
    if (known) return [];
    // An open bracket is noticed only on the next line; a key in a value is one only because of its colon.
    if (/^Flow/.test(message)) return [{ slip: 'MISSING_CHAR', message, position: place(from, to) }];
    if (code !== 'BLOCK_AS_IMPLICIT_KEY') return [{ slip: code, message: plain(message), position: place(from, to) }];
    const colon = from + Math.max(text.slice(from).search(/:(\s|$)/), 0);
    const line = text.lastIndexOf('\n', colon) + 1;
    if (line <= from) return [{ slip: code, message, position: place(colon, colon + 1) }];
    return [{ slip: 'BAD_INDENT', message, position: place(line, colon) }];
  });
}

/** One slip confuses the parser for the rest of its line, a tab for the next one too: what it says there is noise. */
export function firstOfEachLine(problems: readonly YamlProblem[]): YamlProblem[] {
  const seen = new Set<number>();
  return problems.filter(({ slip, position: { line } }) => {
    if (seen.has(line)) return false;
    seen.add(line);
    if (slip === 'TAB_AS_INDENT') seen.add(line + 1);
    return true;
  });
}

/** The parser's first sentence, without the position that it repeats. */
function plain(message: string): string {
  return message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '').trim();
}
