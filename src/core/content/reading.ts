// One file, read: the one door for what people write. A file and its kind in; out comes a value that fits the kind's schema, or
// every reason why not, and the file as far as it could be read.
import type { z } from 'zod';
import type { Body } from './body.ts';
import type { Finding } from './finding.ts';
import { yamlOf } from './frontmatter.ts';
import { type Kind, nameIn } from './kind.ts';
import { type Prose, proseOf } from './prose.ts';
import { readBody } from './read-body.ts';
import { validate } from './schema-problems.ts';
import { toShape } from './shape.ts';
import type { Position, SourceFile } from '../source/source-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A file that was read, with the way back to its lines. */
export interface Reading<Value = unknown> {
  readonly kind: Kind;
  readonly source: SourceFile;
  readonly file: string;
  /** Name of the file below its kind's folder, without the ending. */
  readonly name: string;
  /** What stands in it, defaults filled in; undefined when something does not fit. */
  readonly value: Value | undefined;
  /**
   * The same as far as it could be read, for rules that look on when a field does not fit: texts that are missing are empty
   * there. Undefined when the file or its YAML cannot be read.
   */
  readonly partial: Value | undefined;
  /** Names of the top-level fields that do not fit; what is not in them can be trusted in `partial`. */
  readonly unfit: ReadonlySet<string>;
  /** The id of a page, known even when the rest does not fit. */
  readonly id: string | undefined;
  /** Whether the author marked a page as a draft, known even when the rest does not fit. */
  readonly draft: boolean;
  /** The prose of `partial`. */
  readonly prose: readonly Prose[];
  /** What follows the frontmatter, where the kind has a body and the file could be read. */
  readonly body: Body | undefined;
  /** Finds the place of a field in the file. */
  readonly locate: YamlSource['locate'];
  /** Finds the place of words inside a field. */
  readonly find: YamlSource['find'];
  readonly findings: readonly Finding[];
}

/** A reading whose value has the type of its kind's schema. */
export type ReadingOf<K extends Kind> = Reading<z.output<K['schema']>>;

const START: Position = { line: 1, column: 1, length: 1 };

/** Reads a file as its kind says. Never throws; all problems are listed. */
export function readFile(kind: Kind, source: SourceFile): Reading {
  const file = source.path;
  const findings: Finding[] = [];
  const text = 'text' in source ? source.text : '';
  const reading = {
    kind,
    source,
    file,
    name: nameIn(kind, file) ?? file,
    value: undefined,
    partial: undefined,
    unfit: new Set<string>(),
    // Id and draft mark stand on lines of their own, also where the YAML is broken.
    id: /^id:[ \t]*([A-Z]{2,}\d{4,})[ \t]*\r?$/m.exec(text)?.[1],
    draft: /^draft:[ \t]*true[ \t]*\r?$/m.test(text),
    prose: [],
    body: undefined,
    locate: () => START,
    find: () => START,
    findings,
  };
  if ('unreadable' in source) {
    findings.push({ kind: 'unreadable', file, position: START, why: source.unreadable });
    return reading;
  }
  if (text.trim() === '') {
    findings.push({ kind: 'empty', file, position: START });
    return reading;
  }
  const { yaml, yamlFirstLine, body: rest } = yamlOf(kind.ending, text);
  if (yaml === undefined) {
    findings.push({ kind: 'no-frontmatter', file, position: START, opened: /^\uFEFF?---/.test(text) });
    return reading;
  }

  const { data, problems, locate, find } = readYaml(yaml, yamlFirstLine);
  for (const problem of problems) findings.push({ kind: 'yaml', file, ...problem });
  if (data === null) findings.push({ kind: 'no-values', file, position: locate([]) });
  const body = rest === undefined ? undefined : readBody(rest);
  const result = data === undefined || data === null ? undefined : validate(kind.schema, data);
  for (const problem of result && 'problems' in result ? result.problems : []) {
    const unknown = problem.kind === 'unknown-key';
    const position = unknown ? locate([...problem.path, problem.key ?? ''], 'key') : locate(problem.path);
    findings.push({ kind: 'schema', file, position, problem });
    reading.unfit.add(String(problem.path[0] ?? ''));
  }
  for (const problem of body?.problems ?? []) findings.push({ kind: 'body', file, position: problem.position, problem });
  const value = result && 'value' in result ? result.value : undefined;
  const partial = value ?? (isMap(data) ? toShape(kind.schema, data) : undefined);
  const prose = proseOf(kind.schema, partial);
  return { ...reading, ...(isMap(data) && known(data)), value, partial, prose, body, locate, find };
}

function known({ id, draft }: Readonly<Record<string, unknown>>): { id: string | undefined; draft: boolean } {
  return { id: typeof id === 'string' ? id : undefined, draft: draft === true };
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
