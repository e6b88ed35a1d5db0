// Examples of claims: evidence, order, dates, and words that are not finished.
import { replace } from '../sample/edit.ts';
import { PATHS } from '../sample/folder.ts';
import { type Examples, inEntry } from './example.ts';

const DESCRIPTION =
  'Two packages ask for versions of a third that exclude each other; npm explain names them, and one has to move';

const CAUSE = `  - id: stale-lockfile
    title: The lockfile names a version that is gone.
    detail: The registry has taken the version back.
    check:
      text: Look for the version on the page of the package.
      expect: It is not listed.
    sources: [npm-docs]
fixes:
`;

const DEDUPE = `  - id: dedupe
    title: Let npm merge what it can.
    causes: [peer-conflict]
    kind: resolution
    actor: you
    risk: none
    steps:
      - text: Merge the versions.
        run:
          any: npm dedupe
    verify: npm ls react shows one version.
    confidence: documented
    sources: [npm-docs]
`;

export const claimExamples: Examples = {
  FXC047: { wrong: [inEntry('sources: [npm-docs]\nfixes', 'sources: []\nfixes')] },
  FXC048: { wrong: [inEntry('[npm-docs, npm-source]', '[npm-docs]')] },
  FXC051: {
    given: [inEntry('fixes:\n', CAUSE), replace(PATHS.ledger, '#align-peer', '#align-peer #stale-lockfile')],
    right: [inEntry('causes: [peer-conflict]', 'causes: [peer-conflict, stale-lockfile]')],
  },
  FXC052: { wrong: [inEntry('confidence: documented', 'confidence: reproduced')] },
  FXC053: {
    given: [inEntry('confidence: documented', 'confidence: users'), inEntry('kind: source-code', 'kind: community')],
    wrong: [inEntry('kind: docs', 'kind: issue')],
  },
  FXC054: {
    wrong: [inEntry('[npm-docs, npm-source]', '[npm-docs]'), inEntry(/ {2}- id: npm-source[\s\S]*?(?=published)/, '')],
  },
  FXC055: { wrong: [inEntry('published: 2026-11-20', 'published: 2026-11-22')] },
  FXC056: { wrong: [replace(PATHS.other, /description: .*/, `description: ${DESCRIPTION}!`)] },
  FXC057: { wrong: [inEntry('Since npm 7 a peer', 'Since npm TODO a peer')] },
  FXC058: {
    given: [replace(PATHS.ledger, '#align-peer', '#align-peer #dedupe')],
    wrong: [inEntry('sources:\n  - id: npm-docs', `${DEDUPE}sources:\n  - id: npm-docs`)],
    right: [inEntry('fixes:\n', `fixes:\n${DEDUPE}`)],
  },
  FXC059: { wrong: [inEntry('updated: 2026-11-21', 'updated: 2027-11-21')] },
};
