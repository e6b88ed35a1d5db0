// The error verbatim, as the reader saw it, its other wordings, and how people describe it who saw no message.
import type { Signature } from '../../content/entry.ts';
import { joined, line, list, smallPrint } from '../blocks.ts';
import type { Block, CodeBlock, Section } from '../document.ts';
import { scopeOf } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The section that a reader compares with the screen. */
export function signature({ entry, names, prose }: Writer): Section {
  const [first, ...others] = entry.signatures;
  const message = ({ text }: Signature, kind: CodeBlock['kind']): CodeBlock => ({ type: 'code', kind, text, names });
  const wordings = others.map((each): Block[] => {
    const scope = scopeOf(each);
    return [message(each, 'wording'), ...(scope === '' ? [] : [smallPrint(scope)])];
  });
  return {
    id: 'signature',
    title: 'Error signature',
    name: 'Error signature',
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
              label: 'Also described as:',
            },
          ]
        : []),
      ...(wordings.length > 0
        ? [
            {
              type: 'fold',
              summary: `${wordings.length} other wording${wordings.length > 1 ? 's' : ''} of the same error`,
              blocks: [list(wordings)],
            } as const,
          ]
        : []),
    ],
  };
}
