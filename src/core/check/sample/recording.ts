// A recording that the entry which most examples break could rest on.

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
