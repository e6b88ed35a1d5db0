// Codes of families: what names one, what its table asks for, and what its signatures must leave to entries.
import { error } from '../row.ts';
import { didYouMean } from '../../words/suggest.ts';

export const familyCodes = {
  FXC140: error<{ id: string; candidates: readonly string[] }>({
    title: 'Unknown family',
    message: ({ id }) => `there is no family “${id}”`,
    why: 'The page of an error leads to that of its kind, which lists it.',
    hint: ({ id, candidates }) =>
      `${didYouMean(id, [...candidates]) ?? 'no family is known by such a name'}; a family is a file content/families/<slug>.mdx`,
  }),
  FXC141: error<{ name: string; candidates: readonly string[] }>({
    title: 'Value that no message has',
    message: ({ name }) => `no signature of this family has a placeholder {${name}}`,
    why: 'The value tells whose message it is, so that the part of that tool is shown first.',
    hint: ({ name, candidates }) =>
      didYouMean(name, [...candidates]) ?? `give the changing part of the signatures the name {${name}}`,
  }),
  FXC142: error<{ other: string; title: string }>({
    title: 'Family claims the error of a page',
    unfinished: true,
    message: ({ other, title }) => `this signature matches an example of ${other}, “${title}”`,
    why: 'Who has an error with a page of its own needs that page; its kind is for all others.',
    hint: ({ other }) =>
      `add what tells ${other} apart to mustNot, or name the family in that entry (family:) where it is one of this kind`,
  }),
} as const;
