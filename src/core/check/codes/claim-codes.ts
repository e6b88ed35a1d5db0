// Codes of what an entry claims: references, evidence, order, dates, and words that are not finished.
import { error, warning } from '../row.ts';
import { didYouMean } from '../suggest.ts';

interface Reference {
  readonly field: string;
  readonly id: string;
  readonly candidates: readonly string[];
}

const near = ({ id, candidates }: Reference) => didYouMean(id, candidates);
const TRACEABLE = 'Every claim can be followed to the place that shows it; that is the whole worth of the site.';

export const claimCodes = {
  FXC040: error<Reference>({
    title: 'Unknown tool',
    message: ({ id }) => `there is no tool “${id}”`,
    why: 'The tool’s file says its name, its logs and what a ticket needs; the page shows all of it.',
    hint: (data) => `${near(data) ?? 'no tool is known'}; a new one is a file content/tools/${data.id}.yaml`,
  }),
  FXC041: error<Reference>({
    title: 'Unknown category',
    message: ({ id }) => `there is no category “${id}”`,
    why: 'An entry without a category is on no hub.',
    hint: near,
  }),
  FXC042: error<{ tool: string; folder: string }>({
    title: 'Tool and folder differ',
    message: ({ tool, folder }) => `the tool is “${tool}”, and the file lies in the folder “${folder}”`,
    why: 'The address is made from the folder, the hub from the tool; a page must be found on its own hub.',
    hint: ({ tool, folder }) => `move the file to content/errors/${tool}/, or write tool: ${folder}`,
  }),
  FXC043: error<{ id: string; other: string }>({
    title: 'Duplicate id',
    message: ({ id, other }) => `${id} is the id of ${other} as well`,
    why: 'Tickets link an id; it can mean only one page.',
    hint: () => 'give the newer entry a new id: npm run new allocates one',
  }),
  FXC044: error<{ path: string; other: string }>({
    title: 'Duplicate path',
    message: ({ path, other }) => `the path ${path} is taken by ${other}`,
    why: 'Two pages cannot have one address; hosts that ignore case would show either.',
  }),
  FXC045: error<Reference>({
    title: 'Unknown entry',
    message: ({ field, id }) => `${field}: there is no entry ${id}`,
    why: 'A link to a page that does not exist helps nobody.',
    hint: near,
  }),
  FXC046: error<Reference>({
    title: 'Dangling source',
    message: ({ field, id }) => `${field}: there is no source “${id}” in this entry`,
    why: TRACEABLE,
    hint: near,
  }),
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
  FXC049: error<{ what: string; id: string }>({
    title: 'Id used twice in one entry',
    message: ({ what, id }) => `two ${what} have the id “${id}”`,
    why: 'The id is an anchor that tickets link; it can lead to only one place.',
  }),
  FXC050: error<Reference>({
    title: 'Unknown cause or fix',
    message: ({ field, id }) => `${field}: nothing in this entry has the id “${id}”`,
    why: 'The diagnosis path is drawn from these references.',
    hint: near,
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
  }),
  FXC055: error<{ first: string; second: string }>({
    title: 'Dates out of order',
    message: ({ first, second }) => `${first} lies after ${second}`,
    why: 'Dates that contradict each other make all dates worthless.',
  }),
  FXC056: error<{ other: string }>({
    title: 'Description used twice',
    message: ({ other }) => `${other} has the same description`,
    why: 'In search results the two pages could not be told apart.',
  }),
  FXC057: error<{ word: string; field: string }>({
    title: 'Not finished',
    unfinished: true,
    message: ({ word, field }) => `${field} still says ${word}`,
    why: 'A published page has no gaps.',
  }),
  FXC058: warning<{ id: string; risk: string; before: string }>({
    title: 'Fixes out of order',
    message: ({ id, risk, before }) => `the fix “${id}” (risk ${risk}) stands after “${before}”, which risks more`,
    why: 'Readers try fixes from top to bottom; the cheap and safe ones come first.',
  }),
  FXC059: error<{ date: string; field: string }>({
    title: 'Date in the future',
    message: ({ date, field }) => `${field}: ${date} has not come yet`,
    why: 'Nothing can have been checked on a day that lies ahead.',
  }),
} as const;
