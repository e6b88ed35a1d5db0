// Astro: each of its errors is a value with a name and a message; those with a page say so in a comment.
import ts from 'typescript';
import { eachNode, parseScript, textsOf } from '../js-texts.ts';
import type { FoundPage, ReferenceSource } from '../source.ts';

export const ASTRO: ReferenceSource = {
  file: 'astro',
  name: 'Astro',
  tool: 'astro',
  mentions: ['astro'],
  list: 'https://docs.astro.build/en/reference/error-reference/',
  base: 'https://docs.astro.build/en/reference/errors/',
  from: [{ npm: 'astro' }],
  least: 60,
  async read(folder) {
    const at = 'dist/core/errors/errors-data';
    return readAstro(await folder.text(`${at}.js`), await folder.text(`${at}.d.ts`));
  },
};

/** The errors of a script, of which the declarations beside it say that they are documented. */
export function readAstro(script: string, declarations: string): readonly FoundPage[] {
  const documented = new Set(
    [...declarations.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export declare const (\w+)/g)].flatMap(
      ([, comment = '', name]) => (comment.includes('@docs') && !comment.includes('@deprecated') ? [name] : []),
    ),
  );
  const pages: FoundPage[] = [];
  eachNode(parseScript(script), (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return;
    const name = node.name.getText();
    if (!documented.has(name)) return;
    for (const property of node.initializer.properties) {
      const isMessage = property.name?.getText() === 'message';
      if (!isMessage) continue;
      const says = textsOf(ts.isPropertyAssignment(property) ? property.initializer : property);
      const slug = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
      if (says.length > 0) pages.push({ at: `${slug}/`, code: name, says, usually: [name] });
    }
  });
  return pages;
}
