// Codes of single fields that do not fit their schema.
import { error } from '../row.ts';
import { didYouMean } from '../suggest.ts';

/** What a field code is told: the field, its purpose as the schema states it, and what was found. */
export interface FieldData {
  readonly field: string;
  readonly purpose: string | undefined;
  readonly reason: string;
  readonly key: string;
  readonly value: unknown;
  readonly candidates: readonly string[];
}

const purpose = ({ purpose, field }: FieldData) => (purpose ? `${field}: ${purpose}` : undefined);

export const fieldCodes = {
  FXC010: error<FieldData>({
    title: 'Unknown key',
    message: ({ key, field }) => `unknown key “${key}”${field ? ` in ${field}` : ''}`,
    why: 'A key that nobody reads is a fact that nobody sees; a slip in a key must not lose what stands behind it.',
    hint: ({ key, candidates }) => didYouMean(key, candidates),
  }),
  FXC011: error<FieldData>({
    title: 'Missing field',
    message: ({ field }) => `${field} is missing`,
    why: 'Every page, index and export counts on it.',
    hint: purpose,
  }),
  FXC012: error<FieldData>({
    title: 'Wrong type',
    message: ({ field, reason }) => `${field}: ${reason}`,
    why: 'A number or a list where text is due would show as something else than what was meant.',
    hint: (data) =>
      /found the (number|truth value)/.test(data.reason) ? `quote it: "${String(data.value)}"` : purpose(data),
  }),
  FXC013: error<FieldData>({
    title: 'Unknown value',
    message: ({ field, value }) => `${field} cannot be “${String(value)}”`,
    why: 'The page shows a known word for each value, with a meaning of its own.',
    hint: ({ value, candidates }) => didYouMean(String(value), candidates),
  }),
  FXC014: error<FieldData>({
    title: 'Bad date',
    message: ({ field, value }) => `${field}: “${String(value)}” is not a day`,
    why: 'Readers judge by its dates whether a page still holds.',
    hint: () => 'write YYYY-MM-DD, a day that the calendar has',
  }),
  FXC015: error<FieldData>({
    title: 'Invalid address',
    message: ({ field, value }) => `${field}: “${String(value)}” is not an address`,
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
    message: ({ field, value, reason }) => `${field}: “${String(value)}”: ${reason}`,
    why: 'Ids and names become addresses, and addresses are promises.',
  }),
  FXC018: error<FieldData>({
    title: 'Fields that do not go together',
    message: ({ field, reason }) => (field ? `${field}: ${reason}` : reason),
    why: 'One of the two fields says something that the other does not bear out.',
    hint: purpose,
  }),
} as const;
