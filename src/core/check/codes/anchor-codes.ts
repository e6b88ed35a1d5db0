// Codes of anchors: a link to one cause or fix that was published leads there for ever, or to what took its place.
import { error } from '../row.ts';
import { didYouMean } from '../../words/suggest.ts';
import { commandName } from '../../words/command-name.ts';

const PROMISE = 'Tickets link single causes and fixes; without its place the link ends at the top of the page.';

export const anchorCodes = {
  FXC100: error<{ id: string; anchor: string; date: string; candidates: readonly string[] }>({
    title: 'Anchor lost',
    message: ({ id, anchor }) => `${id}#${anchor} was published, and nothing on its page has that id now`,
    why: PROMISE,
    hint: ({ id, anchor, date, candidates }) => {
      const near = didYouMean(anchor, candidates);
      return `give the id back, or append “${id}  #${anchor}  moved → #<cause or fix>  ${date}”${near ? `; ${near}` : ''}`;
    },
  }),
  FXC101: error<{ anchors: readonly string[]; line: string }>({
    title: 'Anchors not in the ledger',
    message: ({ anchors }) =>
      `${anchors.map((anchor) => `#${anchor}`).join(', ')} ${anchors.length === 1 ? 'is' : 'are'} published, and the ledger does not know ${anchors.length === 1 ? 'it' : 'them'}`,
    why: 'Only what the ledger knows is kept alive.',
    hint: ({ line }) => `${commandName('ledger')} appends: ${line}`,
  }),
  FXC102: error<{ id: string; anchor: string; to: string; candidates: readonly string[] }>({
    title: 'Anchor leads nowhere',
    message: ({ id, anchor, to }) => `${id}#${anchor} moved to #${to}, which is not on its page`,
    why: PROMISE,
    hint: ({ to, candidates }) => {
      const near = didYouMean(to, candidates);
      const where = 'a cause or fix of the entry, or to #quick-fix, #causes or #fixes';
      return `append a line that moves it to ${where}${near ? `; ${near}` : ''}`;
    },
  }),
  FXC103: error<{ id: string; anchor: string; to: string; line: string }>({
    title: 'Anchor in two places',
    message: ({ id, anchor, to }) => `the ledger says that ${id}#${anchor} moved to #${to}, and the entry has it again`,
    why: 'One address cannot lead to two places.',
    hint: ({ line }) => `append “${line}”, or give the new one another id`,
  }),
  FXC104: error<{ id: string }>({
    title: 'Anchor of the page itself',
    message: ({ id }) => `“${id}” is an anchor that every page has for itself`,
    why: 'Two places of one page cannot have the same address.',
    hint: () => 'choose an id that says what this cause or fix is',
  }),
  FXC105: error<{ id: string }>({
    title: 'Anchors of an unknown entry',
    message: ({ id }) => `the ledger has anchors of ${id}, and no path`,
    why: 'An anchor is a place on a page; without a page there is none.',
    hint: () => 'write the id of the entry that the anchors belong to',
  }),
} as const;
