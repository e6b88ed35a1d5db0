// A recording that the entry which most examples break could rest on, and the changes with which it does.
import { replace, write } from './edit.ts';
import { PATHS } from './folder.ts';

/** Where it lies. */
export const RECORDING_FILE = 'content/reproductions/FX0001.yaml';

export const RECORDING = `date: 2026-11-21
shows: Two packages that exclude each other are installed, then one of them moves.
proves: cause
cause: peer-conflict
fix: align-peer
system: Linux x64
versions:
  - name: npm
    version: 12.2.0
before:
  runs:
    - command: npm install
      exit: 1
      output: |-
        npm error code ERESOLVE
        npm error ERESOLVE unable to resolve dependency tree
after:
  runs:
    - command: npm install
      exit: 0
      output: added 25 packages in 1s
`;

const SOURCE = `sources:
  - id: reproduction
    title: npm 12.2.0 with React 19
    publisher: Fixpoint
    kind: reproduction
    checked: 2026-11-21
    shows: The conflict stops the installation.
`;

/** The entry rests its cause and its fix on the recording. */
export const REPRODUCED = [
  write(RECORDING_FILE, RECORDING),
  replace(PATHS.entry, 'sources: [npm-docs]', 'sources: [npm-docs, reproduction]'),
  replace(PATHS.entry, 'sources: [npm-docs, npm-source]', 'sources: [npm-docs, npm-source, reproduction]'),
  replace(PATHS.entry, /^sources:\n/m, SOURCE),
];
