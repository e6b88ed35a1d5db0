// Fuse: fuzzy search over words, each word may be missing (extended search with OR).
import Fuse from 'fuse.js';
import { BOOST, FIELDS, gzipBytes, toDoc } from '../doc.ts';
import type { Engine } from '../types.ts';

/** Fuse compares every word with every text, so the paste is cut to its first words. */
const MAX_WORDS = 24;

export const fuse: Engine = {
  name: 'Fuse',
  async build(entries) {
    const docs = entries.map(toDoc);
    const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }));
    const index = Fuse.createIndex(keys, docs);
    const engine = new Fuse(
      docs,
      { keys, useExtendedSearch: true, ignoreLocation: true, threshold: 0.3, includeScore: true },
      index,
    );
    return {
      bytes: gzipBytes([index, docs]),
      search(text) {
        const words = [...new Set(text.match(/[\p{L}\p{N}_]{3,}/gu) ?? [])].slice(0, MAX_WORDS);
        const scores = new Map<string, number>();
        for (const word of words) {
          for (const { item, score = 1 } of engine.search(`'${word}`))
            scores.set(item.id, (scores.get(item.id) ?? 0) + (1 - score));
        }
        return { ids: [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id), claimed: true };
      },
    };
  },
};
