// The error verbatim, as the reader saw it, its other wordings, and how people describe it who saw no message.
import type { Signature } from '../../content/entry.ts';
import { joined, line, list, smallPrint } from '../blocks.ts';
import type { Block, CodeBlock, Section } from '../document.ts';
import { scopeOf } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The section that a reader compares with the screen. */
export function signature({ entry, names, say, prose }: Writer): Section {
  const [first, ...others] = entry.signatures;
  const message = ({ text }: Signature, kind: CodeBlock['kind']): CodeBlock => ({ type: 'code', kind, text, names });
  const wordings = others.map((each): Block[] => {
    const scope = scopeOf(each, say);
    return [message(each, 'wording'), ...(scope === '' ? [] : [smallPrint(scope)])];
  });
  return {
    id: 'signature',
    title: say('Error signature'),
    name: say('Error signature'),
    blocks: [
      ...(first ? [message(first, 'message')] : []),
      ...(entry.symptoms.length > 0
        ? [
            {
              ...smallPrint(
                joined(
                  entry.symptoms.map((text) => line(prose(text))),
                  ' · ',
                ),
              ),
              label: say('Also described as:'),
            },
          ]
        : []),
      ...(wordings.length > 0
        ? [
            {
              type: 'fold',
              summary:
                wordings.length === 1
                  ? say('1 other wording of the same error')
                  : say('{count} other wordings of the same error', { count: wordings.length }),
              blocks: [list(wordings)],
            } as const,
          ]
        : []),
    ],
  };
}
