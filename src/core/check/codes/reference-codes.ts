// Codes of references: what an entry names must exist, and what it is named by must be its own.
import { error } from '../row.ts';
import { didYouMean } from '../../words/suggest.ts';

interface Reference {
  readonly field: string;
  readonly id: string;
  readonly candidates: readonly string[];
}

const near = ({ id, candidates }: Reference) => didYouMean(id, [...new Set(candidates)]);

export const referenceCodes = {
  FXC040: error<Reference>({
    title: 'Unknown tool',
    message: ({ id }) => `there is no tool “${id}”`,
    why: 'The tool’s file says its name, its logs and what a ticket needs; the page shows all of it.',
    hint: (data) => `${near(data) ?? 'no tool is known'}; a new tool is a file content/tools/${data.id}.yaml`,
  }),
  FXC041: error<Reference>({
    title: 'Unknown category',
    message: ({ id }) => `there is no category “${id}”`,
    why: 'Without its category it is on no hub.',
    hint: near,
  }),
  FXC042: error<{ tool: string; folder: string }>({
    title: 'Tool and folder differ',
    message: ({ tool, folder }) => `the tool is “${tool}”, and the file lies in the folder “${folder}”`,
    why: 'The address is made from the folder, the hub from the tool; a page must be found on its own hub.',
    hint: ({ tool, folder }) => `move the file to content/errors/${tool}/, or write tool: ${folder}`,
  }),
  FXC043: error<{ id: string; other: string; next: string }>({
    title: 'Duplicate id',
    message: ({ id, other }) => `${id} is the id of ${other} as well`,
    why: 'Tickets link an id; it can mean only one page.',
    hint: ({ next }) => `the next free id is ${next}`,
  }),
  FXC039: error<{ id: string; prefix: string; next: string }>({
    title: 'Id of another site',
    message: ({ id, prefix }) => `${id} does not begin with ${prefix}, as ids of this site do`,
    why: 'An id stands in tickets without the name of its site; its letters say where it belongs.',
    hint: ({ next }) =>
      `write ${next}, the next free id, or set idPrefix in content/site.yaml before anything is published`,
  }),
  FXC044: error<{ path: string; other: string }>({
    title: 'Duplicate path',
    message: ({ path, other }) => `the path ${path} is taken by ${other}`,
    why: 'Two pages cannot have one address; hosts that ignore case would show either.',
    hint: () => 'give it another name, and keep the one that was published first',
  }),
  FXC045: error<{ field: string; id: string; near: string | undefined }>({
    title: 'Unknown entry',
    message: ({ field, id }) => `${field}: there is no entry ${id}`,
    why: 'A link to a page that does not exist helps nobody.',
    hint: ({ near }) => (near ? `did you mean ${near}` : 'write the entry first, or leave the link out'),
  }),
  FXC046: error<Reference>({
    title: 'Dangling source',
    message: ({ field, id }) => `${field}: there is no source “${id}” in this entry`,
    why: 'Every claim can be followed to the place that shows it; that is the whole worth of the site.',
    hint: (data) => near(data) ?? 'describe it in `sources`, with its address and what it shows',
  }),
  FXC049: error<{ what: string; id: string }>({
    title: 'Id used twice in one entry',
    message: ({ what, id }) => `${what} has the id “${id}”, and so has something above it`,
    why: 'The id is an anchor that tickets link; it can lead to only one place.',
    hint: () => 'give it another id; causes and fixes share one set of anchors',
  }),
  FXC050: error<Reference>({
    title: 'Unknown cause or fix',
    message: ({ field, id }) => `${field}: nothing in this entry has the id “${id}”`,
    why: 'The diagnosis path is drawn from these references.',
    hint: near,
  }),
  FXC060: error<{ field: string; id: string; file: string }>({
    title: 'Reference to a draft',
    message: ({ field, id }) => `${field}: ${id} is a draft, and this is published`,
    why: 'A draft is never built, so the link would lead nowhere.',
    hint: ({ file }) => `finish ${file} and take “draft: true” out of it, or leave the reference out for now`,
  }),
  FXC061: error<{ field: string; id: string } & Reference>({
    title: 'Unknown place in another entry',
    message: ({ field, id }) => `${field}: no cause and no fix has the id of ${id}`,
    why: 'The reader would land at the top of a page and not see why.',
    hint: ({ id, candidates }) => didYouMean(id.replace(/^.*#/, ''), candidates),
  }),
  FXC062: error<{ field: string; id: string }>({
    title: 'Entry refers to itself',
    message: ({ field, id }) => `${field}: ${id} is this entry`,
    why: 'A page that sends its reader to itself helps nobody.',
    hint: () => 'name another entry, or leave the reference out',
  }),
} as const;
