// React and Redux: what their builds for production print instead of a message is a number, which their sites explain.
import ts from 'typescript';
import { eachCall, eachNode, numberOf, parseScript, textsOf } from '../js-texts.ts';
import { byPage, type FoundPage, type ReferenceSource } from '../source.ts';

export const REACT: ReferenceSource = {
  file: 'react',
  name: 'React',
  tool: 'react',
  mentions: ['react', 'react-dom'],
  list: 'https://react.dev/errors',
  base: 'https://react.dev/errors/',
  from: [{ npm: 'react-dom' }, { npm: 'react' }],
  least: 80,
  async read(...folders) {
    const scripts = folders.map(async (folder) => {
      const files = await folder.files(/^cjs\/.*\.production\.js$/);
      return Promise.all(files.map((file) => folder.text(file)));
    });
    return readReact((await Promise.all(scripts)).flat());
  },
};

/** The numbers that builds for production print. */
export function readReact(scripts: readonly string[]): readonly FoundPage[] {
  const numbers = scripts.flatMap((script) =>
    [...script.matchAll(/\bformatProdErrorMessage\((\d+)/g)].map(([, number]) => Number(number)),
  );
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.map((number) => ({
    at: String(number),
    code: String(number),
    says: [`Minified React error #${number}`],
    // The address follows, in older versions that of a page before this one.
    beside: [`react.dev/errors/${number}|invariant=${number}`],
  }));
}

/** A package of Redux: in one expression it has the number for production and the message for development. */
export function reduxSource(
  source: Omit<ReferenceSource, 'from' | 'read'>,
  npm: string,
  script: string,
): ReferenceSource {
  return {
    ...source,
    from: [{ npm }],
    read: async (folder) => readRedux(await folder.text(script), source.name),
  };
}

/** Its pages. */
export function readRedux(script: string, name: string): readonly FoundPage[] {
  const pages: FoundPage[] = [];
  eachNode(parseScript(script), (node) => {
    if (!ts.isConditionalExpression(node)) return;
    let number: number | undefined;
    eachCall(node.whenTrue, (called, [first]) => {
      if (called.startsWith('formatProdErrorMessage')) number = numberOf(first);
    });
    if (number === undefined) return;
    const says = [`Minified ${name} error #${number}; visit`, ...textsOf(node.whenFalse)];
    pages.push({ at: String(number), code: String(number), says, usually: ['redux'] });
  });
  return byPage(pages);
}
