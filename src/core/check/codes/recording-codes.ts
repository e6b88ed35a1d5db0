// Codes of recorded reproductions: what a run printed must be what its entry says, and claims rest on it only as far as it goes.
import { error, warning } from '../row.ts';
import { commandName } from '../../words/command-name.ts';

const SEEN = 'The word “reproduced” is worth something because somebody saw exactly this happen.';

const listed = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(', ');

export const recordingCodes = {
  FXC090: error<{ id: string }>({
    title: 'Recording of an unknown entry',
    message: ({ id }) => `there is no entry ${id}`,
    why: 'A recording without its page is evidence that nobody sees.',
    hint: () => 'name the file by the id of its entry, content/reproductions/<ID>.yaml, or delete it',
  }),
  FXC091: error<{ id: string; found: string }>({
    title: 'Recorded error does not match',
    unfinished: true,
    message: ({ id, found }) => `what was printed before the fix does not find ${id}: ${found}`,
    why: 'This is what the real program prints; a signature that misses it misses readers.',
    hint: ({ id }) => `take the wording into a signature of ${id}, then: ${commandName(`repro --record ${id}`)}`,
  }),
  FXC092: error<{ id: string }>({
    title: 'Recorded error is still there',
    message: ({ id }) => `what was printed after the fix still finds ${id}`,
    why: SEEN,
    hint: ({ id }) => `mend repro/${id}/repro.ts, then: ${commandName(`repro --record ${id}`)}`,
  }),
  FXC093: error<{ source: string; id: string }>({
    title: 'Reproduction without a recording',
    unfinished: true,
    message: ({ source, id }) => `the source “${source}” is a reproduction, and no run of ${id} is recorded`,
    why: SEEN,
    hint: ({ id }) => `write repro/${id}/repro.ts, then: ${commandName(`repro --record ${id}`)}`,
  }),
  FXC094: error<{ id: string }>({
    title: 'Recording that is no source',
    message: ({ id }) => `${id} has no source of kind reproduction that stands for this recording`,
    why: 'Readers follow a claim to its sources; a recording that none of them names is never reached.',
    hint: ({ id }) =>
      `add a source of kind reproduction to ${id}, without an address, and cite it where it shows something`,
  }),
  FXC095: error<{ fix: string; recorded: readonly string[] }>({
    title: 'Fix that was not reproduced',
    unfinished: true,
    message: ({ fix, recorded }) =>
      recorded.length > 0
        ? `the fix “${fix}” rests on the reproduction, which applied ${listed(recorded)}`
        : `the fix “${fix}” says reproduced, and the reproduction shows only the message`,
    why: SEEN,
    hint: () => 'cite another source there, with the confidence that it gives',
  }),
  FXC096: error<{ cause: string; recorded: readonly string[] }>({
    title: 'Cause that was not reproduced',
    unfinished: true,
    message: ({ cause, recorded }) =>
      recorded.length > 0
        ? `the cause “${cause}” rests on the reproduction, which brought about ${listed(recorded)}`
        : `the cause “${cause}” rests on the reproduction, which shows only the message`,
    why: SEEN,
    hint: () => 'cite another source there; a reproduction of the message can be cited in the text',
  }),
  FXC097: warning<{ id: string; cause: string | undefined }>({
    title: 'Recording older than its page',
    message: ({ id, cause }) =>
      `${id} tells readers to run or to expect something else than when ${cause ? `“${cause}”` : 'this'} was recorded`,
    why: 'A page says which of its commands were run; for what has changed since, that is not true any more.',
    hint: ({ id }) => `run the page’s commands again: ${commandName(`repro --record ${id}`)}`,
  }),
  FXC098: warning<{ id: string; text: string }>({
    title: 'Tried command that the page no longer has',
    message: ({ id, text }) => `“${text}” was tried, and ${id} does not print it any more`,
    why: 'A page says which of its commands were run; this one is none of them.',
    hint: ({ id }) => `try the page’s commands again: ${commandName(`repro --record ${id}`)}`,
  }),
} as const;
