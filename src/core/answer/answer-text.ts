// The answer to a paste for a terminal: what it is, why we think so, what to run, how to see that it worked, where to read on.
import { describeReason } from '../match/find/reasons.ts';
import type { Match } from '../match/types.ts';
import { fillPieces } from '../fill/fill.ts';
import type { Answer } from './answer.ts';
import type { CardCommand, CardText, CodeCard } from './files.ts';
import { layerName } from './layers.ts';
import type { AnswerWithSteps, NextSteps } from './next-steps.ts';

/** Most possible answers that are shown. */
const MOST_POSSIBLE = 4;

/** Paints a heading, a command or a quiet remark; the caller decides whether colours are wanted. */
export type PaintAnswer = (style: 'title' | 'command' | 'quiet', text: string) => string;

/** Renders an answer, claimed matches in full and possible ones with what tells them apart. `link` makes the address of a match. */
export function answerText(
  { matches, cards, codes, next }: AnswerWithSteps,
  link: (match: Match) => string,
  paint: PaintAnswer,
  home = '',
): string {
  const told = codeLines(codes, paint, home);
  if (matches.length === 0) {
    const rest = [...(codes.length > 0 ? [] : ['No page for this yet.']), ...nextLines(next)].join('\n');
    return [told, rest].filter((part) => part !== '').join('\n\n');
  }
  const context = { matches, cards, link, paint };
  const claimed = matches.filter(({ confidence }) => confidence === 'match');
  if (claimed.length > 0) {
    return [...claimed.map((match) => fullMatch(match, context)), told].filter((part) => part !== '').join('\n\n');
  }
  const intro = `No page is certain to be about this. It may be ${matches.length === 1 ? 'this one' : 'one of these'}:`;
  const shown = matches.slice(0, MOST_POSSIBLE).map((match) => shortMatch(match, context));
  return [told, intro, ...shown, nextLines(next).join('\n')].filter((part) => part !== '').join('\n\n');
}

/** What the codes of the text mean; nothing where it has none. */
function codeLines(codes: readonly CodeCard[], paint: PaintAnswer, home: string): string {
  if (codes.length === 0) return '';
  const rows = codes.flatMap(({ code, name, space, forms, means, check, pages, address }) => [
    `  ${paint('title', [code, name].filter(Boolean).join(' '))}  ${paint('quiet', [space, ...forms].join(' · '))}`,
    `    ${plainCard(means)}`,
    ...(check ? [`    First check: ${plainCard(check)}`] : []),
    ...pages.map((page) => `    See “${page.title}”: ${home}${page.address}`),
    `    ${home}${address}`,
  ]);
  return ['What the code says:', ...rows].join('\n');
}

function nextLines(next: NextSteps | undefined): string[] {
  if (!next) return [];
  const tools = next.tools.map(({ name, issues, status }) => {
    const places = [issues && `known issues ${issues}`, status && `status ${status}`].filter(Boolean);
    return `The text names ${name}: ${places.join(', ')}`;
  });
  return [...(next.words.length > 0 ? [`Words to search for: ${next.words.join(' ')}`] : []), ...tools];
}

function fullMatch(match: Match, { cards, link, paint }: Context): string {
  const card = cards.get(match.id);
  const lines = [titleLine(match, paint)];
  lines.push(paint('quiet', match.reasons.map((reason) => describeReason(reason)).join(' ')));
  if (card) {
    lines.push('', `Quick fix${card.risk ? ` (${card.risk.name})` : ''}: ${plainCard(card.fix)}`);
    for (const command of card.commands) lines.push(...commandLines(command, match.values, paint));
    if (card.code) lines.push(paint('quiet', `  ${card.code.label}`), card.code.text.replace(/^/gm, '    '));
    lines.push(`It worked when: ${plainCard(card.verify)}`);
  }
  lines.push('', link(match));
  return lines.join('\n');
}

function shortMatch(match: Match, { matches, cards, link, paint }: Context): string {
  const lines = [titleLine(match, paint)];
  lines.push(`  ${match.reasons.map((reason) => describeReason(reason)).join(' ')}`);
  for (const { id, title, how } of cards.get(match.id)?.lookalikes ?? []) {
    if (matches.some((other) => other.id === id)) lines.push(`  Not “${title}”: ${plainCard(how)}`);
  }
  lines.push(`  ${link(match)}`);
  return lines.join('\n');
}

function titleLine(match: Match, paint: PaintAnswer): string {
  const { title, id, toolName, layer } = match;
  const facts = [layer === 'reference' ? '' : id, toolName].filter((fact) => fact !== '').join(' · ');
  const name = match.confidence === 'match' ? `${paint('quiet', `${layerName(match)}:`)} ` : '';
  return `${name}${paint('title', title)}  ${paint('quiet', facts)}`;
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

/** Prose of a card without markup; words of a program keep their marks. */
export function plainCard(texts: readonly CardText[]): string {
  return texts
    .map((text) => {
      if (typeof text === 'string') return text;
      // Without its mark, a word of the program reads as one of ours.
      if ('code' in text) return `\`${text.code}\``;
      if ('strong' in text) return plainCard(text.strong);
      return 'em' in text ? plainCard(text.em) : plainCard(text.of);
    })
    .join('');
}

interface Context extends Pick<Answer, 'matches' | 'cards'> {
  readonly link: (match: Match) => string;
  readonly paint: PaintAnswer;
}
