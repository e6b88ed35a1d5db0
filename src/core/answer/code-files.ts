// What finds codes and their cards as files to publish: the finder, and parts of the cards of a namespace. Build time only.
import type { Site } from '../catalogue/site.ts';
import { type CodePart, fileName } from './files.ts';
import { codeCards } from './code-card.ts';
import { CODES_EACH, CODES_FORMAT } from '../codes/finder.ts';

/** The files and the hash that they bear; undefined where the site has no namespaces. */
export function codeFiles(
  { namespaces, codeFinder, codeBearers }: Pick<Site, 'namespaces' | 'codeFinder' | 'codeBearers'>,
  hash: (text: string) => string,
): { readonly hash: string; readonly files: readonly { readonly name: string; readonly text: string }[] } | undefined {
  if (namespaces.length === 0) return undefined;
  const finder = JSON.stringify(codeFinder);
  const parts = namespaces.flatMap((namespace) => {
    const cards = codeCards(namespace, codeBearers);
    return Array.from({ length: Math.ceil(cards.length / CODES_EACH) }, (_, at) => {
      const part: CodePart = { format: CODES_FORMAT, codes: cards.slice(at * CODES_EACH, (at + 1) * CODES_EACH) };
      return JSON.stringify(part);
    });
  });
  const name = hash([finder, ...parts].join('\n'));
  return {
    hash: name,
    files: [
      { name: fileName('finder', name), text: finder },
      ...parts.map((text, part) => ({ name: fileName('codes', name, part), text })),
    ],
  };
}
