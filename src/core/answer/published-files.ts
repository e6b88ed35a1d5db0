// Answers from the match files that a site publishes: the index, or the parts of it that a paste needs, and cards. How a file
// is read, over the network or from a folder, is the caller's. Ships to browsers.
import { candidatesOf } from '../match/find/candidates.ts';
import { PartialIndex } from '../match/find/partial-index.ts';
import { termsOf } from '../match/find/terms.ts';
import { FORMAT } from '../match/match-index.ts';
import type { Paste } from '../match/read/paste.ts';
import {
  type AnswerCard,
  cardPart,
  FILES_FORMAT,
  type FileContents,
  fileName,
  MANIFEST,
  type Manifest,
} from './files.ts';
import { type AnswerSource, type LookUp, OutdatedError } from './source.ts';

/** Reads a file and parses its JSON; rejects when it is not there. `fresh` asks for no cached copy. */
export type ReadJson = (name: string, fresh: boolean) => Promise<unknown>;

/** The match files of one site. What was read is kept, and what could not be read is tried again. */
export class PublishedFiles implements AnswerSource {
  readonly #read: ReadJson;
  readonly #known = new Map<string, Promise<unknown>>();
  // By the hash of the index: after the site has changed, parts of the old one are of no use.
  readonly #partial = new Map<string, Promise<PartialIndex>>();
  #manifest: Promise<Manifest> | undefined;

  constructor(read: ReadJson) {
    this.#read = read;
  }

  lookUp(paste: Paste): Promise<LookUp> {
    const terms = termsOf(paste);
    return this.#withManifest(async ({ index: hash, lists }) => {
      if (lists === 0) {
        const index = await this.#file('index', FORMAT, hash);
        return { index, candidates: candidatesOf(terms, index, paste.isQuestion) };
      }
      const partial = await this.#partialIndex(hash);
      const listed = partial.listed(terms);
      await Promise.all(
        listed.missing.map(async (part) => partial.addList(part, await this.#file('lists', FORMAT, hash, part))),
      );
      const candidates = candidatesOf(listed.terms, partial.index, paste.isQuestion);
      const missing = partial.missingBodies(candidates);
      await Promise.all(
        missing.map(async (part) => partial.addBody(part, await this.#file('bodies', FORMAT, hash, part))),
      );
      return { index: partial.index, candidates };
    });
  }

  card(id: string): Promise<AnswerCard | undefined> {
    return this.#withManifest(async ({ cards: hash }) => {
      const { cards } = await this.#file('cards', FILES_FORMAT, hash, cardPart(id));
      return Object.hasOwn(cards, id) ? cards[id] : undefined;
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
    this.#manifest ??= this.#read(MANIFEST, true).then((value) => ofFormat(value as Manifest | null, FILES_FORMAT));
    this.#manifest.catch(() => {
      this.#manifest = undefined;
    });
    return this.#manifest;
  }

  #partialIndex(hash: string): Promise<PartialIndex> {
    const known = this.#partial.get(hash) ?? this.#file('head', FORMAT, hash).then((head) => new PartialIndex(head));
    this.#partial.set(hash, known);
    known.catch(() => this.#partial.delete(hash));
    return known;
  }

  #file<K extends keyof FileContents>(kind: K, format: number, hash: string, part?: number): Promise<FileContents[K]> {
    const name = fileName(kind, hash, part);
    const known =
      this.#known.get(name) ??
      this.#read(name, false).then((value) => ofFormat(value as FileContents[K] | null, format));
    this.#known.set(name, known);
    known.catch(() => this.#known.delete(name));
    return known as Promise<FileContents[K]>;
  }
}

function ofFormat<T extends { readonly format: number }>(value: T | null, format: number): T {
  if (value?.format !== format) throw new OutdatedError();
  return value;
}
