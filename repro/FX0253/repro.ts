// A server that plays the API throttles some requests: 429 without the headers of a plan’s quota.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const LOGIN = 'CLAUDE_CODE_OAUTH_TOKEN=the-login CLAUDE_CODE_MAX_RETRIES=1';

const COMMON = {
  cause: 'short-throttle',
  proves: 'message' as const,
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  trigger: 'claude -p "Say hello."',
};

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    shows: 'Two requests are throttled, then the server answers.',
    setup: (lab) => claude(lab, throttle(2), LOGIN),
    cures: [{ fix: 'quick-fix' }, { fix: 'wait-and-update', steps: [0] }],
    trials: ['causes.1.check.run'],
  },
  {
    ...COMMON,
    shows: 'Five requests are throttled, and the second run is told to wait as long as it takes.',
    setup: (lab) => claude(lab, throttle(5), LOGIN),
    cures: [{ fix: 'wait-in-ci', after: 'CLAUDE_CODE_RETRY_WATCHDOG=1 claude -p "Say hello."' }],
  },
];

/** Refuses the first prompts that it gets. */
function throttle(times: number): StubAnswer {
  let left = times;
  return ({ url }) => {
    if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
    left -= 1;
    if (left < 0) return hello();
    const message = "This request would exceed your account's rate limit. Please try again later.";
    return { status: 429, body: { type: 'error', error: { type: 'rate_limit_error', message } } };
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
