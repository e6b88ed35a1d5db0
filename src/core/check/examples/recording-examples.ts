// Examples of recorded reproductions.
import { remove, replace, write } from '../sample/edit.ts';
import { RECORDING, RECORDING_FILE as FILE, REPRODUCED } from '../sample/recording.ts';
import { type Examples, inEntry } from './example.ts';

/** A recording that shows the message, and neither its cause nor a fix of it. */
const MESSAGE = replace(FILE, 'proves: cause\ncause: peer-conflict', 'proves: message');

/** A recording with what was run of the page; `page` is the digest of its commands. */
const runs = (page: string, tried: string) => `${RECORDING}scenarios:
  - shows: Two packages that exclude each other are installed.
    proves: cause
    cause: peer-conflict
    date: 2026-11-21
    system: Linux x64
    versions: [{ name: npm, version: 12.2.0 }]
    page: ${page}
    digest: 0123456789abcdef
    cures: [{ fix: align-peer }]
trials:
  date: 2026-11-21
  system: Linux x64
  versions: [{ name: npm, version: 12.2.0 }]
  digest: 0123456789abcdef
  commands:
    - at: causes.0.check.run
      shell: any
      text: ${tried}
      exit: 0
`;

/** The digest of the sample’s commands. */
const PAGE = '03ccbb5c00b36ee9';

export const recordingExamples: Examples = {
  FXC090: {
    wrong: [...REPRODUCED, write('content/reproductions/FX0009.yaml', RECORDING)],
    right: REPRODUCED,
  },
  FXC091: {
    given: REPRODUCED,
    wrong: [replace(FILE, 'ERESOLVE unable to resolve dependency tree', 'network request failed')],
  },
  FXC092: {
    given: REPRODUCED,
    wrong: [replace(FILE, 'added 25 packages in 1s', 'npm error ERESOLVE unable to resolve dependency tree')],
  },
  FXC093: { given: REPRODUCED, wrong: [remove(FILE)] },
  FXC094: { wrong: [write(FILE, RECORDING)], right: REPRODUCED },
  FXC095: {
    given: [...REPRODUCED, inEntry('sources: [npm-docs, reproduction]', 'sources: [npm-docs]'), MESSAGE],
    wrong: [inEntry('confidence: documented', 'confidence: reproduced')],
  },
  FXC096: {
    given: [...REPRODUCED, MESSAGE],
    right: [inEntry('sources: [npm-docs, reproduction]', 'sources: [npm-docs]')],
  },
  FXC097: {
    given: REPRODUCED.slice(1),
    wrong: [write(FILE, runs('8d1f00c2a4b73e55', 'npm explain react'))],
    right: [write(FILE, runs(PAGE, 'npm explain react'))],
  },
  FXC098: {
    given: REPRODUCED.slice(1),
    wrong: [write(FILE, runs(PAGE, 'npm why react'))],
    right: [write(FILE, runs(PAGE, 'npm explain react'))],
  },
};
