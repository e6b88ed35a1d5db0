// Codes of the ledger: a path that was ever published always answers.
import { error } from '../row.ts';
import { show } from '../show.ts';
import { commandName } from '../../words/command-name.ts';

const PROMISE = 'Tickets, bookmarks and search results point to it, and nobody can change them.';

export const ledgerCodes = {
  FXC070: error<{ path: string; id: string; date: string; draft: boolean; now: string | undefined }>({
    title: 'Path lost',
    message: ({ path, id, draft }) =>
      `${path} was published as ${id}, and ${draft ? 'its entry is a draft now' : 'nothing answers there now'}`,
    why: PROMISE,
    hint: ({ path, id, date, draft, now }) => {
      if (now) return `${commandName('ledger')} appends: ${now}`;
      const retired = `“${id}  ${path}  retired  ${date}  # why”`;
      if (draft) return `take “draft: true” out, or append ${retired}`;
      return `bring the file back, or append “${id}  ${path}  moved → <tool>/<slug>  ${date}” or ${retired}`;
    },
  }),
  FXC071: error<{ path: string; line: string }>({
    title: 'Published, not in the ledger',
    message: ({ path }) => `${path} is published, and the ledger does not know it`,
    why: 'Only what the ledger knows is kept alive.',
    hint: ({ line }) => `${commandName('ledger')} appends: ${line}`,
  }),
  FXC072: error<{ path: string; id: string; known: string }>({
    title: 'Id and path disagree with the ledger',
    message: ({ path, id, known }) => `${path} was published as ${known}, and its entry says ${id}`,
    why: 'An id is never given to another error, nor a path to another id.',
    hint: ({ known }) => `write id: ${known}, or give the new entry another path`,
  }),
  FXC073: error<{ text: string; reason: string }>({
    title: 'Ledger line cannot be read',
    message: ({ text, reason }) => `this is no ledger line: ${show(text)}${reason}`,
    why: PROMISE,
    hint: () =>
      'a line is “FX0001  tool/slug  live  2026-01-31” (or moved → tool/slug, or retired), or “FX0001  #anchor  live  2026-01-31” (or moved → #anchor)',
  }),
  FXC074: error<{ path: string; to: string }>({
    title: 'Redirect leads nowhere',
    message: ({ path, to }) => `${path} moved to ${to}, where no page answers`,
    why: PROMISE,
    hint: ({ path }) => `append a line that moves ${path} to a page that exists, or retires it`,
  }),
  FXC075: error<{ path: string; state: string; line: string }>({
    title: 'Entry at a path that was given up',
    message: ({ path, state }) => `the ledger says that ${path} is ${state}, and an entry stands there`,
    why: 'One address cannot be a page and a notice.',
    hint: ({ line }) => `append “${line}”, or move the file`,
  }),
  FXC076: error<{ path: string; line: string }>({
    title: 'Alias not in the ledger',
    message: ({ path }) => `the alias ${path} has no ledger line that redirects it here`,
    why: 'Redirects are made from the ledger, so that they outlive the entry.',
    hint: ({ line }) => `${commandName('ledger')} appends: ${line}`,
  }),
  FXC077: error<{ path: string; id: string; known: string; line: number }>({
    title: 'Ledger contradicts itself',
    message: ({ path, id, known, line }) => `${path} belongs to ${id} here and to ${known} in line ${line}`,
    why: 'An id is never given to another error, nor a path to another id.',
    hint: ({ known }) => `write ${known}`,
  }),
} as const;
