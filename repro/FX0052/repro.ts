// A server that plays the API refuses histories in which a call has no result, in the words of its documentation.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const COMMON = { proves: 'message' as const, python: { anthropic: '2.14.0' } };

const ASK = { role: 'user', content: 'Is order 7 paid?' };
const CALL = { role: 'assistant', content: [call('toolu_01ExampleA', 7)] };
const RESULT = result('toolu_01ExampleA', 'paid');
const NEXT = { role: 'user', content: 'And order 8?' };
const ANSWER = { role: 'assistant', content: 'Yes.' };

export const scenarios: readonly Scenario[] = [
  broken('call-never-answered', 'The user writes on after a call that was interrupted.', [ASK, CALL, NEXT]),
  {
    ...COMMON,
    cause: 'only-some-answered',
    shows: 'A loop answers the first of two calls.',
    setup: async (lab) => {
      await api(lab);
      await lab.write('agent.py', loop(FIRST_ONLY));
    },
    trigger: 'python agent.py',
    cures: [{ fix: 'answer-every-call', apply: { 0: (lab, snippet) => lab.write('agent.py', loop(snippet)) } }],
  },
  broken('something-in-between', 'A sentence stands before the result.', [
    ASK,
    CALL,
    { role: 'user', content: [{ type: 'text', text: 'Here is the result.' }, RESULT] },
  ]),
  {
    ...COMMON,
    cause: 'history-cut',
    shows: 'A filter keeps the texts and drops the results.',
    setup: async (lab) => {
      await api(lab);
      await history(lab, [ASK, CALL, { role: 'user', content: [RESULT] }, ANSWER, NEXT]);
      await lab.write('chat.py', chat(FILTER));
    },
    trigger: 'python chat.py',
    cures: [
      {
        fix: 'cut-between-turns',
        apply: { 0: (lab, snippet) => lab.write('chat.py', chat(`${snippet}\n\nmessages = keep_last(messages, 2)\n`)) },
      },
    ],
  },
];

/** A stored history that fails; the function of the answer box repairs it. */
function broken(cause: string, shows: string, messages: readonly object[]): Scenario {
  const repaired = (lab: Lab, snippet: string) =>
    lab.write('chat.py', chat(`${snippet}\n\nmessages = answer_open_calls(messages)\n`));
  return {
    ...COMMON,
    cause,
    shows,
    setup: async (lab) => {
      await api(lab);
      await history(lab, messages);
      await lab.write('chat.py', chat(''));
    },
    trigger: 'python chat.py',
    cures: [{ fix: 'quick-fix', apply: { 0: repaired } }],
  };
}

function call(id: string, order: number) {
  return { type: 'tool_use', id, name: 'is_paid', input: { order } };
}

function result(tool_use_id: string, content: string) {
  return { type: 'tool_result', tool_use_id, content };
}

function history(lab: Lab, messages: readonly object[]): Promise<void> {
  return lab.write('history.json', `${JSON.stringify(messages, null, 2)}\n`);
}

const TOOLS = `TOOLS = [{"name": "is_paid", "input_schema": {"type": "object", "properties": {"order": {"type": "integer"}}}}]
`;

const FILTER = `messages = [m for m in messages if isinstance(m["content"], str) or m["role"] == "assistant"]
`;

const chat = (change: string) => `import json
import pathlib

import anthropic

${TOOLS}
messages = json.loads(pathlib.Path("history.json").read_text())
${change}
client = anthropic.Anthropic()
answer = client.messages.create(model="claude-sonnet-5", max_tokens=1000, tools=TOOLS, messages=messages)
print(answer.content[0].text)
`;

const FIRST_ONLY = `block = response.content[0]
results = [{"type": "tool_result", "tool_use_id": block.id, "content": run_tool(block.name, block.input)}]

messages.append({"role": "assistant", "content": response.content})
messages.append({"role": "user", "content": results})
`;

const loop = (answering: string) => `import anthropic

${TOOLS}

def run_tool(name, given):
    if given["order"] == 8:
        raise KeyError("no such order")
    return "paid"


client = anthropic.Anthropic()
messages = [{"role": "user", "content": "Are the orders 7 and 8 paid?"}]
response = client.messages.create(model="claude-sonnet-5", max_tokens=1000, tools=TOOLS, messages=messages)

${answering}
answer = client.messages.create(model="claude-sonnet-5", max_tokens=1000, tools=TOOLS, messages=messages)
print(answer.content[0].text)
`;

async function api(lab: Lab): Promise<void> {
  const address = await lab.serve(answer);
  await lab.sh(`export ANTHROPIC_BASE_URL=${address} ANTHROPIC_API_KEY=a-key`, { quiet: true });
}

interface Block {
  readonly type: string;
  readonly id?: string;
  readonly tool_use_id?: string;
}

/** Refuses a call whose results do not open the next message; asks for two tools when orders are asked for. */
const answer: StubAnswer = ({ body }) => {
  const { messages } = JSON.parse(body) as { messages: readonly { content: string | readonly Block[] }[] };
  const turns = messages.map(
    ({ content }) => (typeof content === 'string' ? [{ type: 'text' }] : content) as readonly Block[],
  );
  for (const [index, turn] of turns.entries()) {
    const after = turns[index + 1] ?? [];
    const opening = after.slice(0, after.findIndex(({ type }) => type !== 'tool_result') >>> 0);
    const answered = new Set(opening.map(({ tool_use_id }) => tool_use_id));
    const open = turn.filter(({ type, id }) => type === 'tool_use' && !answered.has(id)).map(({ id }) => id);
    if (open.length > 0) return refusal(index, open.join(', '));
  }
  const two = messages.length === 1 && body.includes('Are the orders');
  const content = two ? [call('toolu_01ExampleA', 7), call('toolu_01ExampleB', 8)] : [{ type: 'text', text: 'Yes.' }];
  const usage = { input_tokens: 1, output_tokens: 1 };
  return {
    body: { id: '1', type: 'message', role: 'assistant', model: 'claude', content, stop_reason: 'end_turn', usage },
  };
};

function refusal(index: number, ids: string) {
  const message = `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
  return { status: 400, body: { type: 'error', error: { type: 'invalid_request_error', message } } };
}
