// Orama: ranked OR-search (BM25), threshold 1 so that documents with any of the words answer.
import { create, insertMultiple, save, search } from '@orama/orama';
import { BOOST, gzipBytes, toDoc } from '../doc.ts';
import type { Engine } from '../types.ts';

export const orama: Engine = {
  name: 'Orama',
  async build(entries) {
    const schema = {
      signatures: 'string',
      codes: 'string',
      title: 'string',
      description: 'string',
      body: 'string',
    } as const;
    const db = create({ schema });
    await insertMultiple(db, entries.map(toDoc));
    return {
      bytes: gzipBytes(save(db)),
      async search(text) {
        const { hits } = await search(db, { term: text, boost: BOOST, threshold: 1, limit: 10 });
        return { ids: hits.map(({ document }) => (document as { id?: string }).id ?? ''), claimed: true };
      },
    };
  },
};
