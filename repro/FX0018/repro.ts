// A server that plays the API finds the request for a summary too long, or the first prompt of a new conversation.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const COMMON = { tools: { '@anthropic-ai/claude-code': '2.1.332' }, proves: 'message' as const };

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'window-full',
    shows: 'Three turns, and a server that plays the API refuses each request for a summary as too long.',
    setup: async (lab) => {
      await claude(lab, api);
      await lab.sh('claude -p "Say hello."; claude -c -p "And again."; claude -c -p "Once more."', { quiet: true });
    },
    trigger: 'claude --continue -p "/compact"',
    cures: [{ fix: 'clear-and-hand-over', after: 'claude -p "Say hello."' }],
    trials: ['causes.0.check.run', 'causes.2.check.run', 'causes.3.check.run'],
  },
  {
    ...COMMON,
    cause: 'fixed-part-too-big',
    shows: 'A new conversation is refused at its first prompt, by a server that counts far more than was said.',
    setup: (lab) =>
      claude(lab, () => ({
        status: 400,
        body: tooLong,
      })),
    trigger: 'claude -p "Say hello."',
  },
];

const tooLong = {
  type: 'error',
  error: { type: 'invalid_request_error', message: 'prompt is too long: 205061 tokens > 200000 maximum' },
};

const api: StubAnswer = ({ url, body }) => {
  if (!/^\/v1\/messages\b(?!\/)/.test(url)) return { status: 404, body: {} };
  if (body.includes('<summary> block')) return { status: 400, body: tooLong };
  return { headers: { 'content-type': 'text/event-stream' }, body: hello() };
};

/** Puts the program on the PATH, which the package’s own script would do, and starts the API that it talks to. */
async function claude(lab: Lab, answer: StubAnswer): Promise<void> {
  const address = await lab.serve(answer);
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_BASE_URL=${address} ANTHROPIC_API_KEY=a-key`,
    { quiet: true },
  );
}

/** A short answer as the API streams it. */
function hello(): string {
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
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello.' } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
