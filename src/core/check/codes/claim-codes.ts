// Codes of what an entry claims: evidence, order, dates, and words that are not finished.
import { error, warning } from '../row.ts';

const TRACEABLE = 'Every claim can be followed to the place that shows it; that is the whole worth of the site.';

export const claimCodes = {
  FXC047: error<{ what: string; id: string }>({
    title: 'Uncited claim',
    unfinished: true,
    message: ({ what, id }) => `the ${what} “${id}” cites no source`,
    why: TRACEABLE,
    hint: () => 'name the ids of sources in `sources`; without one, leave the claim out',
  }),
  FXC048: error<{ id: string }>({
    title: 'Source never cited',
    message: ({ id }) => `nothing cites the source “${id}”`,
    why: 'A source that supports no claim only makes the page look better founded than it is.',
    hint: ({ id }) => `cite it in a cause, a fix or as [text](source:${id}), or remove it`,
  }),
  FXC051: error<{ id: string }>({
    title: 'Cause without a fix',
    unfinished: true,
    message: ({ id }) => `no fix names the cause “${id}”`,
    why: 'A reader who has found this cause would be left with it.',
    hint: () =>
      'add a fix or a workaround, or name the cause in one that removes it; if there is none, say so in a workaround',
  }),
  FXC052: error<{ id: string; confidence: string; kinds: readonly string[] }>({
    title: 'Confidence without its source',
    unfinished: true,
    message: ({ id, confidence }) => `the fix “${id}” says ${confidence}, and cites no source of that kind`,
    why: 'The confidence word is what readers trust; it must be earned.',
    hint: ({ kinds }) => `cite a source of kind ${kinds.join(' or ')}, or lower the confidence`,
  }),
  FXC053: error({
    title: 'No primary source',
    unfinished: true,
    message: () => 'no source comes from the tool itself',
    why: 'Threads repeat one another; the tool’s documentation, code, changelog or maintainers settle it.',
    hint: () => 'add a source of kind docs, source-code, changelog, maintainer or reproduction',
  }),
  FXC054: error<{ count: number }>({
    title: 'Too few sources',
    unfinished: true,
    message: ({ count }) => `this entry has ${count} of the two sources that it needs`,
    why: 'One source can be wrong or out of date without anybody noticing.',
    hint: () => 'look for the place in the code or the documentation that the thread speaks of',
  }),
  FXC055: error<{ first: string; second: string }>({
    title: 'Dates out of order',
    message: ({ first, second }) => `${first} lies after ${second}`,
    why: 'Dates that contradict each other make all dates worthless.',
    hint: ({ first, second }) => `${second} is the same day as ${first}, or a later one`,
  }),
  FXC056: error<{ other: string }>({
    title: 'Description used twice',
    unfinished: true,
    message: ({ other }) => `${other} has the same description`,
    why: 'In search results the two pages could not be told apart.',
    hint: () =>
      'say what this error is and how it is mended; where that is the same, it may be one entry with two signatures',
  }),
  FXC057: error<{ word: string; field: string; others: number }>({
    title: 'Not finished',
    unfinished: true,
    message: ({ word, field, others }) =>
      `${field} still says ${word}${others > 0 ? `, and ${others} other ${others === 1 ? 'text is' : 'texts are'} not written` : ''}`,
    why: 'A published page has no gaps.',
    hint: ({ word }) => `write what is due there; where ${word} is part of the message, put it into backticks`,
  }),
  FXC058: warning<{ id: string; risk: string; before: string }>({
    title: 'Fixes out of order',
    message: ({ id, risk, before }) => `the fix “${id}” (risk ${risk}) stands after “${before}”, which risks more`,
    why: 'Readers try fixes from top to bottom; the cheap and safe ones come first.',
    hint: ({ id, before }) => `move “${id}” above “${before}”`,
  }),
  FXC059: error<{ date: string; field: string }>({
    title: 'Date in the future',
    message: ({ date, field }) => `${field}: ${date} has not come yet`,
    why: 'Nothing can have been done or checked on a day that lies ahead.',
    hint: () => 'write the day on which it was done',
  }),
} as const;
