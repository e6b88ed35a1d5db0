// YAML read with positions: the one importer of `yaml`. A value keeps the way back to the line and column it was written at.
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Position } from './source-file.ts';

/** Where a value stands in a document, as zod reports it: `['causes', 0, 'title']`. */
export type FieldPath = readonly (string | number)[];

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

/** Parsed YAML: its data as plain values, its problems, and the place of each field. */
export interface YamlSource {
  /** Undefined when there are problems other than `CUT`. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Place of a value; of the key itself with `at: 'key'`. A field that is not there answers with the key of its parent. */
  locate(path: FieldPath, at?: 'value' | 'key'): Position;
  /** Place of `words` inside a value; of the whole value when they are spelled otherwise there. */
  find(path: FieldPath, words: string): Position;
}

/**
 * Parses YAML 1.2 (dates stay strings, `yes` stays a word). `firstLine` is the number of lines that stand above the text in
 * its file, so that frontmatter reports true line numbers. Never throws.
 */
export function readYaml(text: string, firstLine = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });

  const place = (start: number, end: number): Position => {
    const { line, col } = lines.linePos(start);
    const firstBreak = text.indexOf('\n', start);
    const stop = firstBreak === -1 ? end : Math.min(end, firstBreak);
    return { line: Math.max(line, 1) + firstLine, column: Math.max(col, 1), length: Math.max(stop - start, 1) };
  };
  const start: Position = { line: Math.max(firstLine, 1), column: 1, length: firstLine > 0 ? 3 : 1 };
  const placeOf = (node: Node | undefined) => (node?.range ? place(node.range[0], node.range[1]) : start);
  const root = document.contents as Node | null;
  const locate = (path: FieldPath, at: 'value' | 'key' = 'value') => {
    const { key, value } = walk(root, path);
    return placeOf(at === 'key' ? (key ?? value) : (value ?? key));
  };

  const broken = document.errors.map(({ code, message, pos: [from, to] }) => {
    // The parser marks the whole value; what trips it is the colon inside.
    const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? text.slice(from).search(/:(\s|$)/) : 0;
    return { slip: code, message: plain(message), position: place(from + Math.max(colon, 0), Math.max(to, from + 1)) };
  });
  const problems = broken.length > 0 ? broken : unwanted(root, text, place);
  return {
    data: problems.some(({ slip }) => slip !== 'CUT') ? undefined : document.toJS(),
    problems: firstOfEachLine(problems),
    locate,
    find(path, words) {
      const range = walk(root, path).value?.range;
      const at = range ? text.slice(range[0], range[1]).indexOf(words) : -1;
      return range && at >= 0 ? place(range[0] + at, range[0] + at + words.length) : locate(path);
    },
  };
}

/** Walks to a field. Where it is not written, or is empty, `key` is the nearest key above it and there is no value. */
function walk(root: Node | null, path: FieldPath): { key: Node | undefined; value: Node | undefined } {
  let node = root;
  let key: Node | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) return { key, value: undefined };
      key = pair.key as Node;
      node = (pair.value as Node | null) ?? null;
    } else if (isSeq(node) && typeof part === 'number') {
      node = (node.items[part] as Node | undefined) ?? null;
      // An item has no key of its own; what is missing in it is reported at its first one.
      if (isMap(node)) key = (node.items[0]?.key as Node | undefined) ?? key;
    } else return { key, value: undefined };
    if (!node) return { key, value: undefined };
  }
  const empty = isScalar(node) && node.value === null;
  return { key, value: node && !empty ? node : undefined };
}

/** What YAML allows and an author most likely did not mean. */
function unwanted(root: Node | null, text: string, place: (start: number, end: number) => Position): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (slip: string, node: Node, sign: string) => {
    const [start, end] = node.range ?? [0, 0];
    problems.push({ slip, message: sign, position: place(Math.max(text.lastIndexOf(sign, start), 0), end) });
  };
  visit(root, {
    Node(_key, node) {
      const cut = isScalar(node) && node.type === 'PLAIN' ? cutAfter(node, text) : undefined;
      if (isAlias(node)) report('ALIAS', node, '*');
      else if (node.anchor) report('ANCHOR', node, '&');
      else if (node.tag) report('TAG', node, '!');
      else if (cut) {
        problems.push({ slip: 'CUT', message: cut.words, position: place(cut.from, cut.from + cut.words.length) });
      }
    },
  });
  return problems;
}

/** Text that follows a plain value as ` #word`: a real comment has a space after its `#`. */
function cutAfter(node: Scalar, text: string): { from: number; words: string } | undefined {
  const end = node.range?.[1] ?? 0;
  const match = /^[ \t]+(#[^\s#].*)/.exec(text.slice(end, end + 200));
  return match ? { from: end + match[0].length - (match[1] ?? '').length, words: match[1] ?? '' } : undefined;
}

/** One slip confuses the parser for the rest of its line, a tab for the next one too: what it says there is noise. */
function firstOfEachLine(problems: readonly YamlProblem[]): YamlProblem[] {
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
