// Codes of single fields that do not fit their schema.
import { error, warning } from '../row.ts';
import { show } from '../show.ts';
import { didYouMean } from '../../words/suggest.ts';

/** What a field code is told: the field, its purpose as the schema states it, and what was found. */
export interface FieldData {
  /** Empty for the file as a whole. */
  readonly field: string;
  readonly purpose: string | undefined;
  readonly optional: boolean;
  readonly reason: string;
  readonly key: string;
  readonly value: unknown;
  readonly candidates: readonly string[];
}

const purpose = ({ purpose, field }: FieldData) => (purpose ? `${field}: ${purpose}` : undefined);

export const fieldCodes = {
  FXC010: error<FieldData>({
    title: 'Unknown key',
    message: ({ key, field }) => `unknown key “${show(key)}”${field ? ` in ${field}` : ''}`,
    why: 'A slip in a key must not lose what stands behind it: no page would show it.',
    hint: ({ key, candidates }) => didYouMean(key, candidates),
  }),
  FXC011: error<FieldData>({
    title: 'Missing field',
    message: ({ field, value }) => `${field} ${value === null ? 'has no value' : 'is missing'}`,
    why: 'Pages, indexes and exports are made from the fields; an empty one would be a hole in all of them.',
    hint: (data) => {
      if (data.optional) return 'write its value, or remove the key';
      return purpose(data);
    },
  }),
  FXC012: error<FieldData>({
    title: 'Wrong type',
    message: ({ field, reason }) => `${field || 'the file'}: ${reason}`,
    why: 'It would show as something else than what was meant.',
    hint: typeHint,
  }),
  FXC013: error<FieldData>({
    title: 'Unknown value',
    message: ({ field, value }) => `${field} cannot be “${show(value)}”`,
    why: 'The page shows a known word for each value, with a meaning of its own.',
    hint: ({ value, candidates }) => didYouMean(show(value), candidates),
  }),
  FXC014: error<FieldData>({
    title: 'Bad date',
    message: ({ field, value }) => `${field}: “${show(value)}” is no day of the calendar`,
    why: 'Readers judge by its dates whether a page still holds.',
    hint: () => 'write YYYY-MM-DD, such as 2026-01-31',
  }),
  FXC015: error<FieldData>({
    title: 'Invalid address',
    message: ({ field, value }) => `${field}: “${show(value)}” is not a web address`,
    why: 'A source that cannot be opened is no evidence.',
    hint: () => 'copy it whole from the browser: https://…',
  }),
  FXC016: error<FieldData>({
    title: 'Wrong length',
    message: ({ field, reason }) => `${field}: ${reason}`,
    why: 'The limits come from what search results show and readers read.',
    hint: purpose,
  }),
  FXC017: error<FieldData>({
    title: 'Wrong form',
    message: ({ field, value, reason }) => `${field}: “${show(value)}” cannot be used; ${reason}`,
    why: 'Ids and names become addresses, and addresses are promises.',
  }),
  FXC018: error<FieldData>({
    title: 'Fields that do not go together',
    message: ({ field, reason }) => (field ? `${field}: ${reason}` : reason),
    why: 'Here one field needs another; without it the page would say half of what it has to say.',
    hint: purpose,
  }),
  FXC131: error<{ english: string; near: string | undefined }>({
    title: 'Unknown word of the interface',
    message: ({ english }) => `words: the interface never says “${show(english)}”`,
    why: 'What stands behind it would be said nowhere, and readers would see the English words.',
    hint: ({ near }) => (near ? `did you mean “${near}”` : 'src/core/words of the engine has all of them'),
  }),
  FXC132: error<{ names: string; found: string }>({
    title: 'Words that do not take what is filled in',
    message: ({ names, found }) =>
      `words: ${found || 'nothing'} is filled in here, in English it is ${names || 'nothing'}`,
    why: 'A sentence without its number, name or link says nothing.',
    hint: ({ names }) => `keep ${names || 'it without braces'} as it stands, wherever your language has its place`,
  }),
  FXC143: warning<{ english: string; language: string }>({
    title: 'Words of the interface in English',
    counted: true,
    message: ({ english, language }) => `words: the site is in “${language}”, and says “${show(english)}” in English`,
    why: 'A page in two languages reads as if nobody had looked at it.',
    hint: ({ english }) =>
      `put it under \`words\` as a line of its own, ${JSON.stringify(english)}: and what it is in your language`,
  }),
} as const;

/** What an author most likely wanted to write. */
function typeHint(data: FieldData): string | undefined {
  const { reason, value, field, candidates } = data;
  if (/^expected text, found the (number|truth value)/.test(reason)) return `quote it: "${String(value)}"`;
  if (/^expected a list, found text/.test(reason)) return `write it as a list: [${show(value)}]`;
  if (/^expected true or false/.test(reason)) return 'write true or false';
  if (field === '') return `write its fields as key: value, one a line: ${candidates.join(', ')}`;
  if (candidates.includes('any') && typeof value === 'string')
    return 'name the shell it is for: `any:` before it, for all';
  return purpose(data);
}
