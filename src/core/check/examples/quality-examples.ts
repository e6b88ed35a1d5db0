// Examples of what makes a page worth landing on.
import { replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry } from './example.ts';

const WALK =
  'The resolver walks from the root of the project to every leaf, and writes down which version each package wants of its peers.';
const BODY = /npm builds a tree[\s\S]*/;
const PEERS = 'Since npm 7 a peer dependency is installed, and a conflict between two of them stops the installation.';
const COPY = `${WALK}\n\n## Why this happens\n\nTwo of them exclude each other.\n`;

const STEP = / {6}- text: Install the version named in the message\.\n.*\n.*\n/;
const STASH = '      - text: Put away what is not committed.\n        run:\n          any: git stash\n';
const RESET = '      - text: Go back to the last commit.\n        run:\n          any: git reset --hard\n';

const CASES = Array.from(
  { length: 18 },
  (_, at) => `- React ${at + 1} came with a package that wanted another range of it.\n`,
).join('');

const TWIN = `  - id: old-lockfile
    title: The lockfile holds an older choice.
    detail: It was written before the range of the peer moved.
    check:
      run:
        any: npm explain react
      expect: Two lines that name different ranges.
    sources: [npm-docs]
fixes:
`;

export const qualityExamples: Examples = {
  FXC110: {
    given: [inEntry(BODY, COPY)],
    wrong: [replace(PATHS.other, /The engine could not[\s\S]*/, COPY)],
  },
  FXC111: { wrong: [replace(PATHS.other, /(?<=\n {4}detail: ).*/, PEERS)] },
  FXC112: { wrong: [inEntry('detail: Since npm 7', 'detail: Verify your configuration. Since npm 7')] },
  FXC113: {
    wrong: [
      inEntry(
        'text: Install the version of the peer that the message asks for.\n  command:\n    any: npm install react@18\n',
        'text: The version of the peer is wrong.\n',
      ),
    ],
  },
  FXC114: {
    given: [
      inEntry('fixes:\n', TWIN),
      inEntry('causes: [peer-conflict]', 'causes: [peer-conflict, old-lockfile]'),
      replace(PATHS.ledger, '#peer-conflict', '#peer-conflict #old-lockfile'),
    ],
    right: [
      inEntry(
        /(?<=range of the peer moved\.[\s\S]{0,80}expect: ).*/,
        'One of the two lines names a version that package.json no longer asks for.',
      ),
    ],
  },
  FXC115: { wrong: [inEntry('any: npm explain react', 'any: npm explain react | grep peer')] },
  FXC116: {
    wrong: [inEntry(STEP, RESET)],
    right: [inEntry('risk: config', 'risk: data-loss'), inEntry(STEP, `${STASH}${RESET}`)],
  },
  FXC117: {
    wrong: [
      inEntry(
        /description: .*/,
        'description: npm ERESOLVE means npm is unable to resolve the dependency tree, a dependency tree to resolve.',
      ),
    ],
  },
  FXC118: { wrong: [inEntry('checked: 2026-11-20', 'checked: 2026-11-10')] },
  FXC119: {
    wrong: [inEntry(/Two packages name ranges[\s\S]*/, CASES)],
  },
};
