// Examples of references: what an entry names, and what it is named by.
import { replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry, inLedger } from './example.ts';

const related = (id: string) => inEntry('codes: [ERESOLVE]', `related:\n  - id: ${id}\n    relation: variant`);
const link = (to: string) => inEntry('npm builds a tree', `Unlike [a full disk](${to}), npm builds a tree`);

export const referenceExamples: Examples = {
  FXC039: { wrong: [replace(PATHS.entry, 'id: FX0001', 'id: GX0001')] },
  FXC040: { wrong: [inEntry('tool: npm', 'tool: nmp')] },
  FXC041: { wrong: [inEntry('category: build-deploy', 'category: build-and-deploy')] },
  FXC042: { wrong: [inEntry('tool: npm', 'tool: docker')] },
  FXC043: { wrong: [inEntry('id: FX0001', 'id: FX0002')] },
  FXC044: {
    wrong: [inEntry('codes: [ERESOLVE]', 'aliases: [docker/no-space]')],
    right: [
      inEntry('codes: [ERESOLVE]', 'aliases: [npm/peers]'),
      inLedger('FX0001  npm/peers  moved → npm/eresolve  2026-11-21'),
    ],
  },
  FXC045: { wrong: [related('FX0009')], right: [related('FX0002')] },
  FXC046: { wrong: [inEntry('sources: [npm-docs]', 'sources: [npm-doc]')] },
  FXC049: { wrong: [inEntry('  - id: npm-source', '  - id: npm-docs')] },
  FXC050: { wrong: [inEntry('fix: align-peer', 'fix: align-peers')] },
  FXC060: {
    given: [
      replace(PATHS.other, 'tool: docker', 'draft: true\ntool: docker'),
      replace(PATHS.ledger, /FX0002.*\n/, ''),
      replace(PATHS.ledger, /FX0002.*\n/, ''),
    ],
    wrong: [related('FX0002')],
  },
  FXC061: { wrong: [link('FX0002#pruning')], right: [link('FX0002#prune')] },
  FXC062: { wrong: [related('FX0001')], right: [related('FX0002')] },
};
