// What is said of a module that cannot be used: each mistake in the words that its author reads.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { extensionProblems } from '../../../src/core/extend/extension-problems.ts';
import { TOY } from '../content/toy-kind.ts';
import { TOY as FORMAT } from '../output/toy-format.ts';

const rule = { code: 'KM001', kind: 'entry', title: 'A rule', severity: 'error', why: 'Because.', check: () => [] };
const kind = { ...TOY, page: undefined, rules: [] };

test('what fits says nothing', () => {
  expect(extensionProblems({})).toEqual([]);
  expect(extensionProblems({ kinds: [kind], formats: [FORMAT], rules: [rule] })).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['nothing exported', undefined, ['its default export is no object; write export default defineSite({ … })']],
  ['a slip in a name', { kind: [] }, ['kind is no part of an extension; did you mean kinds?']],
  ['a list that is none', { formats: FORMAT }, ['formats is no list; write formats: [ … ]']],
  ['a name that is taken', { kinds: [{ ...kind, name: 'tool' }] }, ['two kinds are called “tool”; rename yours']],
  [
    'a folder that is taken',
    { kinds: [{ ...kind, at: 'content/tools' }] },
    ['two kinds have their files at content/tools; give yours a folder of its own'],
  ],
  ['no schema', { kinds: [{ ...kind, schema: {} }] }, ['kinds[0].schema is no schema; write z.strictObject({ … })']],
  [
    'a page without a text',
    { kinds: [{ ...kind, page: { id: /^TY\d+$/, address: () => '/' } }] },
    ['kinds[0].page.write is a function, and it is missing'],
  ],
  [
    'a body where none can be',
    { kinds: [{ ...kind, schema: z.object({}), ending: '.json' }] },
    ['kinds[0].ending is .yaml, or .mdx with the body of an entry; leave it out for a single file'],
  ],
  [
    'an ending that is taken',
    { formats: [{ ...FORMAT, ending: 'md' }] },
    ['two formats have the ending .md; choose another for yours'],
  ],
  [
    'a code of the engine',
    { rules: [{ ...rule, code: 'FXC001' }] },
    ['rules[0].code is two to six capital letters and three digits, and not FXC: KM001'],
  ],
  ['a code twice', { rules: [rule, rule] }, ['two rules have the code KM001; a code says one thing']],
  [
    'a rule about nothing',
    { rules: [{ ...rule, kind: 'enty' }] },
    ['rules[0].kind is no kind of the engine; did you mean entry?'],
  ],
])('%s', (_what, extension, said) => {
  expect(extensionProblems(extension)).toEqual(said);
});
