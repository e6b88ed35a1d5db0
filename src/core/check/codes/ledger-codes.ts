// Codes of the ledger: a path that was ever published always answers.
import { error } from '../row.ts';

const PROMISE = 'Tickets, bookmarks and search results point to it, and nobody can change them.';

export const ledgerCodes = {
  FXC070: error<{ path: string; id: string }>({
    title: 'Path lost',
    message: ({ path, id }) => `${path} was published as ${id}, and nothing answers there now`,
    why: PROMISE,
    hint: ({ path, id }) =>
      `bring the file back, or append “${id}  ${path}  moved → <tool>/<slug>  YYYY-MM-DD” or “${id}  ${path}  retired  YYYY-MM-DD  # why”`,
  }),
  FXC071: error<{ path: string; id: string; line: string }>({
    title: 'Published, not in the ledger',
    message: ({ path }) => `${path} is published, and the ledger does not know it`,
    why: 'Only what the ledger knows is kept alive.',
    hint: ({ line }) => `npm run ledger appends: ${line}`,
  }),
  FXC072: error<{ path: string; id: string; known: string }>({
    title: 'Id and path disagree with the ledger',
    message: ({ path, id, known }) => `${path} was published as ${known}, and its entry says ${id}`,
    why: 'An id is never given to another error, nor a path to another id.',
    hint: ({ known }) => `write id: ${known}, or give the new entry another path`,
  }),
  FXC073: error<{ text: string }>({
    title: 'Ledger line cannot be read',
    message: ({ text }) => `this is no ledger line: ${text}`,
    why: PROMISE,
    hint: () => 'id, path, state (live, moved → path, retired), date, separated by spaces',
  }),
  FXC074: error<{ path: string; to: string }>({
    title: 'Redirect leads nowhere',
    message: ({ path, to }) => `${path} moved to ${to}, where no page answers`,
    why: PROMISE,
  }),
  FXC075: error<{ path: string; state: string }>({
    title: 'Entry at a path that was given up',
    message: ({ path, state }) => `the ledger says that ${path} is ${state}, and an entry stands there`,
    why: 'One address cannot be a page and a notice.',
    hint: () => 'append a line with the state live, or move the file',
  }),
  FXC076: error<{ path: string; id: string; line: string }>({
    title: 'Alias not in the ledger',
    message: ({ path }) => `the alias ${path} has no ledger line that redirects it here`,
    why: 'Redirects are made from the ledger, so that they outlive the entry.',
    hint: ({ line }) => `npm run ledger appends: ${line}`,
  }),
} as const;
