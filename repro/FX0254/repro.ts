// Claude Code finds a settings file or its state file broken. A server plays the API.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const SETTINGS = '../.claude/settings.json';

const COMMON = { tools: { '@anthropic-ai/claude-code': '2.1.332' }, trigger: 'claude -p "Say hello."' };

const GOOD = '{ "cleanupPeriodDays": 30 }\n';

export const scenarios: readonly Scenario[] = [
  settings(
    'not-strict-json',
    'The user’s settings hold a comment.',
    '{\n  // thirty days\n  "cleanupPeriodDays": 30\n}\n',
    1,
  ),
  settings(
    'wrong-value',
    'A number of the user’s settings is written as a text.',
    '{ "cleanupPeriodDays": "30" }\n',
    0,
  ),
  settings(
    'single-entries',
    'A permission rule lacks its closing bracket.',
    '{ "permissions": { "allow": ["Bash(npm run test"] } }\n',
    0,
  ),
  {
    ...COMMON,
    cause: 'state-file',
    shows: 'The end of `~/.claude.json` is missing; earlier runs have left backups of it.',
    setup: async (lab) => {
      await claude(lab);
      await lab.sh('claude -p "Say hello."; claude -p "Say hello."; ls ~/.claude/backups', { quiet: true });
      await lab.sh('head -c 40 ~/.claude.json > cut && mv cut ~/.claude.json', { quiet: true });
    },
    cures: [{ fix: 'restore-state' }],
  },
];

function settings(cause: string, shows: string, text: string, parser: number): Scenario {
  const correct = (lab: Lab) => lab.write(SETTINGS, GOOD);
  return {
    ...COMMON,
    cause,
    shows,
    exits: { 'fixes.0.steps.1.run': parser },
    setup: async (lab) => {
      await claude(lab);
      await lab.write(SETTINGS, text);
    },
    cures: [{ fix: 'correct-the-file', apply: { 2: correct } }],
  };
}

/** Puts the program on the PATH, which the package’s own script would do, and starts the API that it talks to. */
async function claude(lab: Lab): Promise<void> {
  const address = await lab.serve(({ url }) =>
    url.startsWith('/v1/messages')
      ? { headers: { 'content-type': 'text/event-stream' }, body: hello() }
      : { status: 404, body: { type: 'error', error: { type: 'not_found_error', message: 'Not Found' } } },
  );
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
