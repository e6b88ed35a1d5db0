// A server that plays the API says which window of the plan is full, as the API does in its headers.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const LOGIN = 'CLAUDE_CODE_OAUTH_TOKEN=the-login CLAUDE_CODE_MAX_RETRIES=1';

export const scenarios: readonly Scenario[] = [
  full('session-window', 'five_hour', 'The session window is full.'),
  full('weekly-window', 'seven_day', 'The weekly window is full.'),
  {
    ...full('model-window', 'seven_day_opus', 'The weekly allowance for Opus is full.', /opus/),
    cures: [{ fix: 'switch-model', after: 'claude --model sonnet -p "Say hello."' }],
  },
];

function full(cause: string, claim: string, shows: string, models = /./): Scenario {
  const answer: StubAnswer = ({ url, body }) => {
    if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
    const { model = '' } = JSON.parse(body) as { model?: string };
    return models.test(model) ? refusal(claim) : hello();
  };
  return {
    cause,
    proves: 'message',
    shows,
    tools: { '@anthropic-ai/claude-code': '2.1.332' },
    setup: (lab) => claude(lab, answer, LOGIN),
    trigger: 'claude --model opus -p "Say hello."',
  };
}

function refusal(claim: string): StubResponse {
  return {
    status: 429,
    headers: {
      'anthropic-ratelimit-unified-status': 'rejected',
      'anthropic-ratelimit-unified-representative-claim': claim,
      'anthropic-ratelimit-unified-reset': String(Math.floor(Date.now() / 1000) + 7200),
    },
    body: {
      type: 'error',
      error: {
        type: 'rate_limit_error',
        message: "This request would exceed your account's rate limit. Please try again later.",
      },
    },
  };
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

/** A short answer as the API streams it. */
function hello(): StubResponse {
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
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return { headers: { 'content-type': 'text/event-stream' }, body };
}
