// The one door for YAML that people write: a file in, a value that fits its schema out, or every reason why not.
import type { z } from 'zod';
import type { SCHEMAS, SchemaName } from './field-guide.ts';
import type { Finding } from './finding.ts';
import { validate } from './schema-problems.ts';
import type { Position, SourceFile } from './source-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** Cuts a file into its YAML and what follows it. */
type Split = (text: string) => { yaml: string | undefined; firstLine: number; rest?: string };

export interface DocumentReading<T> {
  readonly value: T | undefined;
  /** The plain data, fitting or not. */
  readonly data: unknown;
  /** What follows the YAML, when the file could be read. */
  readonly rest: string | undefined;
  readonly findings: readonly Finding[];
  readonly locate: YamlSource['locate'];
  readonly find: YamlSource['find'];
}

const START: Position = { line: 1, column: 1, length: 1 };

/** Reads a file against the schema of that name. Never throws. */
export function readDocument<N extends SchemaName>(
  file: SourceFile,
  schema: N,
  split: Split = (text) => ({ yaml: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), firstLine: 0 }),
): DocumentReading<z.output<(typeof SCHEMAS)[N]>> {
  const none = (finding: Finding, rest?: string) => ({
    value: undefined,
    data: undefined,
    rest,
    findings: [finding],
    locate: () => START,
    find: () => START,
  });
  if ('unreadable' in file) return none({ kind: 'unreadable', file: file.path, position: START, why: file.unreadable });
  if (file.text.trim() === '') return none({ kind: 'empty', file: file.path, position: START });
  const { yaml, firstLine, rest } = split(file.text);
  if (yaml === undefined) {
    return none({ kind: 'no-frontmatter', file: file.path, position: START, opened: /^\uFEFF?---/.test(file.text) });
  }

  const source = readYaml(yaml, firstLine);
  const { data, locate, find } = source;
  const findings = source.problems.map((problem): Finding => ({ kind: 'yaml', file: file.path, ...problem }));
  if (data === undefined) return { value: undefined, data, rest, findings, locate, find };
  if (data === null) return none({ kind: 'no-values', file: file.path, position: locate([]) }, rest);
  const result = validate(schema, data);
  if ('value' in result) return { value: result.value, data, rest, findings, locate, find };
  for (const problem of result.problems) {
    const unknown = problem.kind === 'unknown-key';
    const position = unknown ? locate([...problem.path, problem.key ?? ''], 'key') : locate(problem.path);
    findings.push({ kind: 'schema', file: file.path, position, problem });
  }
  return { value: undefined, data, rest, findings, locate, find };
}
