// Codes of signatures: each must be readable, find its own examples, and claim nobody else's.
import { error, warning } from '../row.ts';

const TRUST = 'A page that is offered for the wrong error costs its reader more than no page.';

export const signatureCodes = {
  FXC080: error<{ text: string; reason: string }>({
    title: 'Signature cannot be read',
    message: ({ reason }) => `this signature cannot be read: ${reason}`,
    why: 'The matcher is made from it.',
  }),
  FXC081: error<{ found: string }>({
    title: 'Example does not find its entry',
    message: ({ found }) => `pasting this example does not find this entry first as a match: ${found}`,
    why: 'What the author holds for typical must work, or no real paste will.',
    hint: () => 'compare the signature with the example word by word; shorten it to what every paste has',
  }),
  FXC082: error<{ id: string }>({
    title: 'Look-alike is matched',
    message: ({ id }) => `this text is listed as not being ${id}, and matches it`,
    why: TRUST,
    hint: () => 'add the words that tell it apart to mustHave or mustNot of the signature',
  }),
  FXC083: error<{ other: string }>({
    title: 'Example claimed by two entries',
    message: ({ other }) => `this example is matched by ${other} as well`,
    why: 'The same paste cannot have two answers; where it really can, both pages say what tells them apart.',
    hint: () => 'add mustHave or mustNot to the more general of the two signatures',
  }),
  FXC084: warning<{ other: string }>({
    title: 'Signature too general',
    message: ({ other }) => `this signature stands word for word in an example of ${other}`,
    why: TRUST,
    hint: () => 'take in more of the message, or add what tells it apart to mustHave or mustNot',
  }),
  FXC085: warning<{ what: string; kind: string }>({
    title: 'Signature too narrow',
    message: ({ what, kind }) => `“${what}” looks like ${kind} of one person or one day`,
    why: 'Nobody else’s paste holds it, so the page would be found by nobody else.',
    hint: () => 'write it as a placeholder, such as {path}, {id} or {date}',
  }),
} as const;
