// langchain 0.3 is installed without langchain-community, and old imports look into it.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { langchain: '0.3.27' };
const OLD = (name: string, from: string) => (lab: Lab) =>
  lab.write('app.py', `from ${from} import ${name}\n\nprint(${name}.__name__)\n`);

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-a-dependency',
    shows: 'A program written for LangChain 0.1 imports FAISS from langchain 0.3.27.',
    python: PYTHON,
    limit: 240,
    setup: OLD('FAISS', 'langchain.vectorstores'),
    trigger: 'python app.py',
    // What is left is the warning that the old import is deprecated.
    after: 'python app.py 2>/dev/null',
    cures: [
      { fix: 'quick-fix' },
      {
        fix: 'install-community',
        steps: [0, 1],
        after: 'python app.py 2>/dev/null && python -c "import langchain_openai" && python -m pip check',
      },
    ],
    trials: ['causes.1.check.run', 'causes.2.check.run'],
  },
  {
    cause: 'not-a-dependency',
    shows: 'The same with ChatOpenAI, whose old module asks for the whole package.',
    python: PYTHON,
    setup: OLD('ChatOpenAI', 'langchain.chat_models'),
    trigger: 'python app.py',
  },
];
