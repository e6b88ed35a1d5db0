// A tool call is stored without its result: the tool raised, the run stopped before it, or the list was made so.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

/** A model that asks for a tool when it reads of an order, and a thread in a file. */
const head = (tool: string) => `import sqlite3

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.tools import tool
from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.prebuilt import create_react_agent


class ShopModel(BaseChatModel):
    _llm_type = "shop"

    def bind_tools(self, tools, **kwargs):
        return self

    def _generate(self, messages, stop=None, run_manager=None, **kwargs):
        last = messages[-1]
        if isinstance(last, HumanMessage) and "order" in last.content:
            answer = AIMessage("", tool_calls=[{"name": "find_order", "args": {"number": 17}, "id": "call_1"}])
        else:
            answer = AIMessage(f"You said: {last.content}")
        return ChatResult(generations=[ChatGeneration(message=answer)])


@tool
def find_order(number: int) -> str:
    """Finds an order."""
    ${tool}


model, tools = ShopModel(), [find_order]
saver = SqliteSaver(sqlite3.connect("threads.db", check_same_thread=False))
config = {"configurable": {"thread_id": "1"}}
`;

const RAISES = 'raise RuntimeError("the database is away")';
const ANSWERS = 'return "It is on its way."';

const ASK = `import sys

from app import config, graph

print(graph.invoke({"messages": [("user", sys.argv[1])]}, config)["messages"][-1].content)
`;

const surroundings: Surroundings = {
  python: { langgraph: '1.2.24', 'langgraph-checkpoint-sqlite': '3.1.2' },
};

async function thread(lab: Lab, tool: string, more: string): Promise<void> {
  await lab.write('app.py', `${head(tool)}graph = create_react_agent(model, tools, checkpointer=saver${more})\n`);
  await lab.write('ask.py', ASK);
  await lab.sh('python -W ignore ask.py "Where is order 17?"');
}

async function repaired(lab: Lab, snippet: string): Promise<void> {
  await lab.write('repair.py', `from app import config, graph\n\n${snippet}`);
  await lab.sh('python -W ignore repair.py');
}

async function resumed(lab: Lab, snippet: string): Promise<void> {
  await lab.write('resume.py', `from app import config, graph\n\n${snippet}`);
  await lab.sh('python -W ignore resume.py');
}

const SECOND = 'python -W ignore ask.py "Hello?"';

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'tool-raised',
    shows: 'A tool of a prebuilt agent raises an exception, and the user writes again.',
    setup: (lab) => thread(lab, RAISES, ''),
    trigger: SECOND,
    cures: [
      { fix: 'quick-fix', apply: { 0: repaired } },
      { fix: 'answer-the-call', apply: { 0: repaired, 1: resumed } },
      {
        fix: 'return-errors',
        apply: {
          0: async (lab, snippet) => {
            await lab.write(
              'app.py',
              `${head(RAISES)}${snippet.replace('=True))', '=True), checkpointer=saver)')}graph = agent\n`,
            );
            await lab.sh('rm threads.db');
          },
        },
        after: `python -W ignore ask.py "Where is order 17?" && ${SECOND}`,
      },
    ],
  },
  {
    ...surroundings,
    cause: 'run-cancelled',
    shows: 'The agent stops before its tools, as `interrupt_before` asks, and the user writes again.',
    setup: (lab) => thread(lab, ANSWERS, ', interrupt_before=["tools"]'),
    trigger: SECOND,
    cures: [{ fix: 'answer-the-call', apply: { 0: repaired, 1: resumed } }],
  },
  {
    ...surroundings,
    cause: 'list-made-by-hand',
    shows: 'A program passes a history from which it has left the tool messages out.',
    setup: async (lab) => {
      await lab.write('app.py', `${head(ANSWERS)}graph = create_react_agent(model, tools, checkpointer=saver)\n`);
      await lab.write(
        'ask.py',
        ASK.replace('[("user", sys.argv[1])]', '[*history, ("user", sys.argv[1])]')
          .replace(
            'print(',
            'history = [("user", "Where is order 17?"), AIMessage("", tool_calls=[{"name": "find_order", "args": {"number": 17}, "id": "call_1"}])]\nprint(',
          )
          .replace('import sys\n', 'import sys\n\nfrom langchain_core.messages import AIMessage\n'),
      );
    },
    trigger: SECOND,
  },
];
