// Codes of signatures: each must be readable, find its own examples, and claim nobody else's.
import { VALUE_TYPES } from '../../match/find/signature-parts.ts';
import { error, warning } from '../row.ts';
import { show } from '../show.ts';

const TRUST = 'A page that is offered for the wrong error costs its reader more than no page.';

export const signatureCodes = {
  FXC080: error<{ kind: 'unknown-type' | 'no-literal-between' | 'too-short'; found: string }>({
    title: 'Signature cannot be read',
    message: ({ kind, found }) => {
      if (kind === 'unknown-type') return `a placeholder has no type “${show(found)}”`;
      if (kind === 'too-short') return 'this signature has fewer than three letters or digits of its own';
      return `nothing tells where ${show(found)} begins, for it stands right behind another placeholder`;
    },
    why: 'The matcher is made from the words between the placeholders.',
    hint: ({ kind }) => {
      if (kind === 'unknown-type') return `types are ${VALUE_TYPES.join(', ')}; without one, any text on one line`;
      if (kind === 'too-short') return 'take in more of the message';
      return 'make one placeholder of the two, or write what the program prints between them';
    },
  }),
  FXC081: error<{ found: string }>({
    title: 'Example does not find its entry',
    unfinished: true,
    message: ({ found }) => `pasting this example does not find this entry: ${found}`,
    why: 'What the author holds for typical must work, or no real paste will.',
    hint: () => 'compare the signature with the example word by word; shorten it to what every paste has',
  }),
  FXC082: error<{ id: string }>({
    title: 'Look-alike is matched',
    unfinished: true,
    message: ({ id }) => `this text is listed as not being ${id}, and matches it`,
    why: TRUST,
    hint: () => 'add the words that tell it apart to mustHave or mustNot of the signature',
  }),
  FXC083: error<{ other: string; title: string }>({
    title: 'Example claimed by two entries',
    unfinished: true,
    message: ({ other, title }) => `this example is matched by ${other} as well, “${title}”`,
    why: 'The same paste cannot have two answers; where it really can, both pages say what tells them apart.',
    hint: ({ other }) =>
      `add mustHave or mustNot to the more general of the two signatures, or relate the entries: related, id: ${other}`,
  }),
  FXC084: warning<{ other: string; title: string }>({
    title: 'Signature too general',
    message: ({ other, title }) => `this signature matches an example of ${other} as well, “${title}”`,
    why: TRUST,
    hint: () => 'take in more of the message, or add what tells it apart to mustHave or mustNot',
  }),
  FXC085: warning<{ what: string; kind: string }>({
    title: 'Signature too narrow',
    message: ({ what, kind }) => `“${show(what)}” looks like ${kind}, which is another one in every paste`,
    why: 'Nobody else’s paste holds it, so the page would be found by nobody else.',
    hint: () => 'write it as a placeholder, such as {path}, {id} or {date}',
  }),
  FXC086: error<{ program: string; message: string }>({
    title: 'Signature claims another program’s message',
    unfinished: true,
    message: ({ program, message }) => `${program} prints “${show(message)}”, and this signature claims it`,
    why: TRUST,
    hint: () => 'take in what only this program prints, or name it in mustHave',
  }),
  FXC087: warning<{ tool: string }>({
    title: 'Signature of common words',
    message: ({ tool }) => `these are words that programs of all kinds print, and nothing beside them says ${tool}`,
    why: TRUST,
    hint: ({ tool }) => `take in more of the message, or add to mustHave what only ${tool} prints near it`,
  }),
} as const;
