// The error verbatim, as the reader saw it, its other wordings, and how people describe it who saw no message.
import type { Wording } from '../../content/article.ts';
import { joined, line, list, smallPrint } from '../blocks.ts';
import type { Block, CodeBlock, Section } from '../document.ts';
import { scopeOf } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The section that a reader compares with the screen. */
export function signature(writer: Writer): Section {
  const { article, names, say } = writer;
  const [first, ...others] = article.signatures;
  const wordings = others.map((each): Block[] => {
    const scope = scopeOf(each, say);
    return [message(each, 'wording', names), ...(scope === '' ? [] : [smallPrint(scope)])];
  });
  return {
    id: 'signature',
    title: say('Error signature'),
    name: say('Error signature'),
    blocks: [
      ...(first ? [message(first, 'message', names)] : []),
      ...described(writer),
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

/** A wording as a block; only `names` are placeholders in it. */
export function message({ text }: Wording, kind: 'message' | 'wording', names: ReadonlySet<string>): CodeBlock {
  return { type: 'code', kind, text, names };
}

/** How people say it who saw no message; nothing where nobody is quoted. */
export function described({ article, say, prose }: Writer): Block[] {
  if (article.symptoms.length === 0) return [];
  const lines = article.symptoms.map((text) => line(prose(text)));
  return [{ ...smallPrint(joined(lines, ' · ')), label: say('Also described as:') }];
}
