// Examples of the body and of prose fields.
import { type Examples, inEntry } from './example.ts';

const WHAT = 'npm builds a tree in which each peer dependency has one version.';
const body = (text: string) => inEntry(WHAT, text);

export const bodyExamples: Examples = {
  FXC020: {
    wrong: [body('Open <folder>/package.json and look at peerDependencies.')],
    right: [body('Open `<folder>/package.json` and look at peerDependencies.')],
  },
  FXC021: {
    wrong: [body('import statements do not matter here.')],
    right: [body('Lines with `import` do not matter here.')],
  },
  FXC022: {
    wrong: [body('npm replaces {name} in the message.')],
    right: [body('npm replaces `{name}` in the message.')],
  },
  FXC023: { wrong: [body('npm builds <b>one</b> tree.')], right: [body('npm builds **one** tree.')] },
  FXC024: {
    wrong: [body('<Calout kind="note">\n\nPeers are shared.\n\n</Calout>')],
    right: [body('<Callout kind="note">\n\nPeers are shared.\n\n</Callout>')],
  },
  FXC025: {
    wrong: [body('<Callout kind="danger">\n\nPeers are shared.\n\n</Callout>')],
    right: [body('<Callout kind="warning">\n\nPeers are shared.\n\n</Callout>')],
  },
  FXC026: {
    wrong: [body('It is not [the full disk](../../docker/no-space/).')],
    right: [body('It is not [the full disk](FX0002).')],
  },
  FXC027: { wrong: [inEntry('## Why this happens', '## Why it happens')] },
  FXC028: { wrong: [inEntry(/\n## Why this happens[\s\S]*/, '')] },
  FXC029: {
    wrong: [
      inEntry(
        /## What this error means[\s\S]*/,
        `## Why this happens\n\nTwo packages name ranges of one peer that do not overlap.\n\n## What this error means\n\n${WHAT}\n`,
      ),
    ],
  },
  FXC030: { wrong: [inEntry('## What this error means\n\nnpm', 'npm fails.\n\n## What this error means\n\nnpm')] },
  FXC031: {
    wrong: [inEntry(/text: Install the version of the peer.*/, 'text: "- Install the version of the peer."')],
  },
};
