// What differs between two folders, as the lines that a reader compares: each changed line with its neighbours, for both.
import type { SourceFile } from '../source/source-file.ts';

/** The most lines of one file that are shown. */
const MOST = 24;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Whether the other folder does not have it there. */
  readonly differs: boolean;
}

/** A part of one file. */
export interface Snippet {
  readonly file: string;
  /** What is to be said of a file that has no lines to show. */
  readonly note: string | undefined;
  readonly lines: readonly Line[];
  /** Whether more lines differ than are shown. */
  readonly cut: boolean;
}

export interface SnippetPair {
  readonly wrong: Snippet;
  readonly right: Snippet;
}

type Files = ReadonlyMap<string, SourceFile>;
/** Positions of one line in two texts. */
type Pair = readonly [number, number];

/** Every file that differs, in the order of their paths. */
export function snippets(wrong: Files, right: Files): SnippetPair[] {
  const paths = [...new Set([...wrong.keys(), ...right.keys()])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [wrong.get(path), right.get(path)];
    if (noteOf(one) === noteOf(other) && textOf(one) === textOf(other)) return [];
    const pairs = sharedLines(linesOf(one), linesOf(other));
    return [
      {
        wrong: toSnippet(
          path,
          one,
          pairs.map(([at]) => at),
          gaps(pairs, 0),
        ),
        right: toSnippet(
          path,
          other,
          pairs.map(([, at]) => at),
          gaps(pairs, 1),
        ),
      },
    ];
  });
}

function toSnippet(
  path: string,
  file: SourceFile | undefined,
  shared: readonly number[],
  near: ReadonlySet<number>,
): Snippet {
  const lines = linesOf(file);
  const same = new Set(shared);
  const shown = [...lines.entries()].filter(([at]) => near.has(at));
  return {
    file: path,
    note: noteOf(file),
    lines: shown.slice(0, MOST).map(([at, text]) => ({ number: at + 1, text, differs: !same.has(at) })),
    cut: shown.length > MOST,
  };
}

/** Positions in the first or the second text that differ, and those on both sides of a difference. */
function gaps(pairs: readonly Pair[], side: 0 | 1): Set<number> {
  const near = new Set<number>();
  for (const [index, pair] of pairs.entries()) {
    const before = pairs[index - 1];
    if (!before || (pair[0] === before[0] + 1 && pair[1] === before[1] + 1)) continue;
    for (let at = before[side]; at <= pair[side]; at++) near.add(at);
  }
  return near;
}

/** The lines that two texts have in common, in order: their longest common subsequence, between what lies before and behind. */
function sharedLines(one: readonly string[], other: readonly string[]): Pair[] {
  const length = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      (length[i] as number[])[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [[-1, -1]];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [...pairs, [one.length, other.length]];
}

function textOf(file: SourceFile | undefined): string {
  return file && 'text' in file ? file.text : '';
}

function linesOf(file: SourceFile | undefined): string[] {
  const text = textOf(file).replace(/\n$/, '');
  return text === '' ? [] : text.split('\n');
}

function noteOf(file: SourceFile | undefined): string | undefined {
  if (!file) return 'this file is not there';
  if ('text' in file) return file.text.trim() === '' ? 'this file is empty' : undefined;
  const { unreadable } = file;
  if (unreadable.why === 'encoding') return 'this file was saved in another encoding, such as Latin-1';
  if (unreadable.why === 'extension') return unreadable.problems.join('; ');
  return unreadable.why === 'size' ? 'this file holds a whole log' : unreadable.message;
}
