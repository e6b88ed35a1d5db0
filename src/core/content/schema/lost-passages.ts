// content/passages/<ID>.yaml: passages of an entry that no longer stand in their sources, written by `npm run links`.
import { z } from 'zod';
import { day, slug } from './values.ts';

const lost = z.strictObject({
  source: slug.describe('Id of the source in the entry.'),
  text: z.string().min(1).describe('The passage as the entry quotes it.'),
  since: day.describe('Day on which it was first not found.'),
  detail: z.string().min(1).max(200).describe('What was seen instead, in words.'),
});

export const lostPassagesSchema = z.strictObject({
  lost: z.array(lost).min(1, 'a file without lost passages goes').describe('Each passage that was not found.'),
});
