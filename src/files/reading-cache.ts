// What earlier processes read of a site, in .fixpoint/readings.bin: a file whose text is the same is not parsed a second time.
// Kept under the digest of the engine's sources, for they decide how a file is read. A cache that is of another engine, cut short
// or not to be written costs time and nothing else.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import type { Kind } from '../core/content/kind.ts';
import { KINDS } from '../core/content/kinds.ts';
import type { Reading } from '../core/content/reading.ts';
import type { SourceFile } from '../core/source/source-file.ts';
import { reviveReading, type StoredReading, storeReading } from '../core/content/stored-reading.ts';
import { engineDigest } from './engine-digest.ts';

/** Below the project. */
const FILE = path.join('.fixpoint', 'readings.bin');

/** The readings of an earlier process, and a way to leave this one's for the next. */
export interface ReadingCache {
  /** The reading of a file whose text has not changed. */
  readonly known: (source: SourceFile, kind: Kind) => Reading | undefined;
  /** Writes down what was read, if that is not what was known. Never rejects. */
  readonly keep: (readings: readonly Reading[]) => Promise<void>;
}

interface Kept {
  readonly engine: string;
  readonly readings: ReadonlyMap<string, { readonly text: string; readonly stored: StoredReading }>;
}

/** Opens the cache of a project. */
export async function openReadingCache(root: string): Promise<ReadingCache> {
  const engine = await engineDigest();
  const kept = await readKept(path.join(root, FILE), engine);
  return {
    known(source, kind) {
      const found = kept.get(source.path);
      // A kind that a site brings along is read by modules that the digest knows nothing of.
      if (!found || !KINDS.includes(kind) || !('text' in source) || digest(source.text) !== found.text)
        return undefined;
      return reviveReading(kind, source, found.stored);
    },
    async keep(readings) {
      const next = new Map<string, { text: string; stored: StoredReading }>();
      let same = true;
      for (const reading of readings) {
        const { kind, file, source } = reading;
        const stored = KINDS.includes(kind) && 'text' in source ? storeReading(reading) : undefined;
        if (!stored || !('text' in source)) continue;
        const text = digest(source.text);
        next.set(file, { text, stored });
        same &&= kept.get(file)?.text === text;
      }
      if (!same || next.size !== kept.size) await write(path.join(root, FILE), { engine, readings: next });
    },
  };
}

async function readKept(file: string, engine: string): Promise<Kept['readings']> {
  try {
    const kept = v8.deserialize(await fs.readFile(file)) as Kept;
    return kept.engine === engine ? kept.readings : new Map();
  } catch {
    return new Map();
  }
}

/** In one step, so that another process never reads half of it. */
async function write(file: string, kept: Kept): Promise<void> {
  const half = `${file}.${process.pid}`;
  try {
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(half, v8.serialize(kept));
    await fs.rename(half, file);
  } catch {
    await fs.rm(half, { force: true }).catch(() => undefined);
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
