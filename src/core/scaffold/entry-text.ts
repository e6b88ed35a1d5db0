// The text of a new entry: every field that it must have, each under the schema's own sentence about it, with TODO where
// prose is due. It is a draft, and the check accepts it as one.
import { fieldGuide } from '../content/field-guide.ts';
import { entrySchema } from '../content/schema/entry.ts';
import { SECTIONS, type SectionKey } from '../content/vocabulary.ts';
import type { Proposal } from './propose.ts';
import { type Field, writeFields } from './write-fields.ts';

/** The file of a proposed entry. `today` is YYYY-MM-DD. */
export function entryText(proposal: Proposal, today: string): string {
  const written = fields(proposal, today);
  const optional = fieldGuide(entrySchema, []).keys.filter((key) => !written.some(([name]) => name === key));
  const body = SECTIONS.map(({ key, heading }) => `## ${heading}\n\n${PROSE[key]}\n`);
  return `---\n${writeFields(entrySchema, written)}\n# Optional: ${optional.join(', ')}.\n---\n\n${body.join('\n')}`;
}

const TODO = 'TODO';

/** What is due in a section, for the author who writes it. */
const PROSE: Readonly<Record<SectionKey, string>> = {
  meaning:
    'TODO: what the program was doing, which part refused, and what the words and numbers of the message stand for.',
  mechanism: 'TODO: the mechanism, so that a reader can reason about a case that this page does not list.',
};

function fields({ id, title, tool, category, signature, codes, example }: Proposal, today: string): Field[] {
  return [
    ['id', id],
    ['draft', true],
    ['title', title],
    ['description', `TODO ${id}: the answer in one sentence of 70 to 160 characters, not an announcement of it.`],
    ['tool', tool],
    ['category', category],
    ['status', 'open'],
    ['statusAsOf', today],
    [
      'signatures',
      [
        [
          ['text', signature],
          ['examples', [example]],
        ],
      ],
    ],
    ['codes', codes],
    [
      'quickFix',
      [
        ['text', TODO],
        ['verify', TODO],
        ['fix', 'first-fix'],
      ],
    ],
    [
      'causes',
      [
        [
          ['id', 'first-cause'],
          ['title', TODO],
          ['detail', TODO],
          [
            'check',
            [
              ['text', TODO],
              ['expect', TODO],
            ],
          ],
          ['sources', ['first-source']],
        ],
      ],
    ],
    [
      'fixes',
      [
        [
          ['id', 'first-fix'],
          ['title', TODO],
          ['causes', ['first-cause']],
          ['kind', 'resolution'],
          ['actor', 'you'],
          ['risk', 'none'],
          ['steps', [[['text', TODO]]]],
          ['verify', TODO],
          ['confidence', 'inferred'],
          ['sources', ['first-source']],
        ],
      ],
    ],
    [
      'sources',
      [
        [
          ['id', 'first-source'],
          ['url', 'https://example.com/TODO'],
          ['title', TODO],
          ['publisher', TODO],
          ['kind', 'docs'],
          ['checked', today],
          ['shows', TODO],
        ],
      ],
    ],
    ['published', today],
    ['updated', today],
    ['verified', today],
  ];
}
