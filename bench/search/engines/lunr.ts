// lunr: ranked OR-search (BM25) with stemming; the query is built from terms, so that no character of a paste is an operator.
import lunr from 'lunr';
import { BOOST, FIELDS, gzipBytes, toDoc } from '../doc.ts';
import type { Engine } from '../types.ts';

export const lunrEngine: Engine = {
  name: 'lunr',
  async build(entries) {
    const engine = lunr((builder) => {
      builder.ref('id');
      for (const field of FIELDS) builder.field(field, { boost: BOOST[field] });
      for (const entry of entries) builder.add(toDoc(entry));
    });
    return {
      bytes: gzipBytes(engine),
      search(text) {
        const found = engine.query((query) => {
          for (const token of lunr.tokenizer(text)) query.term(token.toString(), {});
        });
        return { ids: found.map(({ ref }) => ref), claimed: true };
      },
    };
  },
};
