// A server that plays the API knows one key, of an organization that is disabled, and one login.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const COMMON = {
  proves: 'message' as const,
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  trigger: 'claude -p "Say hello."',
  exits: { 'fixes.0.steps.1.run': 2 },
};

const SETTINGS = '.claude/settings.json';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'stale-key',
    shows: 'A `.env` file has brought the key of a disabled organization, beside a login that works.',
    setup: async (lab) => {
      await claude(
        lab,
        api,
        'CLAUDE_CODE_OAUTH_TOKEN=the-login ANTHROPIC_API_KEY=an-old-key CLAUDE_CODE_MAX_RETRIES=1',
      );
      await lab.write('.env', 'ANTHROPIC_API_KEY=an-old-key\n');
    },
    cures: [
      { fix: 'quick-fix', after: 'unset ANTHROPIC_API_KEY; claude -p "Say hello."' },
      { fix: 'unset-key', after: 'unset ANTHROPIC_API_KEY; claude -p "Say hello."' },
    ],
  },
  {
    ...COMMON,
    cause: 'key-in-settings',
    shows: 'The settings of the project bring the key.',
    setup: async (lab) => {
      await claude(lab, api, 'CLAUDE_CODE_OAUTH_TOKEN=the-login CLAUDE_CODE_MAX_RETRIES=1');
      await lab.write(SETTINGS, '{ "env": { "ANTHROPIC_API_KEY": "an-old-key" } }\n');
    },
    cures: [
      {
        fix: 'active-key',
        apply: { 0: (lab) => lab.write(SETTINGS, '{ "env": { "ANTHROPIC_API_KEY": "a-new-key" } }\n') },
      },
    ],
  },
  {
    ...COMMON,
    cause: 'account-disabled',
    shows: 'There is no key, and the login belongs to a disabled organization.',
    setup: (lab) => claude(lab, api, 'CLAUDE_CODE_OAUTH_TOKEN=an-old-login CLAUDE_CODE_MAX_RETRIES=1'),
  },
];

const api: StubAnswer = ({ url, headers }) => {
  if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
  if (headers['x-api-key'] === 'a-new-key' || headers.authorization === 'Bearer the-login') return hello();
  const error = { type: 'invalid_request_error', message: 'This organization has been disabled.' };
  return { status: 400, body: { type: 'error', error } };
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
