// Answers from the match files that a site publishes: the index, or the parts of it that a paste needs, and cards. How a file
// is read, over the network or from a folder, is the caller's. Ships to browsers.
import { candidatesOf } from '../match/find/candidates.ts';
import { PartialIndex } from '../match/find/partial-index.ts';
import { termsOf } from '../match/find/terms.ts';
import { FORMAT } from '../match/match-index.ts';
import type { LineRules } from '../match/read/lines.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import type { Paste } from '../match/read/paste.ts';
import { Codes } from '../codes/find-codes.ts';
import { type CodeFinder, CODES_EACH, CODES_FORMAT } from '../codes/finder.ts';
import {
  type AnswerCard,
  type CardFile,
  cardPart,
  type CodeCard,
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
  #codes: { readonly finder: CodeFinder; readonly codes: Codes } | undefined;

  constructor(read: ReadJson) {
    this.#read = read;
  }

  async secrets(): Promise<OwnSecrets | undefined> {
    return (await this.#readManifest()).secrets;
  }

  async lines(): Promise<LineRules | undefined> {
    const { index, lists } = await this.#readManifest();
    // One that has changed meanwhile is found out by the look-up, which tries again.
    return (await this.#file(lists === 0 ? 'index' : 'head', FORMAT, index).catch(() => undefined))?.lines;
  }

  async lookUp(paste: Paste): Promise<LookUp> {
    const manifest = await this.#readManifest();
    try {
      return await this.#lookUpIn(manifest, paste);
    } catch (error) {
      const newer = await this.#newerThan(manifest);
      if (!newer) throw error;
      return this.#lookUpIn(newer, paste);
    }
  }

  async cards(ids: readonly string[]): Promise<ReadonlyMap<string, AnswerCard>> {
    if (ids.length === 0) return new Map();
    const manifest = await this.#readManifest();
    const files = await this.#cardFiles(manifest, ids);
    const newer = files.includes(undefined) ? await this.#newerThan(manifest).catch(() => undefined) : undefined;
    const read = newer ? await this.#cardFiles(newer, ids) : files;
    return new Map(
      ids.flatMap((id, i) => {
        const cards = read[i]?.cards ?? {};
        const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
        return card ? [[id, card] as const] : [];
      }),
    );
  }

  async codes(paste: Paste): Promise<readonly CodeCard[]> {
    try {
      const { codes: hash } = await this.#readManifest();
      if (hash === undefined) return [];
      const { finder, codes } = await this.#finder(hash);
      const found = codes.in(paste.redacted.text);
      const cards = found.map(async ({ space, code }) => {
        const part = (finder.spaces[space]?.part ?? 0) + Math.floor(code / CODES_EACH);
        return (await this.#file('codes', CODES_FORMAT, hash, part)).codes[code % CODES_EACH];
      });
      return (await Promise.allSettled(cards)).flatMap((read) =>
        read.status === 'fulfilled' ? (read.value ?? []) : [],
      );
    } catch {
      return [];
    }
  }

  async #finder(hash: string): Promise<{ finder: CodeFinder; codes: Codes }> {
    const finder = await this.#file('finder', CODES_FORMAT, hash);
    if (this.#codes?.finder !== finder) this.#codes = { finder, codes: new Codes(finder) };
    return this.#codes;
  }

  async #lookUpIn({ index: hash, lists }: Manifest, paste: Paste): Promise<LookUp> {
    const terms = termsOf(paste);
    if (lists === 0) {
      const index = await this.#file('index', FORMAT, hash);
      return { index, candidates: candidatesOf(terms, index, paste.isQuestion) };
    }
    const partial = await this.#partialIndex(hash);
    const listed = partial.listed(terms);
    await this.#each('lists', hash, listed.missing, (part, list) => partial.addList(part, list));
    const candidates = candidatesOf(listed.terms, partial.index, paste.isQuestion);
    await this.#each('bodies', hash, partial.missingBodies(candidates), (part, body) => partial.addBody(part, body));
    return { index: partial.index, candidates };
  }

  /** For each id the file that would have its card; undefined where that cannot be read. */
  #cardFiles({ cards: hash }: Manifest, ids: readonly string[]): Promise<(CardFile | undefined)[]> {
    return Promise.all(ids.map((id) => this.#file('cards', FILES_FORMAT, hash, cardPart(id)).catch(() => undefined)));
  }

  // The site may have changed since the manifest was read: its files are then gone, and a newer manifest names others.
  async #newerThan({ index, cards }: Manifest): Promise<Manifest | undefined> {
    this.#manifest = undefined;
    const manifest = await this.#readManifest();
    return manifest.index === index && manifest.cards === cards ? undefined : manifest;
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

  async #each<K extends 'lists' | 'bodies'>(
    kind: K,
    hash: string,
    parts: readonly number[],
    use: (part: number, content: FileContents[K]) => void,
  ): Promise<void> {
    await Promise.all(parts.map(async (part) => use(part, await this.#file(kind, FORMAT, hash, part))));
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
