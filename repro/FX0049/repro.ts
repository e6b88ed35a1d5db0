// A server that plays the API refuses requests that ask for the window of a million tokens.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'long-model-selected',
    proves: 'message',
    shows: 'The settings of a project name an older model with `[1m]`.',
    tools: { '@anthropic-ai/claude-code': '2.1.332' },
    setup: async (lab) => {
      await claude(lab, api, 'CLAUDE_CODE_OAUTH_TOKEN=the-login CLAUDE_CODE_MAX_RETRIES=1');
      await lab.write('.claude/settings.json', '{ "model": "claude-sonnet-4-6[1m]" }\n');
    },
    trigger: 'claude -p "Say hello."',
    cures: [
      { fix: 'quick-fix', after: 'claude --model sonnet -p "Say hello."' },
      { fix: 'standard-context', apply: { 1: (lab, snippet) => lab.write('../.claude/settings.json', snippet) } },
    ],
    trials: ['causes.0.check.run'],
  },
];

const api: StubAnswer = ({ url, headers }) => {
  if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
  if (!String(headers['anthropic-beta']).includes('context-1m')) return hello();
  const error = { type: 'rate_limit_error', message: 'Usage credits are required for long context requests.' };
  return { status: 429, body: { type: 'error', error } };
};

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
