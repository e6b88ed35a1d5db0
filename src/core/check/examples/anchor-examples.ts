// Examples of anchors: ids of causes and fixes that the ledger knows.
import { replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry, inLedger } from './example.ts';

/** The fix gets another id, and what names it follows. */
const renamed = (id: string) => [inEntry('fix: align-peer', `fix: ${id}`), inEntry('id: align-peer', `id: ${id}`)];
const LIVE = 'FX0001  #pin-peer  live  2026-11-21';

export const anchorExamples: Examples = {
  FXC100: {
    given: [...renamed('pin-peer'), inLedger(LIVE)],
    right: [inLedger('FX0001  #align-peer  moved → #pin-peer  2026-11-22')],
  },
  FXC101: { wrong: [replace(PATHS.ledger, '#peer-conflict #align-peer', '#peer-conflict')] },
  FXC102: {
    given: [...renamed('pin-peer'), inLedger(LIVE)],
    wrong: [inLedger('FX0001  #align-peer  moved → #pin-per  2026-11-21')],
    right: [inLedger('FX0001  #align-peer  moved → #pin-peer  2026-11-21')],
  },
  FXC103: {
    given: [inLedger('FX0001  #align-peer  moved → #fixes  2026-11-21')],
    right: [inLedger('FX0001  #align-peer  live  2026-11-22')],
  },
  FXC104: {
    wrong: [...renamed('fixes'), replace(PATHS.ledger, '#align-peer', '#fixes')],
  },
  FXC105: {
    wrong: [inLedger('FX0007  #dedupe  moved → #align-peer  2026-11-21')],
    right: [inLedger('FX0001  #dedupe  moved → #align-peer  2026-11-21')],
  },
};
