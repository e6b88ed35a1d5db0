// Code for LangChain 0.x runs with 1.x, where the chains have moved to a package of their own; or a file hides the package.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const CHAINS = `from langchain.chains import create_retrieval_chain
from langchain.chains.combine_documents import create_stuff_documents_chain

print(create_retrieval_chain.__name__, create_stuff_documents_chain.__name__)
`;

const app = (text: string) => (lab: Lab) => lab.write('app.py', text);

const js = (path: string) => `import { LLMChain } from '${path}';

console.log('found', LLMChain.name);
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'removed-in-v1',
    shows: 'A program imports `langchain.chains`, and LangChain 1.5 is installed.',
    python: { langchain: '1.5.2' },
    limit: 240,
    setup: app(CHAINS),
    trigger: 'python app.py',
    cures: [
      { fix: 'quick-fix', after: 'python -c "from langchain_classic.chains import LLMChain"' },
      {
        fix: 'install-langchain-classic',
        steps: [0, 1],
        apply: {
          1: (lab, snippet) =>
            lab.write('app.py', `${snippet.split('# after\n')[1]}\nprint(create_retrieval_chain.__name__)\n`),
        },
      },
    ],
    trials: ['checks.0.run'],
  },
  {
    cause: 'removed-in-v1-js',
    shows: 'A program imports `langchain/chains` with LangChain.js 1.x.',
    packages: { langchain: '1.5.14', '@langchain/classic': '1.0.50', '@langchain/core': '1.4.0' },
    setup: (lab) => lab.write('rag.mjs', js('langchain/chains')),
    trigger: 'node rag.mjs',
    cures: [
      {
        fix: 'install-classic-js',
        steps: [1],
        apply: { 1: (lab) => lab.write('rag.mjs', js('@langchain/classic/chains')) },
      },
    ],
  },
  {
    cause: 'shadowed',
    shows: 'A file `langchain.py` lies beside the program, and LangChain 0.3 is installed.',
    python: { langchain: '0.3.27' },
    setup: async (lab) => {
      await lab.write('langchain.py', 'print("notes")\n');
      await lab.write('app.py', CHAINS);
    },
    trigger: 'python app.py',
    cures: [{ fix: 'rename-shadowing-file' }],
  },
  {
    cause: 'wrong-community-path',
    shows: 'A general chain is imported from langchain_community 0.4.2.',
    python: { 'langchain-community': '0.4.2' },
    limit: 240,
    setup: app('from langchain_community.chains import RetrievalQA\n\nprint(RetrievalQA.__name__)\n'),
    trigger: 'python app.py',
    cures: [
      {
        fix: 'install-langchain-classic',
        steps: [0, 1],
        apply: { 1: app('from langchain_classic.chains import RetrievalQA\n\nprint(RetrievalQA.__name__)\n') },
      },
    ],
  },
];
