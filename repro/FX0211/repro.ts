// LangChain and pydantic of releases that do not fit, the bridge that is gone, and a typing_extensions that is too old.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const MODEL = `from langchain_openai import ChatOpenAI

print(ChatOpenAI(model="gpt-4o-mini", api_key="a-key").model_name)
`;

const search = (imports: string) => `from langchain_core.tools import StructuredTool
${imports}

class SearchInput(BaseModel):
    query: str = Field(description="what to look for")


tool = StructuredTool.from_function(
    func=lambda query: query, name="search", description="Searches.", args_schema=SearchInput
)
print(tool.run({"query": "boots"}))
`;

const app = (text: string) => (lab: Lab) => lab.write('app.py', text);

export const scenarios: readonly Scenario[] = [
  {
    cause: 'core-older-than-pydantic',
    shows: 'langchain-core 0.3.38 runs with pydantic 2.11.',
    python: { 'langchain-core': '0.3.38', 'langchain-openai': '0.2.9', pydantic: '2.11.7' },
    limit: 120,
    setup: app(MODEL),
    trigger: 'python app.py',
    cures: [{ fix: 'quick-fix' }, { fix: 'upgrade-core', steps: [0] }, { fix: 'hold-versions', steps: [0] }],
  },
  {
    cause: 'shim-is-gone',
    shows: 'A program imports the bridge, and langchain-core 1.8 has none.',
    python: { 'langchain-core': '1.8.3' },
    limit: 120,
    setup: app(search('from langchain_core.pydantic_v1 import BaseModel, Field, validator\n')),
    trigger: 'python app.py',
    cures: [
      {
        fix: 'import-pydantic',
        steps: [0],
        apply: { 0: (lab, snippet) => lab.write('app.py', search(`${snippet.split('# after\n')[1]}`)) },
      },
      { fix: 'hold-versions', steps: [1], after: 'python app.py 2>/dev/null' },
    ],
  },
  {
    cause: 'two-generations',
    shows: 'A model of pydantic 2 is the schema of a tool under langchain-core 0.2.22.',
    python: { 'langchain-core': '0.2.22', pydantic: '2.11.7' },
    limit: 120,
    setup: app(search('from pydantic import BaseModel, Field\n')),
    trigger: 'python app.py',
    cures: [
      { fix: 'use-v1-models', steps: [0] },
      {
        fix: 'use-v1-models',
        steps: [1],
        apply: { 1: (lab) => lab.write('app.py', search('from pydantic.v1 import BaseModel, Field\n')) },
      },
    ],
  },
  {
    cause: 'old-typing-extensions',
    shows: 'pydantic 1.10 is imported with typing_extensions 4.0.',
    python: { pydantic: '1.10.13' },
    setup: async (lab) => {
      await lab.sh('python -m pip install --quiet --no-deps typing_extensions==4.0.1');
    },
    trigger: 'python -c "import pydantic"',
    cures: [{ fix: 'upgrade-typing-extensions', steps: [0] }],
  },
];
