// The SDK reckons how long an answer may take before it sends anything; a stand-in for the API answers what is sent.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const SDK = { anthropic: '2.14.0' };

const ANSWER = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-5',
  content: [{ type: 'text', text: 'Good day' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 1, output_tokens: 2 },
};

/** The API: a message, or the same as a stream of events. */
const api: StubAnswer = ({ body }) => {
  if (!JSON.parse(body).stream) return { body: ANSWER };
  const events = [
    { type: 'message_start', message: { ...ANSWER, content: [], stop_reason: null } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Good day' } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ];
  const text = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return { headers: { 'content-type': 'text/event-stream' }, body: text };
};

const HEAD = 'import anthropic\n\nclient = anthropic.Anthropic()\n';
const TAIL = 'print(message.stop_reason, message.content[0].text)\n';

const program = (maxTokens: number) => `${HEAD}message = client.messages.create(
    model="claude-sonnet-5",
    max_tokens=${maxTokens},
    messages=[{"role": "user", "content": "Write the report."}],
)
${TAIL}`;

const IMPORT = "import Anthropic from '@anthropic-ai/sdk';\n\nconst client = new Anthropic();\n";
const LOG = 'console.log(message.stop_reason, message.content);\n';

function script(): string {
  return `${IMPORT}const message = await client.messages.create({
  model: 'claude-sonnet-5',
  max_tokens: 64000,
  messages: [{ role: 'user', content: 'Write the report.' }],
});
${LOG}`;
}

async function serve(lab: Lab): Promise<void> {
  const address = await lab.serve(api);
  await lab.sh(`export ANTHROPIC_BASE_URL=${address} ANTHROPIC_API_KEY=a-key`, { quiet: true });
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'max-tokens-without-streaming',
    shows: 'A program in Python asks for 21,334 tokens without streaming.',
    python: SDK,
    setup: async (lab) => {
      await serve(lab);
      await lab.write('report.py', program(21_334));
    },
    trigger: 'python report.py',
    cures: [
      { fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write('report.py', `${HEAD}${snippet}\n${TAIL}`) } },
      { fix: 'lower-max-tokens', apply: { 0: (lab) => lab.write('report.py', program(21_333)) } },
      { fix: 'explicit-timeout', apply: { 0: (lab, snippet) => lab.write('report.py', `${HEAD}${snippet}\n${TAIL}`) } },
    ],
  },
  {
    cause: 'max-tokens-without-streaming',
    shows: 'A program in TypeScript asks for 64,000 tokens without streaming.',
    packages: { '@anthropic-ai/sdk': '1.14.0' },
    setup: async (lab) => {
      await serve(lab);
      await lab.write('report.mts', script());
    },
    trigger: 'node report.mts',
    cures: [
      {
        fix: 'stream-and-collect',
        apply: { 1: (lab, snippet) => lab.write('report.mts', `${IMPORT}${snippet}\n${LOG}`) },
      },
    ],
  },
];
