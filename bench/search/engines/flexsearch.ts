// FlexSearch: contextual index; `suggest` makes it answer although not every word is found.
import { Document } from 'flexsearch';
import { FIELDS, gzipBytes, toDoc } from '../doc.ts';
import type { Engine } from '../types.ts';

export const flexsearch: Engine = {
  name: 'FlexSearch',
  async build(entries) {
    const engine = new Document({ document: { id: 'id', index: [...FIELDS] }, tokenize: 'strict', context: true });
    for (const entry of entries) engine.add({ ...toDoc(entry) });
    const parts: unknown[] = [];
    await engine.export((key: unknown, data: unknown) => void parts.push([key, data]));
    return {
      bytes: gzipBytes(parts),
      search(text) {
        const perField = engine.search(text, { suggest: true, limit: 10 }) as { result: unknown[] }[];
        // Fields come in the order of their weight; the first that names an entry counts.
        return { ids: [...new Set(perField.flatMap(({ result }) => result.map(String)))], claimed: true };
      },
    };
  },
};
