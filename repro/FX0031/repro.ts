// Programs that use the Agent SDK see the CLI end with code 1: run as root without permission checks, and with settings that are not there.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const SDK = { '@anthropic-ai/claude-agent-sdk': '0.3.332' };
const CLI = { '@anthropic-ai/claude-code': '2.1.332' };
const LOGIN = 'ANTHROPIC_API_KEY=a-key CLAUDE_CODE_MAX_RETRIES=1';

const MISSING = "{ settings: './agent-settings.json' }";
const BYPASS = "{ permissionMode: 'bypassPermissions', allowDangerouslySkipPermissions: true }";

export const scenarios: readonly Scenario[] = [
  {
    cause: 'cli-reported-an-error',
    shows: 'A program with the SDK for TypeScript names a settings file that is not there.',
    packages: SDK,
    tools: CLI,
    setup: async (lab) => {
      await claude(lab, answer, LOGIN);
      await agent(lab, MISSING);
    },
    trigger: 'node agent.mjs',
    trials: ['quickFix.command', 'causes.0.check.run', 'fixes.0.steps.0.run', 'fixes.0.steps.3.run'],
  },
  {
    cause: 'cli-reported-an-error',
    shows: 'The same with the SDK for Python.',
    python: { 'claude-agent-sdk': '0.2.189' },
    tools: CLI,
    setup: async (lab) => {
      await claude(lab, answer, LOGIN);
      await lab.write('agent.py', PYTHON);
    },
    trigger: 'python agent.py',
  },
  {
    cause: 'bypass-as-root',
    shows: 'A program with the SDK bypasses permissions and is run as root.',
    packages: SDK,
    tools: CLI,
    setup: async (lab) => {
      await claude(lab, answer, LOGIN);
      await agent(lab, BYPASS);
    },
    trigger: 'node agent.mjs',
    cures: [
      {
        fix: 'run-as-user',
        steps: [1],
        apply: { 1: (lab, snippet) => agent(lab, snippet.replace(/^const options = /, '').replace(/;\s*$/, '')) },
      },
    ],
  },
];

function agent(lab: Lab, options: string): Promise<void> {
  return lab.write(
    'agent.mjs',
    `import { query } from '@anthropic-ai/claude-agent-sdk';

try {
  for await (const message of query({ prompt: 'Say hello.', options: ${options} })) {
    if (message.type === 'result') console.log(message.result);
  }
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
`,
  );
}

const PYTHON = `import asyncio

from claude_agent_sdk import ClaudeAgentOptions, query


async def main():
    async for message in query(prompt="Say hello.", options=ClaudeAgentOptions(settings="./agent-settings.json")):
        print(message)


asyncio.run(main())
`;

const answer: StubAnswer = ({ url }) => (url.startsWith('/v1/messages') ? hello() : { status: 404, body: {} });

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
