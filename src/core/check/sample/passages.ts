// Passages that the sources of the entry which most examples break could quote.

/** Where the documentation is cited, with a passage on which its fix rests. */
export const SHOWS = '    shows: Conflicts of peer dependencies stop an installation unless legacy-peer-deps is set.\n';

export const PASSAGES = `${SHOWS}    passages:
      - text: Such a conflict stops the installation unless legacy-peer-deps is set.
        supports: [peer-conflict, align-peer]
`;

/** The same passage, gone. */
export const LOST = `lost:
  - source: npm-docs
    text: Such a conflict stops the installation unless legacy-peer-deps is set.
    since: 2026-11-21
    detail: its words do not stand there
`;
