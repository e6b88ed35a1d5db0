// A kind of page that nobody needs: the one file that a new kind is, with its schema, its addresses and a rule of its own.
import { z } from 'zod';
import { defineKind } from '../../../src/core/content/kind.ts';
import { day, prose, slug } from '../../../src/core/content/schema/values.ts';

export const TOY = defineKind({
  name: 'toy',
  title: 'A toy',
  about: 'content/toys/<toy>.yaml: something to play with.',
  at: 'content/toys',
  ending: '.yaml',
  form: 'content/toys/<toy>.yaml',
  names: /^[a-z0-9-]+$/,
  schema: z.strictObject({
    id: z.string().regex(/^TY\d{4}$/, 'a toy’s id is TY and four digits'),
    title: z.string().min(3),
    draft: z.boolean().default(false),
    colour: slug.optional(),
    text: prose(200).describe('What it is for.'),
    aliases: z.array(slug).default([]),
    published: day,
    updated: day,
  }),
  page: { id: /^TY\d{4}$/, address: (path: string) => `/toys/${path}/` },
  rules: [
    {
      code: 'TOY001',
      title: 'Loud title',
      severity: 'error',
      unfinished: true,
      why: 'Toys are quiet.',
      check({ value: { title } }) {
        if (title === 'break') throw new Error('it broke');
        if (!title.endsWith('!')) return [];
        return [{ path: ['title'], words: '!', message: `“${title}” shouts`, hint: 'leave the mark out' }];
      },
    },
  ],
});
