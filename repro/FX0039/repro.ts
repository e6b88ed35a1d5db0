// A server that plays the API stops each answer that may have fewer tokens than the work needs.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const COMMON = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  trigger: 'claude -p "Write the specification of the shop."',
};

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'low-default',
    shows: '`CLAUDE_CODE_MAX_OUTPUT_TOKENS` is 8000, and the answer needs 50000.',
    setup: (lab) => claude(lab, writes(50_000), 'ANTHROPIC_API_KEY=a-key CLAUDE_CODE_MAX_OUTPUT_TOKENS=8000'),
    cures: [
      {
        fix: 'remove-limit',
        after: 'env -u CLAUDE_CODE_MAX_OUTPUT_TOKENS claude -p "Write the specification of the shop."',
      },
      {
        fix: 'raise-limit',
        apply: { 0: (lab, snippet) => lab.write('../.claude/settings.json', snippet) },
      },
    ],
    trials: ['causes.2.check.run'],
  },
  {
    ...COMMON,
    cause: 'one-long-answer',
    proves: 'message',
    shows: 'The answer needs 500000 tokens, more than any limit.',
    setup: (lab) => claude(lab, writes(500_000), 'ANTHROPIC_API_KEY=a-key'),
    cures: [
      { fix: 'quick-fix', after: 'claude -p "Write its first part, at most 300 lines."' },
      { fix: 'smaller-pieces', steps: [0], after: 'claude -p "Write its first part, at most 300 lines."' },
    ],
  },
];

/** Needs so many tokens for a whole, and few for a part. */
function writes(tokens: number): StubAnswer {
  return ({ url, body }) => {
    if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
    const { max_tokens } = JSON.parse(body) as { max_tokens: number };
    return answer(max_tokens >= tokens || body.includes('at most 300 lines') ? 'end_turn' : 'max_tokens');
  };
}

function answer(reason: string): StubResponse {
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
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'The shop sells books.' } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 2 } },
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
