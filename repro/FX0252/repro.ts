// A server that plays the API answers after five seconds, and Claude Code may wait for two.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const SERVER = `// Answers each prompt after five seconds.
const { createServer } = require('node:http');

const usage = { input_tokens: 1, output_tokens: 1 };
const events = [
  { type: 'message_start', message: { id: '1', type: 'message', role: 'assistant', model: 'claude', content: [], usage } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello.' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage },
  { type: 'message_stop' },
];

createServer((request, response) => {
  if (!request.url.startsWith('/v1/messages')) return response.writeHead(404).end();
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(events.map((event) => \`event: \${event.type}\\ndata: \${JSON.stringify(event)}\\n\\n\`).join(''));
  }, 5000);
}).listen(Number(process.argv[2]), '127.0.0.1');
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'limit-set-wrong',
    shows: '`API_TIMEOUT_MS` is 2000, and a server that plays the API answers after five seconds.',
    tools: { '@anthropic-ai/claude-code': '2.1.332' },
    setup: async (lab) => {
      const port = await lab.freePort();
      await lab.write('slow-api.js', SERVER);
      await lab.start(`node slow-api.js ${port}`, { port });
      await claude(
        lab,
        `http://127.0.0.1:${port}`,
        'ANTHROPIC_API_KEY=a-key CLAUDE_CODE_MAX_RETRIES=1 API_TIMEOUT_MS=2000',
      );
    },
    trigger: 'claude -p "Say hello."',
    cures: [
      { fix: 'quick-fix', after: 'API_TIMEOUT_MS=1200000 claude -p "Say hello."' },
      {
        fix: 'raise-timeout',
        steps: [1],
        apply: { 1: (lab, snippet) => lab.write('../.claude/settings.json', snippet) },
      },
    ],
    exits: { 'causes.1.check.run': 0 },
    trials: ['causes.1.check.run'],
  },
];

/** Puts the program on the PATH, which the package’s own script would do. */
async function claude(lab: Lab, address: string, variables: string): Promise<void> {
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_BASE_URL=${address} ${variables}`,
    { quiet: true },
  );
}
