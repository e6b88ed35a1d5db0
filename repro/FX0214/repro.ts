// A graph of LangGraph reaches its limit: it has no way out, it is long, or the limit was set where nobody reads it.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

/** Research and review take turns; what follows the review differs. */
const graph = (edges: string, ending: string) => `from typing import TypedDict

from langgraph.graph import START, StateGraph


class State(TypedDict):
    rounds: int
    done: bool


builder = StateGraph(State)
builder.add_node("research", lambda state: {"rounds": state["rounds"] + 1})
builder.add_node("review", lambda state: {"done": state["rounds"] >= 20})
builder.add_edge(START, "research")
builder.add_edge("research", "review")
${edges}
graph = builder.compile()
inputs = {"rounds": 0, "done": False}
${ending}
print(result)
`;

const CALL = 'result = graph.invoke(inputs)';
const UNTIL_DONE = `from langgraph.graph import END

builder.add_conditional_edges("review", lambda state: END if state["done"] else "research")
`;

/** From a snippet with two ways: the one that names the limit in the call. */
const inTheCall = (snippet: string) => snippet.split('\n')[0]?.replace('graph.invoke', 'result = graph.invoke') ?? '';

const JS = (config: string) => `import { Annotation, END, START, StateGraph } from '@langchain/langgraph';

const State = Annotation.Root({ rounds: Annotation() });
const graph = new StateGraph(State)
  .addNode('research', ({ rounds }) => ({ rounds: rounds + 1 }))
  .addEdge(START, 'research')
  .addConditionalEdges('research', ({ rounds }) => (rounds >= 40 ? END : 'research'))
  .compile();
const inputs = { rounds: 0 };
console.log(${config});
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'no-way-to-end',
    shows: 'Two nodes have plain edges to each other, under LangGraph 1.2.',
    python: { langgraph: '1.2.24' },
    setup: (lab: Lab) => lab.write('app.py', graph('builder.add_edge("review", "research")\n', CALL)),
    trigger: 'python app.py',
    cures: [
      { fix: 'give-it-an-end', steps: [0], apply: { 0: (lab, snippet) => lab.write('app.py', graph(snippet, CALL)) } },
    ],
  },
  {
    cause: 'really-long',
    shows: 'A graph that ends after twenty rounds of two steps runs under LangGraph 1.0.5.',
    python: { langgraph: '1.0.5' },
    limit: 120,
    setup: (lab: Lab) => lab.write('app.py', graph(UNTIL_DONE, CALL)),
    trigger: 'python app.py',
    cures: [
      { fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write('app.py', graph(UNTIL_DONE, snippet)) } },
      {
        fix: 'raise-limit',
        steps: [0],
        apply: { 0: (lab, snippet) => lab.write('app.py', graph(UNTIL_DONE, inTheCall(snippet))) },
      },
      { fix: 'raise-limit', steps: [2] },
      { fix: 'end-gracefully', apply: { 0: (lab, snippet) => lab.write('app.py', graph(UNTIL_DONE, snippet)) } },
    ],
  },
  {
    cause: 'limit-not-passed',
    shows: 'A program for Node.js spells the limit as Python does, under LangGraph 1.7 for JavaScript.',
    packages: { '@langchain/langgraph': '1.7.3', '@langchain/core': '1.4.0' },
    setup: (lab: Lab) => lab.write('app.mjs', JS('await graph.invoke(inputs, { recursion_limit: 100 })')),
    trigger: 'node app.mjs',
    cures: [
      {
        fix: 'raise-limit',
        steps: [1],
        apply: { 1: (lab, snippet) => lab.write('app.mjs', JS(snippet.trim().replace(/;$/, ''))) },
      },
    ],
  },
];
