// All content of a site, read: entries, tools, categories, site settings and the ledger of addresses.
import { type Ledger, readLedger } from '../address/ledger.ts';
import { entryPathOf } from '../address/permalink.ts';
import { type Category, type EntryReading, readEntry, type Recording, type Settings, type Tool } from './entry.ts';
import type { Finding } from './finding.ts';
import { readDocument } from './read-document.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlSource } from './yaml-source.ts';

/** The files of a content folder, as they were found. */
export interface ContentFiles {
  readonly entries: readonly SourceFile[];
  readonly tools: readonly SourceFile[];
  readonly categories: readonly SourceFile[];
  readonly recordings: readonly SourceFile[];
  readonly site: SourceFile;
  readonly ledger: SourceFile;
  /** Paths of files in these folders that are no content because of their names. */
  readonly strays: readonly string[];
}

/** A tool file with the way back to its lines. */
export interface ToolReading {
  readonly file: string;
  readonly tool: Tool;
  readonly locate: YamlSource['locate'];
  readonly find: YamlSource['find'];
}

/** A recorded reproduction with the way back to its lines; the recording is missing where its file does not fit. */
export interface RecordingReading {
  readonly file: string;
  /** The id of its entry, from the name of the file. */
  readonly id: string;
  readonly recording: Recording | undefined;
  readonly locate: YamlSource['locate'];
}

export interface Content {
  readonly entries: readonly EntryReading[];
  readonly tools: ReadonlyMap<string, Tool>;
  readonly toolReadings: readonly ToolReading[];
  readonly categories: ReadonlyMap<string, Category>;
  readonly recordings: readonly RecordingReading[];
  /** Names of all tool and category files, readable or not: a broken file is not an unknown tool. */
  readonly toolNames: ReadonlySet<string>;
  readonly categoryNames: ReadonlySet<string>;
  readonly site: Settings | undefined;
  /** The way back to the lines of the site's settings. */
  readonly siteReading: { readonly file: string; readonly locate: YamlSource['locate'] };
  readonly ledger: Ledger;
  /** Problems of the tool, category, recording and site files and of the ledger; an entry keeps its own. */
  readonly findings: readonly Finding[];
}

/** Reads all files of a content folder. Never throws; a broken file leaves the others readable. */
export function readContent(files: ContentFiles): Content {
  const findings: Finding[] = [];
  const toolReadings: ToolReading[] = [];
  for (const file of files.tools) {
    const { value, locate, find, ...reading } = readDocument(file, 'tool');
    findings.push(...reading.findings);
    if (value) toolReadings.push({ file: file.path, tool: { ...value, slug: nameOf(file.path) }, locate, find });
  }
  const categories = new Map<string, Category>();
  for (const file of files.categories) {
    const reading = readDocument(file, 'category');
    findings.push(...reading.findings);
    if (reading.value) categories.set(nameOf(file.path), { ...reading.value, slug: nameOf(file.path) });
  }
  const recordings: RecordingReading[] = [];
  for (const file of files.recordings) {
    const { value: recording, locate, ...reading } = readDocument(file, 'recording');
    findings.push(...reading.findings);
    recordings.push({ file: file.path, id: nameOf(file.path), recording, locate });
  }
  const site = readDocument(files.site, 'site');
  findings.push(...site.findings);
  const { ledger } = files;
  if ('unreadable' in ledger) {
    const position = { line: 1, column: 1, length: 1 };
    findings.push({ kind: 'unreadable', file: ledger.path, position, why: ledger.unreadable });
  }
  return {
    entries: files.entries.map((file) => readEntry(file, entryPathOf(file.path))),
    tools: new Map(toolReadings.map(({ tool }) => [tool.slug, tool])),
    toolReadings,
    categories,
    recordings,
    toolNames: new Set(files.tools.map((file) => nameOf(file.path))),
    categoryNames: new Set(files.categories.map((file) => nameOf(file.path))),
    site: site.value,
    siteReading: { file: files.site.path, locate: site.locate },
    ledger: readLedger(ledger),
    findings,
  };
}

/** `content/tools/npm.yaml` → `npm`. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}
