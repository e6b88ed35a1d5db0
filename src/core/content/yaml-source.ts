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
  stringify,
  visit,
} from 'yaml';
import type { Position } from '../source/source-file.ts';
import { firstOfEachLine, parserProblems, type YamlProblem } from './yaml-slips.ts';

/** Where a value stands in a document, as zod reports it: `['causes', 0, 'title']`. */
export type FieldPath = readonly (string | number)[];

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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });

  const place = (start: number, end: number): Position => {
    const { line, col } = lines.linePos(start);
    const firstBreak = text.indexOf('\n', start);
    const stop = firstBreak === -1 ? end : Math.min(end, firstBreak);
    return { line: Math.max(line, 1) + firstLine, column: Math.max(col, 1), length: Math.max(stop - start, 1) };
  };
  const start: Position = { line: Math.max(firstLine, 1), column: 1, length: firstLine > 0 ? 3 : 1 };
  const placeOf = (node: Node | undefined) => {
    if (!node?.range) return start;
    const [from, to] = node.range;
    // A block of text is marked at its first line, not at the > or | above it.
    const block = isScalar(node) && node.type?.startsWith('BLOCK') ? /^[^\n]*\n\s*/.exec(text.slice(from, to)) : null;
    return place(block ? Math.min(from + block[0].length, to - 1) : from, to);
  };
  const root = document.contents as Node | null;
  const locate = (path: FieldPath, at: 'value' | 'key' = 'value') => {
    const { key, value } = walk(root, path);
    return placeOf(at === 'key' ? (key ?? value) : (value ?? key));
  };

  const broken = parserProblems(document.errors, text, place);
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

/** Plain data as YAML: texts of several lines stay lines. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
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
  // An empty value has no place to speak of; an empty item of a list has its hyphen.
  const empty = isScalar(node) && node.value === null && typeof path.at(-1) === 'string';
  return { key, value: node && !empty ? node : undefined };
}

/** What YAML allows and an author most likely did not mean. */
function unwanted(root: Node | null, text: string, place: (start: number, end: number) => Position): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (slip: string, node: Node, sign: string) => {
    const [start, end] = node.range ?? [0, 0];
    problems.push({
      slip,
      message: sign,
      position: place(sign ? Math.max(text.lastIndexOf(sign, start), 0) : start, end),
    });
  };
  visit(root, {
    Pair(_key, { key }) {
      if (!isScalar(key)) report('NON_STRING_KEY', key as Node, '');
    },
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
