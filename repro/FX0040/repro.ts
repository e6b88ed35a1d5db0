// A server in place of the model asks Claude Code for the reads that the prompt names, and repeats what the tool answers.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const COMMON = { tools: { '@anthropic-ai/claude-code': '2.1.332' } };
const SETTINGS = '.claude/settings.json';
const RANGE = 'claude -p "Read lines 1 to 2000 of src/generated/schema.ts."';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'file-too-long',
    shows: 'Claude asks for 2000 lines of a generated file at once.',
    setup: async (lab) => {
      await claude(lab, reader(lab), 'ANTHROPIC_API_KEY=a-key');
      await generated(lab, 2000);
    },
    trigger: RANGE,
    cures: [
      { fix: 'quick-fix', after: 'claude -p "Read lines 1 to 200 of src/generated/schema.ts."' },
      { fix: 'read-in-parts', steps: [0, 1], after: 'claude -p "Read all of src/generated/schema.ts."' },
      { fix: 'raise-read-limit', apply: { 0: (lab) => lab.write(SETTINGS, limit('90000')) } },
    ],
  },
  {
    ...COMMON,
    cause: 'long-lines',
    shows: 'Claude asks for the first line of a JSON file that has no other.',
    needs: [{ program: 'python3', debian: 'python3', version: 'python3 --version' }],
    setup: async (lab) => {
      await claude(lab, reader(lab), 'ANTHROPIC_API_KEY=a-key');
      await lab.sh(
        `mkdir -p data; node -e "console.log(JSON.stringify(Array.from({ length: 3000 }, (_, id) => ({ id, state: 'shipped' }))))" > data/orders.json`,
      );
    },
    trigger: 'claude -p "Read lines 1 to 1 of data/orders.json."',
    cures: [{ fix: 'split-lines', after: 'claude -p "Read lines 1 to 200 of tmp/orders.pretty.json."' }],
  },
  {
    ...COMMON,
    cause: 'lower-limit',
    shows: 'The limit for reads is set to 10000, and Claude asks for 1000 lines.',
    setup: async (lab) => {
      await claude(lab, reader(lab), 'ANTHROPIC_API_KEY=a-key CLAUDE_CODE_FILE_READ_MAX_OUTPUT_TOKENS=10000');
      await generated(lab, 1000);
    },
    trigger: 'claude -p "Read lines 1 to 1000 of src/generated/schema.ts."',
    cures: [{ fix: 'raise-read-limit', apply: { 0: (lab, snippet) => lab.write(SETTINGS, snippet) } }],
  },
];

const limit = (tokens: string) => `{ "env": { "CLAUDE_CODE_FILE_READ_MAX_OUTPUT_TOKENS": "${tokens}" } }\n`;

async function generated(lab: Lab, lines: number): Promise<void> {
  await lab.sh(
    `mkdir -p src/generated; seq ${lines} | sed "s/.*/export const value& = 'order shipped from warehouse &';/" > src/generated/schema.ts`,
  );
}

interface Block {
  readonly type: string;
  readonly text?: string;
  readonly content?: unknown;
}

/** Reads what the last prompt names; the result of the tool is the answer. */
function reader(lab: Lab): StubAnswer {
  return ({ url, body }) => {
    if (url.includes('count_tokens')) return { body: { input_tokens: Math.ceil(body.length / 4) } };
    if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
    const { messages } = JSON.parse(body) as {
      messages: readonly { role: string; content: string | readonly Block[] }[];
    };
    const blocks = messages.flatMap(({ content }) =>
      typeof content === 'string' ? [{ type: 'text', text: content }] : content,
    );
    const before = messages.findLast(({ role }) => role === 'assistant')?.content;
    const result = blocks.findLast(({ type }) => type === 'tool_result');
    if (result && JSON.stringify(before).includes('"tool_use"'))
      return say(String(JSON.stringify(result.content)).slice(0, 400));
    const [, from, to, file] = ASK.exec(blocks.findLast(({ text }) => ASK.test(text ?? ''))?.text ?? '') ?? [];
    if (!file) return say('Hello.');
    const range = from ? { offset: Number(from), limit: Number(to) - Number(from) + 1 } : { allow_large: true };
    return call('Read', { file_path: `${lab.folder}/${file}`, ...range });
  };
}

const ASK = /^Read (?:lines (\d+) to (\d+)|all) of (\S+)\.$/;

const say = (text: string) =>
  stream(
    [
      { type: 'text', text: '' },
      { type: 'text_delta', text },
    ],
    'end_turn',
  );

const call = (name: string, input: object) =>
  stream(
    [
      { type: 'tool_use', id: `toolu_${Date.now()}`, name, input: {} },
      { type: 'input_json_delta', partial_json: JSON.stringify(input) },
    ],
    'tool_use',
  );

function stream([block, delta]: readonly [object, object], stop: string): StubResponse {
  const message = {
    id: '1',
    type: 'message',
    role: 'assistant',
    model: 'claude',
    content: [],
    usage: { input_tokens: 1, output_tokens: 1 },
  };
  const events = [
    { type: 'message_start', message },
    { type: 'content_block_start', index: 0, content_block: block },
    { type: 'content_block_delta', index: 0, delta },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: stop, stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ];
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return { headers: { 'content-type': 'text/event-stream' }, body };
}

/** Puts the program on the PATH, which the package’s own script would do. */
async function claude(lab: Lab, answer: StubAnswer, variables: string): Promise<void> {
  const address = await lab.serve(answer);
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_BASE_URL=${address} ${variables}`,
    { quiet: true },
  );
}
