// Vue: numbered messages of its compiler, and what it was running when an error came up.
import ts from 'typescript';
import { eachNode, parseScript, textsOf } from '../js-texts.ts';
import type { FoundPage, ReferenceSource } from '../source.ts';

export const VUE: ReferenceSource = {
  file: 'vue',
  name: 'Vue',
  tool: 'vue',
  mentions: ['vue'],
  list: 'https://vuejs.org/error-reference/',
  base: 'https://vuejs.org/error-reference/#',
  from: [{ npm: '@vue/compiler-core' }, { npm: '@vue/compiler-dom' }, { npm: '@vue/runtime-core' }],
  least: 70,
  async read(core, dom, runtime) {
    const compiler = [
      ...tableIn((await core?.text('dist/compiler-core.cjs.js')) ?? '', 'errorMessages'),
      ...tableIn((await dom?.text('dist/compiler-dom.cjs.js')) ?? '', 'DOMErrorMessages'),
    ];
    const running = tableIn((await runtime?.text('dist/runtime-core.cjs.js')) ?? '', 'ErrorTypeStrings$1');
    return readVue(compiler, running);
  },
};

/** The pages of both tables. */
export function readVue(
  compiler: readonly (readonly [string, string])[],
  running: readonly (readonly [string, string])[],
): readonly FoundPage[] {
  return [
    ...compiler.map(([key, text]) => ({
      at: `compiler-${key}`,
      code: `compiler-${key}`,
      says: [text],
      usually: ['vue'],
    })),
    ...running.map(([key, text]) => ({
      at: `runtime-${key}`,
      code: `runtime-${key}`,
      says: [`Unhandled error during execution of ${text}`],
      usually: ['vue'],
    })),
  ];
}

/** The rows of a table in a script: `const errorMessages = { [0]: "Illegal comment.", … }`. */
export function tableIn(script: string, name: string): [key: string, text: string][] {
  const rows: [string, string][] = [];
  eachNode(parseScript(script), (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== name) return;
    if (!node.initializer || !ts.isObjectLiteralExpression(node.initializer)) return;
    for (const property of node.initializer.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const [text] = textsOf(property.initializer);
      if (text !== undefined) rows.push([property.name.getText().replace(/[[\]"']/g, ''), text]);
    }
  });
  return rows;
}
