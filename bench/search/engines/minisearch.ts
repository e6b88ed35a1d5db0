// MiniSearch: ranked OR-search (BM25+), weighted fields.
import MiniSearch from 'minisearch';
import { BOOST, FIELDS, gzipBytes, toDoc } from '../doc.ts';
import type { Engine } from '../types.ts';

export const minisearch: Engine = {
  name: 'MiniSearch',
  async build(entries) {
    const engine = new MiniSearch({ fields: FIELDS, searchOptions: { boost: BOOST } });
    engine.addAll(entries.map(toDoc));
    return {
      bytes: gzipBytes(engine),
      search: (text) => ({ ids: engine.search(text).map(({ id }) => String(id)), claimed: true }),
    };
  },
};
