// Codes of passages: the words of sources that claims rest on, and claims that have none.
import { error, warning } from '../row.ts';
import { show } from '../show.ts';
import { didYouMean } from '../../words/suggest.ts';
import { commandName } from '../../words/command-name.ts';

const WORDS = 'A claim that rests on words can be proven again whenever its source changes.';

export const passageCodes = {
  FXC120: error<{ length: number; most: number }>({
    title: 'Passage too long',
    message: ({ length, most }) => `this passage has ${length} characters; at most ${most} are quoted`,
    why: 'A quotation is short: the words that the claim rests on, and no more.',
    hint: () => 'quote the words that the claim rests on, or make two passages of it',
  }),
  FXC121: warning<{ text: string; source: string; since: string; detail: string }>({
    title: 'Passage no longer found',
    message: ({ text, source, since, detail }) =>
      `“${show(text)}” was not found in “${source}” any more on ${since}: ${detail}`,
    why: 'What rests on these words may not be so any more, and the page says that it is due for review.',
    hint: () =>
      `read the source again, mend what rests on it, quote what stands there now, then: ${commandName('links')}`,
  }),
  FXC122: error({
    title: 'Passage cited by nothing',
    message: () => 'nothing rests on this passage',
    why: 'Words that support no claim only make the page look better founded than it is.',
    hint: () => 'name in `supports` what rests on it, such as the id of a cause or `quick-fix`, or remove it',
  }),
  FXC123: error<{ part: string; candidates: readonly string[] }>({
    title: 'Passage supports what is not there',
    message: ({ part }) => `the page has no “${part}” that could rest on this passage`,
    why: 'A claim must be followed to its words, and words to their claim.',
    hint: ({ part, candidates }) => didYouMean(part, candidates),
  }),
  FXC124: warning<{ id: string; kind: string }>({
    title: 'Primary source without a passage',
    counted: true,
    message: ({ id, kind }) => `the source “${id}” (${kind}) quotes none of its words`,
    why: WORDS,
    hint: () => 'quote in `passages` the words that a claim rests on, and name the claim in `supports`',
  }),
  FXC125: warning<{ number: number }>({
    title: 'Signature neither seen nor quoted',
    counted: true,
    message: ({ number }) => `no recorded run printed signature ${number}, and no passage quotes it`,
    why: 'A wording that nobody has seen may be one that no program prints.',
    hint: ({ number }) => `quote it from the source that has it, with supports: [signature-${number}], or reproduce it`,
  }),
  FXC126: warning<{ id: string; confidence: string }>({
    title: 'Confidence without a passage',
    counted: true,
    message: ({ id, confidence }) => `the fix “${id}” says ${confidence}, and no passage supports it`,
    why: WORDS,
    hint: ({ id }) => `quote the words that say so, with supports: [${id}]`,
  }),
} as const;
