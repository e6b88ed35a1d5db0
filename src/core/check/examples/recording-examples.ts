// Examples of recorded reproductions.
import { remove, replace, write } from '../sample/edit.ts';
import { RECORDING } from '../sample/recording.ts';
import { type Examples, inEntry } from './example.ts';

const FILE = 'content/reproductions/FX0001.yaml';

const SOURCE = `sources:
  - id: reproduction
    title: npm 12.2.0 with React 19
    publisher: Fixpoint
    kind: reproduction
    checked: 2026-11-21
    shows: The conflict stops the installation.
`;

/** An entry that rests its cause and its fix on a recording. */
const REPRODUCED = [
  write(FILE, RECORDING),
  inEntry('sources: [npm-docs]', 'sources: [npm-docs, reproduction]'),
  inEntry('sources: [npm-docs, npm-source]', 'sources: [npm-docs, npm-source, reproduction]'),
  inEntry(/^sources:\n/m, SOURCE),
];

/** A recording that shows the message, and neither its cause nor a fix of it. */
const MESSAGE = replace(FILE, 'proves: cause\ncause: peer-conflict', 'proves: message');

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
};
