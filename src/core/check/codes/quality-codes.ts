// Codes of what makes a page worth landing on: nothing that would be true of any error, nothing said twice, commands that run.
import { error, warning } from '../row.ts';
import { show } from '../show.ts';

const THIN =
  'A page whose sentences fit any error helps with none, and search engines treat a site of such pages as spam.';
const TWICE = 'A reader who has read it once reads it again for nothing, and the page looks mass-produced.';

export const qualityCodes = {
  FXC110: warning<{ other: string; percent: number }>({
    title: 'Body nearly the same',
    unfinished: true,
    message: ({ other, percent }) => `${percent} % of this body stands in ${other} as well`,
    why: 'Two pages that say the same are one page, or neither says what is special about its error.',
    hint: ({ other }) => `make it one entry with more signatures, or write what differs from ${other}`,
  }),
  FXC111: warning<{ other: string; sentence: string }>({
    title: 'Sentence used twice',
    message: ({ other, sentence }) => `${other} has this sentence too: ${show(sentence)}`,
    why: TWICE,
    hint: () =>
      'say it in one of them and link to it, or move what is true of the whole tool into its file in content/tools',
  }),
  FXC112: warning<{ phrase: string; field: string }>({
    title: 'Filler',
    message: ({ phrase, field }) => `${field}: “${phrase}” would be true of any error`,
    why: THIN,
    hint: () => 'name the setting, the command and the value that matter here, or leave the sentence out',
  }),
  FXC113: warning({
    title: 'Quick fix without an action',
    unfinished: true,
    message: () => 'this quick fix tells nobody to do anything',
    why: 'The quick fix is all that many readers read; it must be something to do.',
    hint: () => 'begin with a verb (“Install …”, “Set …”, “Wait until …”), or add the `command` or `code`',
  }),
  FXC114: warning<{ id: string; other: string }>({
    title: 'Check that tells nothing apart',
    unfinished: true,
    message: ({ id, other }) => `the causes “${id}” and “${other}” have the same check and expect the same`,
    why: 'Readers run a check to learn which of the causes they have.',
    hint: () => 'say in `expect` which output belongs to which cause, or make the two one cause',
  }),
  FXC115: error<{ shell: string; problem: string }>({
    title: 'Command its shell cannot run',
    unfinished: true,
    message: ({ shell, problem }) => `this command for “${shell}” does not work as it stands: ${problem}`,
    why: 'Commands are copied and run as they are, often by somebody in a hurry.',
    hint: ({ shell }) =>
      shell === 'any'
        ? 'give the command for each shell: sh, powershell, cmd'
        : 'write it as this shell wants it, and try it there',
  }),
  FXC116: error<{ what: string; where: string }>({
    title: 'Risk played down',
    unfinished: true,
    message: ({ what, where }) => `this command ${what}, and ${where}`,
    why: 'What cannot be had back is lost to the reader who trusts the page.',
    hint: () =>
      'set `risk: data-loss` on the fix and put a step before it that saves what will be gone; a check only looks',
  }),
  FXC117: warning({
    title: 'Description repeats the title',
    unfinished: true,
    message: () => 'the description says what the title says',
    why: 'A search result shows both; the description is the place for the answer.',
    hint: () => 'answer in one sentence: what to do, and why it helps',
  }),
  FXC118: warning<{ id: string; checked: string; verified: string }>({
    title: 'Fresher than its evidence',
    message: ({ id, checked, verified }) =>
      `the page says it was verified on ${verified}, and the source “${id}” was last read on ${checked}`,
    why: 'A date of verification that the sources do not bear out is a faked freshness.',
    hint: () => 'read the source again and correct `checked`, or set `verified` to the oldest of the dates',
  }),
  FXC119: warning<{ heading: string; words: number; most: number }>({
    title: 'Section too long',
    message: ({ heading, words, most }) => `“${heading}” has ${words} words; ${most} are read`,
    why: 'People arrive with a broken build; what is long is skipped, with the sentence that mattered.',
    hint: () => 'keep the mechanism, and move cases into causes, fixes or look-alikes',
  }),
} as const;
