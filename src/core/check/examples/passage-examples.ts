// Examples of passages: what an entry quotes of its sources, and claims that quote nothing.
import { remove, replace, write } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { LOST, PASSAGES, SHOWS } from '../sample/passages.ts';
import { type Examples, inEntry } from './example.ts';

const FILE = 'content/passages/FX0001.yaml';
const QUOTED = inEntry(SHOWS, PASSAGES);
const TEXT = 'Such a conflict stops the installation unless legacy-peer-deps is set.';
const LONG = `${TEXT} ${TEXT} ${TEXT}`;

const MESSAGE = `    shows: The message is printed where the tree cannot be built.
`;

/** Another entry without any of these claims, so that the first one found is that of the example. */
const BARE = [
  replace(
    PATHS.other,
    /^ {4}kind: docs$/gm,
    '    kind: docs\n    passages: [{ text: prune removes unused data, supports: [old-layers, prune, signature-1] }]',
  ),
];

export const passageExamples: Examples = {
  FXC120: { given: [QUOTED], wrong: [inEntry(TEXT, LONG)] },
  FXC121: { given: [QUOTED], wrong: [write(FILE, LOST)], right: [write(FILE, LOST), remove(FILE)] },
  FXC122: { given: [QUOTED], wrong: [inEntry('supports: [peer-conflict, align-peer]', 'supports: []')] },
  FXC123: { given: [QUOTED], wrong: [inEntry('supports: [peer-conflict,', 'supports: [peers-conflict,')] },
  FXC124: { given: BARE, right: [QUOTED] },
  FXC125: {
    given: BARE,
    right: [
      inEntry(
        MESSAGE,
        `${MESSAGE}    passages:
      - text: unable to resolve dependency tree
        supports: [signature-1]
`,
      ),
    ],
  },
  FXC126: { given: BARE, right: [QUOTED] },
};
