// The commands of a quick fix: those for the visitor's system in the open, the others behind a line that opens.
import type { AnswerCard, CardCommand } from '../../core/answer/files.ts';
import { fillPieces } from '../../core/fill/fill.ts';
import type { Values } from '../../core/fill/fragment.ts';
import { say } from '../say.ts';
import { copyOf, element, part } from './dom.ts';

/** Blocks for the commands and the code of a card, with the visitor's values in them. */
export function commandBlocks(root: ParentNode, { commands, code }: AnswerCard, values: Values): Node[] {
  const block = (label: string, ...content: (Node | string)[]): HTMLElement => {
    const copy = copyOf(root, 'command');
    part(copy, 'label').textContent = label;
    part(copy, 'label').hidden = label === '';
    part(copy, 'code').append(...content);
    return copy;
  };
  const own = commands.filter(({ shells }) => isForThisSystem(shells));
  const shown = own.length > 0 ? own : commands;
  const blocks: Node[] = shown.map((command) => block(command.label, ...commandNodes(command, values)));
  const others = commands.filter((command) => !shown.includes(command));
  if (others.length > 0) {
    const summary = element('summary', '', say('Other systems'));
    blocks.push(
      element(
        'details',
        '',
        summary,
        ...others.map((command) => block(command.label, ...commandNodes(command, values))),
      ),
    );
  }
  if (code) blocks.push(block(code.label, code.text));
  return blocks;
}

function commandNodes({ pieces, shells }: CardCommand, values: Values): Node[] {
  const fillings = fillPieces(pieces, values, shells);
  let next = 0;
  return pieces.map((piece) => {
    if ('text' in piece) return document.createTextNode(piece.text);
    const filled = fillings[next++]?.text;
    const place = element('var', filled === undefined ? '' : 'filled', filled ?? `{${piece.name}}`);
    place.dataset.name = piece.name;
    if (filled !== undefined) place.title = say('{name}, from your paste', { name: piece.name });
    return place;
  });
}

function isForThisSystem(shells: string): boolean {
  const system = /Win/.test(navigator.platform) ? 'windows' : /Mac|iP/.test(navigator.platform) ? 'mac' : 'linux';
  const fitting = { windows: ['powershell', 'cmd'], mac: ['sh', 'macos'], linux: ['sh', 'linux'] }[system];
  return shells.split(' ').some((shell) => shell === 'any' || fitting.includes(shell));
}
