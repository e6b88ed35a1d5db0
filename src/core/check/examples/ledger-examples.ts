// Examples of the ledger of paths.
import { remove, replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry, inLedger } from './example.ts';

export const ledgerExamples: Examples = {
  FXC070: {
    wrong: [remove(PATHS.entry)],
    right: [remove(PATHS.entry), inLedger('FX0001  npm/eresolve  retired  2026-11-22  # npm 6 is gone')],
  },
  FXC071: { wrong: [replace(PATHS.ledger, /FX0001.*\n/, '')] },
  FXC072: { wrong: [inEntry('id: FX0001', 'id: FX0007')] },
  FXC073: {
    wrong: [inLedger('FX0001 npm/peers moves to npm/eresolve 2026-11-21')],
    right: [inLedger('FX0001  npm/peers  moved → npm/eresolve  2026-11-21')],
  },
  FXC074: {
    wrong: [inLedger('FX0001  npm/peers  moved → npm/eresolv  2026-11-21')],
    right: [inLedger('FX0001  npm/peers  moved → npm/eresolve  2026-11-21')],
  },
  FXC075: {
    given: [inLedger('FX0001  npm/eresolve  retired  2026-11-21')],
    right: [inLedger('FX0001  npm/eresolve  live  2026-11-22')],
  },
  FXC076: {
    given: [inEntry('codes: [ERESOLVE]', 'aliases: [npm/peers]')],
    right: [inLedger('FX0001  npm/peers  moved → npm/eresolve  2026-11-22')],
  },
  FXC077: { wrong: [inLedger('FX0005  npm/eresolve  live  2026-11-21')] },
};
