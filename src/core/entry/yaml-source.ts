// YAML read with positions: the one importer of `yaml`. A value keeps the way back to the line and column it was written at.
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Position } from './source-file.ts';

/** Where a value stands in a document, as zod reports it: `['causes', 0, 'title']`. */
export type FieldPath = readonly (string | number)[];

/** A problem of the YAML itself, in our own words, with its place in the file. */
export interface YamlProblem {
  readonly message: string;
  readonly position: Position;
}

/** Parsed YAML: its data as plain values, its problems, and the place of each field. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Place of a value; of the key itself with `at: 'key'`. A path that does not exist answers with its nearest parent. */
  locate(path: FieldPath, at?: 'value' | 'key'): Position;
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
  const placeOf = (node: Node | null | undefined): Position => {
    const range = node?.range;
    return range ? place(range[0], range[1]) : { line: firstLine + 1, column: 1, length: 1 };
  };

  const problems = document.errors.map((error) => ({
    message: plain(error.message),
    position: place(error.pos[0], error.pos[1]),
  }));

  return {
    data: document.errors.length > 0 ? undefined : toPlain(document),
    problems,
    locate(path, at = 'value') {
      let node: Node | null = document.contents as Node | null;
      let found: Node | null = node;
      for (const [index, step] of path.entries()) {
        if (isAlias(node)) node = node.resolve(document) ?? null;
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
          );
          if (!pair) break;
          const key = pair.key as Node;
          node = (pair.value as Node | null) ?? null;
          found = (at === 'key' && index === path.length - 1) || !node || isEmptyScalar(node) ? key : node;
        } else if (isSeq(node) && typeof step === 'number') {
          node = (node.items[step] as Node | undefined) ?? null;
          if (!node) break;
          found = node;
        } else break;
      }
      return placeOf(found);
    },
  };
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    // A bound on aliases: entries do not need them, and a file must not grow in memory beyond its size.
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

/** The parser's first sentence, without the position that it repeats. */
function plain(message: string): string {
  return message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '').trim();
}
