// Reads published match files: the index, or the parts of it that a paste needs, and the cards of its answers. How a file
// is read, over the network or from a folder, is the caller's.
import {
  type AnswerCard,
  cardPart,
  FILES_FORMAT,
  type FileContents,
  fileName,
  MANIFEST,
  type Manifest,
} from './files.ts';
import type { MatchIndex } from '../match/match-index.ts';
import { mergeParts, neededBodies, neededLists } from '../match/shard.ts';

/** Reads a file and parses its JSON; rejects when it is not there. `fresh` asks for no cached copy. */
export type ReadJson = (name: string, fresh: boolean) => Promise<unknown>;

/** The files are of another version than this reader: a page that was opened before the site changed, or the reverse. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}

/** The match files of one site. */
export class MatchFiles {
  readonly #read: ReadJson;
  readonly #known = new Map<string, Promise<unknown>>();
  #manifest: Promise<Manifest> | undefined;

  constructor(read: ReadJson) {
    this.#read = read;
  }

  /** What `explain` needs for this text. Rejects with `OutdatedError`, or as `read` does. */
  indexFor(text: string): Promise<MatchIndex> {
    return this.#withManifest(async ({ index, lists, bodies }) => {
      if (lists === 0) return this.#file('index', index);
      const head = await this.#file('head', index);
      const someLists = await Promise.all(neededLists(text, head).map((part) => this.#file('lists', index, part)));
      const needed = neededBodies(text, head, someLists).filter((part) => part < bodies);
      const someBodies = await Promise.all(needed.map((part) => this.#file('bodies', index, part)));
      return mergeParts(head, someLists, someBodies);
    });
  }

  /** The card of an entry, or undefined when there is none. Rejects as `indexFor` does. */
  card(id: string): Promise<AnswerCard | undefined> {
    return this.#withManifest(async ({ cards }) => {
      const file = await this.#file('cards', cards, cardPart(id));
      if (file?.format !== FILES_FORMAT) throw new OutdatedError();
      return Object.hasOwn(file.cards, id) ? file.cards[id] : undefined;
    });
  }

  // The site may have changed since the manifest was read: its files are then gone, and the manifest is read once more.
  async #withManifest<T>(use: (manifest: Manifest) => Promise<T>): Promise<T> {
    const manifest = await this.#readManifest();
    try {
      return await use(manifest);
    } catch (error) {
      this.#manifest = undefined;
      const newer = await this.#readManifest();
      if (newer.index === manifest.index && newer.cards === manifest.cards) throw error;
      return use(newer);
    }
  }

  #readManifest(): Promise<Manifest> {
    this.#manifest ??= this.#read(MANIFEST, true).then((value) => {
      const manifest = value as Manifest | null;
      if (manifest?.format !== FILES_FORMAT) throw new OutdatedError();
      return manifest;
    });
    this.#manifest.catch(() => {
      this.#manifest = undefined;
    });
    return this.#manifest;
  }

  #file<K extends keyof FileContents>(kind: K, hash: string, part?: number): Promise<FileContents[K]> {
    const name = fileName(kind, hash, part);
    const known = this.#known.get(name) ?? this.#read(name, false);
    this.#known.set(name, known);
    known.catch(() => this.#known.delete(name));
    return known as Promise<FileContents[K]>;
  }
}
