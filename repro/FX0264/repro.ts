// A structured answer ends too early. A server plays OpenAI: it cuts at the limit that is asked for, and filters one input.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const WHOLE = '{"number":"17","total":42.5}';
const LONG = 30;

const openai: StubAnswer = ({ body }) => {
  const limit = (JSON.parse(body) as { max_completion_tokens?: number }).max_completion_tokens ?? LONG;
  const filtered = body.includes('forbidden');
  const cut = limit < LONG;
  const finish_reason = filtered ? 'content_filter' : cut ? 'length' : 'stop';
  const content = cut || filtered ? WHOLE.slice(0, 18) : WHOLE;
  const choices = [{ index: 0, finish_reason, message: { role: 'assistant', content, refusal: null } }];
  const completion_tokens = Math.min(limit, LONG);
  const usage = { completion_tokens, prompt_tokens: 20, total_tokens: 20 + completion_tokens };
  return { body: { id: '1', object: 'chat.completion', created: 1, model: 'gpt-5.5', choices, usage } };
};

const ask = (content: string, limit: number) => `from openai import OpenAI
from pydantic import BaseModel


class Invoice(BaseModel):
    number: str
    total: float


completion = OpenAI().chat.completions.parse(
    model="gpt-5.5",
    messages=[{"role": "user", "content": "${content}"}],
    response_format=Invoice,
    max_completion_tokens=${limit},
)
print(completion.choices[0].message.parsed)
`;

const ASK_NODE = `import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const Invoice = z.object({ number: z.string(), total: z.number() });
const completion = await new OpenAI().chat.completions.parse({
  model: 'gpt-5.5',
  messages: [{ role: 'user', content: 'Invoice 17' }],
  response_format: zodResponseFormat(Invoice, 'invoice'),
  max_completion_tokens: 16,
});
console.log(completion.choices[0].message.parsed);
`;

async function serve(lab: Lab, file: string, text: string): Promise<void> {
  await lab.write(file, text);
  await lab.sh(`export OPENAI_BASE_URL=${await lab.serve(openai)}/v1 OPENAI_API_KEY=a-key`, { quiet: true });
}

export const scenarios: readonly Scenario[] = [
  {
    proves: 'message',
    shows: 'A program in Python allows 16 tokens for an answer of 30; a server answers as OpenAI does.',
    python: { openai: '3.57.0' },
    setup: (lab) => serve(lab, 'ask.py', ask('Invoice 17', 16)),
    trigger: 'python ask.py',
    cures: [{ fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write('ask.py', `${snippet}\n`) } }],
  },
  {
    proves: 'message',
    cause: 'limit-too-small',
    shows: 'A program for Node.js allows 16 tokens for an answer of 30; a server answers as OpenAI does.',
    packages: { openai: '7.59.0', zod: '4.6.7' },
    setup: (lab) => serve(lab, 'ask.mjs', ASK_NODE),
    trigger: 'node ask.mjs',
  },
  {
    proves: 'message',
    cause: 'content-filtered',
    shows: 'A content filter stops the answer; a server answers as OpenAI does.',
    python: { openai: '3.57.0' },
    setup: (lab) => serve(lab, 'ask.py', ask('something forbidden', 8000)),
    trigger: 'python ask.py',
  },
];
