// Examples of families: a class of failure beside the entries of the sample.
import { replace, write } from '../sample/edit.ts';
import { FULL_DISK } from '../sample/family-text.ts';
import { type Examples, inEntry, inLedger } from './example.ts';
import { PATHS } from '../sample/folder.ts';

const FILE = 'content/families/full-disk.mdx';

/** A family that stands among the pages, written down as it must be. */
const FAMILY = [
  write(FILE, FULL_DISK),
  inLedger('FAM0001  full-disk  live  2026-11-21', 'FAM0001  #full #clean  live  2026-11-21'),
];

export const familyExamples: Examples = {
  FXC140: {
    given: FAMILY,
    wrong: [inEntry('tool: npm', 'tool: npm\nfamily: full-disks')],
    right: [inEntry('tool: npm', 'tool: npm\nfamily: full-disk')],
  },
  FXC141: {
    given: FAMILY,
    wrong: [replace(FILE, 'name: file', 'name: path')],
  },
  FXC142: {
    given: FAMILY,
    wrong: [
      replace(FILE, 'text: "cannot write {file}: the disk is full"', 'text: "no space left on device"'),
      replace(FILE, / {2}value:\n.*\n.*\n/, ''),
    ],
    right: [
      replace(FILE, 'text: "cannot write {file}: the disk is full"', 'text: "no space left on device"'),
      replace(FILE, / {2}value:\n.*\n.*\n/, ''),
      replace(PATHS.other, 'tool: docker', 'tool: docker\nfamily: full-disk'),
    ],
  },
};
