// Parsers of LangChain get text that breaks their format: an agent's plain answer, prose instead of JSON, other fields.
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

/** A model that first answers in plain words, and keeps the format when it is told. */
const AGENT = (executor: string) => `from langchain_classic.agents import AgentExecutor, create_react_agent
from langchain_core.language_models import FakeListLLM
from langchain_core.prompts import PromptTemplate
from langchain_core.tools import tool


@tool
def find_order(number: str) -> str:
    """Finds an order."""
    return "It is on its way."


llm = FakeListLLM(responses=[
    "I don't need a tool for this. Orders can be returned within 30 days.",
    "Final Answer: Orders can be returned within 30 days.",
])
tools = [find_order]
prompt = PromptTemplate.from_template("{tools} {tool_names} {input} {agent_scratchpad}")
agent = create_react_agent(llm, tools, prompt)
${executor}
print(agent_executor.invoke({"input": "How long can I return an order?"})["output"])
`;

const PARSE = (
  parser: string,
  text: string,
) => `from langchain_core.output_parsers import JsonOutputParser, PydanticOutputParser
from pydantic import BaseModel


class Order(BaseModel):
    id: str
    total: float


print(${parser}.parse('${text}'))
`;

const surroundings: Surroundings = { python: { 'langchain-classic': '1.0.8', 'langchain-core': '1.8.3' } };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'answer-in-plain-words',
    shows: 'An agent of the ReAct kind gets a plain answer from its model, which a list of answers plays.',
    setup: (lab) => lab.write('app.py', AGENT('agent_executor = AgentExecutor(agent=agent, tools=tools)')),
    trigger: 'python app.py',
    cures: [
      { fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write('app.py', AGENT(snippet)) } },
      { fix: 'hand-it-back', apply: { 0: (lab, snippet) => lab.write('app.py', AGENT(snippet)) } },
    ],
  },
  {
    ...surroundings,
    cause: 'not-json',
    shows: 'The JSON parser gets a sentence in front of a JSON text without a fence.',
    setup: (lab) => lab.write('app.py', PARSE('JsonOutputParser()', 'Here is the order: {"id": "17"}')),
    trigger: 'python app.py',
  },
  {
    ...surroundings,
    cause: 'wrong-fields',
    shows: 'The parser for a model gets JSON with other fields.',
    setup: (lab) => lab.write('app.py', PARSE('PydanticOutputParser(pydantic_object=Order)', '{"title": "Shoes"}')),
    trigger: 'python app.py',
  },
];
