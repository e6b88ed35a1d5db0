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
  const { article, names, say } = writer;
  const { signatures } = article;
  const [first] = signatures;
  const byVoice = [...Map.groupBy(signatures, (each) => voiceOf(each, say))];
  const table: TableBlock = {
    type: 'table',
    label: say('Table of wordings'),
    head: [say('Who says it'), say('What it says')],
    rows: byVoice.map(([voice, said]) => [[line(voice)], said.map(({ text }) => code(shown(text, names)))]),
  };
  return {
    id: 'signature',
    title: say('How it is said'),
    name: say('How it is said'),
    blocks: [
      ...(first ? [message(first, 'message', names)] : []),
      ...described(writer),
      ...(signatures.length > 1
        ? [
            {
              type: 'fold',
              summary: say('All {count} wordings, by shell, system, language and program', {
                count: signatures.length,
              }),
              blocks: [table],
            } as const,
          ]
        : []),
    ],
  };
}

/** Who says it, with the versions that do; the system is a part of the voice. */
function voiceOf({ voice = '', since, until }: Wording, say: FamilyWriter['say']): string {
  return [voice, scopeOf({ since, until, platform: undefined }, say)].filter(Boolean).join(' · ');
}

/** A wording with the names of what varies, without their types. */
function shown(text: string, names: ReadonlySet<string>): string {
  return splitPlaceholders(text, names)
    .map((piece) => piece.text)
    .join('');
}
