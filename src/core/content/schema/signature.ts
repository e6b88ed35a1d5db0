// What the program prints: signatures with {placeholders}, and pastes that look alike but belong elsewhere.
import { z } from 'zod';
import { entryId, prose } from './values.ts';

/** Systems that a wording can be limited to. */
const PLATFORMS = ['linux', 'macos', 'windows', 'wsl'] as const;

const literal = z.string().trim().min(1, 'an empty literal would be found in every text');

export const signature = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(3, 'too short to recognise anything')
      .max(1000)
      .describe(
        'Exactly what the program prints, the variable parts as {name} or {name:type}. Types: word, int, number, path, url, host, port, version, lines; without a type, any text on one line. A brace that opens no {name} is a brace.',
      ),
    mustHave: z
      .array(literal)
      .max(8)
      .default([])
      .describe(
        'Literals that must stand somewhere in the paste as well, such as a port or a code. `a|b` means either.',
      ),
    mustNot: z
      .array(literal)
      .max(16)
      .default([])
      .describe('Literals that prove it is another error: the discriminating number or word of a look-alike.'),
    since: z.string().optional().describe('First version of the tool that prints this wording.'),
    until: z.string().optional().describe('Last version of the tool that prints this wording.'),
    platform: z.array(z.enum(PLATFORMS)).optional().describe('Systems that print this wording, when not all do.'),
    examples: z
      .array(z.string().trim().min(3).max(6000))
      .min(1, 'a signature needs at least one paste that it matches')
      .max(8)
      .describe(
        'Realistic pastes with made-up ids, names and paths; the check proves that each finds this entry first.',
      ),
  })
  .describe('One wording of the error. Another wording of the same error is another signature of the same entry.');

export const notThis = z
  .strictObject({
    text: z.string().trim().min(3).max(3000).describe('A paste that looks like this error but is another one.'),
    why: prose(300).describe('The one detail that tells it apart.'),
    belongsTo: entryId.optional().describe('The entry that answers it, where there is one.'),
  })
  .describe('A look-alike that must never find this entry.');
