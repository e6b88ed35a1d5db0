// Claude Code has a key that the API, played by a server, does not know, a key with a line break, or a helper without a key.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const COMMON = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  trigger: 'claude -p "Say hello."',
};

const HELPER = '../.claude/get-key.sh';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'stale-key-in-environment',
    proves: 'message',
    shows: 'A `.env` file has brought a key that the API refuses, beside a login that it knows.',
    setup: async (lab) => {
      await claude(lab);
      await lab.write('.env', 'ANTHROPIC_API_KEY=an-old-key\n');
      await lab.sh('export ANTHROPIC_API_KEY=an-old-key CLAUDE_CODE_OAUTH_TOKEN=the-login', { quiet: true });
    },
    exits: { 'fixes.0.steps.2.run': 2 },
    cures: [
      { fix: 'quick-fix', after: 'unset ANTHROPIC_API_KEY; claude -p "Say hello."' },
      { fix: 'remove-key', after: 'unset ANTHROPIC_API_KEY; claude -p "Say hello."' },
    ],
  },
  {
    ...COMMON,
    cause: 'unusable-characters',
    shows: 'A good key was copied with a line break in it.',
    setup: async (lab) => {
      await claude(lab);
      await lab.sh("export ANTHROPIC_API_KEY=$'a-good\\n-key'", { quiet: true });
    },
    cures: [{ fix: 'new-key', after: 'export ANTHROPIC_API_KEY=a-good-key; claude -p "Say hello."' }],
  },
  helper('The helper ends with 1, as after a session at the vault that has expired.', 'exit 1'),
  helper('The helper prints nothing.', 'exit 0'),
  helper('The helper greets before it prints the key.', 'echo "Welcome to the vault"\necho a-good-key'),
];

function helper(shows: string, script: string): Scenario {
  return {
    ...COMMON,
    cause: 'helper-prints-something-else',
    shows,
    setup: async (lab) => {
      await claude(lab);
      await lab.write('../.claude/settings.json', '{ "apiKeyHelper": "~/.claude/get-key.sh" }\n');
      await write(lab, script);
    },
    cures: [
      { fix: 'repair-helper', apply: { 1: (lab) => write(lab, 'echo "Welcome to the vault" >&2\necho a-good-key') } },
    ],
  };
}

async function write(lab: Lab, script: string): Promise<void> {
  await lab.write(HELPER, `#!/bin/sh\n${script}\n`);
  await lab.sh('chmod +x ~/.claude/get-key.sh', { quiet: true });
}

/** Puts the program on the PATH, which the package’s own script would do, and starts the API that it talks to. */
async function claude(lab: Lab): Promise<void> {
  const address = await lab.serve(api);
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_BASE_URL=${address} CLAUDE_CODE_MAX_RETRIES=1`,
    { quiet: true },
  );
}

/** The API knows one key and one login. */
const api: StubAnswer = ({ url, headers }) => {
  if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
  if (headers['x-api-key'] === 'a-good-key' || headers.authorization === 'Bearer the-login') {
    return { headers: { 'content-type': 'text/event-stream' }, body: hello() };
  }
  return {
    status: 401,
    body: { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
  };
};

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
