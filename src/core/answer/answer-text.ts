// The answer to a paste for a terminal: what it is, why we think so, what to run, how to see that it worked, where to read on.
import type { AnswerCard, CardCommand, CardText } from './files.ts';
import { describeReason } from '../match/find/reasons.ts';
import type { Match } from '../match/types.ts';
import { fillPieces } from '../fill/fill.ts';

/** A match with its card; the card can be missing when the site's files are of another build. */
export interface Answer {
  readonly match: Match;
  readonly card: AnswerCard | undefined;
}

/** Paints a heading, a command or a quiet remark; the caller decides whether colours are wanted. */
export type PaintAnswer = (style: 'title' | 'command' | 'quiet', text: string) => string;

/** Renders answers, claimed ones in full and possible ones with what tells them apart. `link` makes an address of a path. */
export function answerText(answers: readonly Answer[], link: (path: string) => string, paint: PaintAnswer): string {
  if (answers.length === 0) return 'No page for this yet.';
  const claimed = answers.filter(({ match }) => match.confidence === 'match');
  if (claimed.length > 0) return claimed.map((answer) => fullAnswer(answer, link, paint)).join('\n\n');
  const intro = `No page is certain to be about this. It may be ${answers.length === 1 ? 'this one' : 'one of these'}:`;
  return [intro, ...answers.slice(0, 4).map((answer) => shortAnswer(answer, answers, link, paint))].join('\n\n');
}

function fullAnswer({ match, card }: Answer, link: (path: string) => string, paint: PaintAnswer): string {
  const lines = [`${paint('title', match.title)}  ${paint('quiet', `${match.id} · ${match.toolName}`)}`];
  lines.push(paint('quiet', match.reasons.map(describeReason).join(' ')));
  if (card) {
    lines.push('', `Quick fix${card.risk ? ` (${card.risk.name})` : ''}: ${plain(card.fix)}`);
    for (const command of card.commands) lines.push(...commandLines(command, match.values, paint));
    if (card.code) lines.push(paint('quiet', `  ${card.code.label}`), card.code.text.replace(/^/gm, '    '));
    lines.push(`It worked when: ${plain(card.verify)}`);
  }
  lines.push('', link(match.path));
  return lines.join('\n');
}

function shortAnswer(
  { match, card }: Answer,
  all: readonly Answer[],
  link: (path: string) => string,
  paint: PaintAnswer,
): string {
  const lines = [`${paint('title', match.title)}  ${paint('quiet', `${match.id} · ${match.toolName}`)}`];
  lines.push(`  ${match.reasons.map(describeReason).join(' ')}`);
  for (const { id, title, how } of card?.lookalikes ?? []) {
    if (all.some((other) => other.match.id === id)) lines.push(`  Not “${title}”: ${plain(how)}`);
  }
  lines.push(`  ${link(match.path)}`);
  return lines.join('\n');
}

function commandLines(command: CardCommand, values: Readonly<Record<string, string>>, paint: PaintAnswer): string[] {
  const fillings = fillPieces(command.pieces, values, command.shells);
  let next = 0;
  const text = command.pieces
    .map((piece) => ('text' in piece ? piece.text : (fillings[next++]?.text ?? `{${piece.name}}`)))
    .join('')
    .replace(/^/gm, '    ');
  return [...(command.label ? [paint('quiet', `  ${command.label}:`)] : []), paint('command', text)];
}

function plain(texts: readonly CardText[]): string {
  return texts
    .map((text) => {
      if (typeof text === 'string') return text;
      // Without its mark, a word of the program reads as one of ours.
      if ('code' in text) return `\`${text.code}\``;
      if ('strong' in text) return plain(text.strong);
      return 'em' in text ? plain(text.em) : plain(text.of);
    })
    .join('');
}
