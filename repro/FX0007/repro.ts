// Code for LangChain.js 0.x runs with 1.x, where the chains have moved to a package of their own.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const code = (path: string) => `import { LLMChain } from '${path}';

console.log('found', LLMChain.name);
`;

export const reproduction: Reproduction = {
  shows: 'A program imports `langchain/chains` with LangChain.js 1.x, then the same chain from `@langchain/classic`.',
  proves: 'cause',
  causes: 'removed-in-v1',
  fixes: 'install-classic-js',
  packages: { langchain: '1.5.14', '@langchain/classic': '1.0.50', '@langchain/core': '1.4.0' },
  worked: 'found LLMChain',
  fail: (lab) => run(lab, 'langchain/chains'),
  fix: (lab) => run(lab, '@langchain/classic/chains'),
};

async function run(lab: Lab, path: string): Promise<void> {
  await lab.write('rag.mjs', code(path));
  await lab.run('node rag.mjs');
}
