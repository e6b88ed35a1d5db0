// What of a reading is kept when its file has not changed: all but the way back to its lines, which hardly anybody asks for when
// nothing is wrong, and which is found by reading the YAML again. Plain data that survives a structured clone.
import { yamlOf } from './frontmatter.ts';
import type { Kind } from './kind.ts';
import type { Reading } from './reading.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A reading without its file and without functions. */
export type StoredReading = Pick<Reading, 'name' | 'value' | 'unfit' | 'id' | 'draft' | 'prose' | 'body'>;

/** What is kept of a reading; undefined for a file with something wrong in it, which is read anew each time. */
export function storeReading(reading: Reading): StoredReading | undefined {
  const { name, value, unfit, id, draft, prose, body, findings } = reading;
  if (value === undefined || findings.length > 0) return undefined;
  const plain = prose.map(({ path, text, nodes, problems }) => ({ path, text, nodes, problems }));
  return { name, value, unfit, id, draft, prose: plain, body };
}

/** The reading again, of a file with the same text. */
export function reviveReading(kind: Kind, source: SourceFile, stored: StoredReading): Reading {
  let yaml: YamlSource | undefined;
  const places = () => {
    yaml ??= placesOf(kind, source);
    return yaml;
  };
  return {
    ...stored,
    kind,
    source,
    file: source.path,
    partial: stored.value,
    locate: (path, at) => places().locate(path, at),
    find: (path, words) => places().find(path, words),
    findings: [],
  };
}

function placesOf(kind: Kind, source: SourceFile): YamlSource {
  const { yaml = '', yamlFirstLine } = yamlOf(kind.ending, 'text' in source ? source.text : '');
  return readYaml(yaml, yamlFirstLine);
}
