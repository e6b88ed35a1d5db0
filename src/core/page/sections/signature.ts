// The error verbatim, as the reader saw it, its other wordings, and how people describe it who saw no message.
import type { Wording } from '../../content/article.ts';
import { joined, line, list, smallPrint } from '../blocks.ts';
import type { Block, CodeBlock, Section } from '../document.ts';
import { scopeOf } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The section that a reader compares with the screen. */
export function signature(writer: Writer): Section {
  const { article, names } = writer;
  const [first, ...others] = article.signatures;
  const wordings = others.map((each): Block[] => {
    const scope = scopeOf(each);
    return [message(each, 'wording', names), ...(scope === '' ? [] : [smallPrint(scope)])];
  });
  return {
    id: 'signature',
    title: 'Error signature',
    name: 'Error signature',
    blocks: [
      ...(first ? [message(first, 'message', names)] : []),
      ...described(writer),
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

/** A wording as a block; only `names` are placeholders in it. */
export function message({ text }: Wording, kind: 'message' | 'wording', names: ReadonlySet<string>): CodeBlock {
  return { type: 'code', kind, text, names };
}

/** How people say it who saw no message; nothing where nobody is quoted. */
export function described({ article, prose }: Writer): Block[] {
  if (article.symptoms.length === 0) return [];
  const lines = article.symptoms.map((text) => line(prose(text)));
  return [{ ...smallPrint(joined(lines, ' · ')), label: 'Also described as:' }];
}
