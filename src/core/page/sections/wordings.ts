// How shells, systems, languages and programs say it: the first wording verbatim, all of them in a table by voice.
import type { Wording } from '../../content/article.ts';
import { splitPlaceholders } from '../../content/placeholders.ts';
import { code, line } from '../blocks.ts';
import type { Section, TableBlock } from '../document.ts';
import type { FamilyWriter } from '../family-context.ts';
import { scopeOf } from '../labels.ts';
import { described, message } from './signature.ts';

/** The section that a reader compares with the screen. */
export function wordings(writer: FamilyWriter): Section {
  const { article, names } = writer;
  const { signatures } = article;
  const [first] = signatures;
  const byVoice = [...Map.groupBy(signatures, voiceOf)];
  const table: TableBlock = {
    type: 'table',
    label: 'Table of wordings',
    head: ['Who says it', 'What it says'],
    rows: byVoice.map(([voice, said]) => [[line(voice)], said.map(({ text }) => code(shown(text, names)))]),
  };
  return {
    id: 'signature',
    title: 'How it is said',
    name: 'How it is said',
    blocks: [
      ...(first ? [message(first, 'message', names)] : []),
      ...described(writer),
      ...(signatures.length > 1
        ? [
            {
              type: 'fold',
              summary: `All ${signatures.length} wordings, by shell, system, language and program`,
              blocks: [table],
            } as const,
          ]
        : []),
    ],
  };
}

/** Who says it, with the versions that do; the system is a part of the voice. */
function voiceOf({ voice = '', since, until }: Wording): string {
  return [voice, scopeOf({ since, until, platform: undefined })].filter(Boolean).join(' · ');
}

/** A wording with the names of what varies, without their types. */
function shown(text: string, names: ReadonlySet<string>): string {
  return splitPlaceholders(text, names)
    .map((piece) => piece.text)
    .join('');
}
