// Examples of signatures: wordings of an error and what they claim.
import { replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry } from './example.ts';

const TEXT = 'text: "npm error ERESOLVE unable to resolve dependency tree"';
const PRINTED = '        npm error ERESOLVE unable to resolve dependency tree\n';
const LOOSE = 'text: "unable to resolve dependency tree"';
const EXAMPLE = / {8}npm error code ERESOLVE\n.*\n.*\n/;
const LONG = 'unable to resolve dependency tree: ERESOLVE unable to resolve dependency tree in this project';
const DISK = 'text: "failed to register layer: {what}: no space left on device"';

/** The other entry has an error of these words, too. */
const OTHERS = replace(
  PATHS.other,
  'failed to register layer: write /usr/lib/x86_64/libfoo.so: no space left on device',
  'docker: unable to resolve dependency tree',
);

export const signatureExamples: Examples = {
  FXC080: {
    wrong: [inEntry(TEXT, 'text: "npm error {code} {what} dependency tree"')],
    right: [inEntry(TEXT, 'text: "npm error {what} dependency tree"')],
  },
  FXC081: { wrong: [inEntry(PRINTED, '        npm error ERESOLVE could not resolve dependency tree\n')] },
  FXC082: {
    wrong: [inEntry('npm error ERESOLVE could not resolve', 'npm error ERESOLVE unable to resolve dependency tree')],
  },
  FXC083: {
    given: [
      OTHERS,
      inEntry(TEXT, 'text: "ERESOLVE unable to resolve dependency tree in this project"'),
      inEntry(EXAMPLE, `        ${LONG}\n`),
    ],
    wrong: [replace(PATHS.other, DISK, LOOSE)],
    right: [replace(PATHS.other, DISK, `${LOOSE}\n    mustNot: [ERESOLVE]`)],
  },
  FXC084: {
    given: [
      OTHERS,
      inEntry(TEXT, 'text: "ERESOLVE unable to resolve dependency tree in this project"'),
      inEntry(EXAMPLE, `        ${LONG}\n`),
    ],
    wrong: [replace(PATHS.other, DISK, LOOSE)],
    right: [replace(PATHS.other, DISK, 'text: "docker: unable to resolve dependency tree"')],
  },
  FXC085: {
    given: [inEntry(PRINTED, PRINTED.replace('tree', 'tree in /Users/jane/shop'))],
    wrong: [inEntry(TEXT, 'text: "npm error ERESOLVE unable to resolve dependency tree in /Users/jane/shop"')],
    right: [inEntry(TEXT, 'text: "npm error ERESOLVE unable to resolve dependency tree in {path}"')],
  },
  FXC086: { wrong: [replace(PATHS.other, DISK, 'text: "no space left on device"')] },
  FXC087: {
    wrong: [inEntry(TEXT, 'text: "unable to resolve"')],
    right: [inEntry(TEXT, 'text: "unable to resolve"\n    mustHave: [npm error]')],
  },
};
