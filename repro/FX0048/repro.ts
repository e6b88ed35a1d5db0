// Claude Code asks for a model that the API does not know, or asks a server that is not the API.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const COMMON = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  needs: [{ program: 'curl', debian: 'curl', version: 'curl --version' }],
  trigger: 'claude -p "Say hello."',
};

const SETTINGS = '.claude/settings.json';

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'stale-model-name',
    proves: 'message',
    shows: 'The settings of a project name a model that the API, played by a server, does not know.',
    setup: async (lab) => {
      await claude(lab, await lab.serve(api));
      await lab.write(SETTINGS, '{ "model": "claude-opus-9" }\n');
    },
    cures: [
      { fix: 'quick-fix', after: 'claude --model sonnet -p "Say hello."' },
      { fix: 'use-alias', steps: [1, 2], apply: { 2: (lab) => lab.write(SETTINGS, '{ "model": "sonnet" }\n') } },
    ],
    exits: { 'causes.3.check.run': 1 },
    trials: ['causes.2.check.run', 'causes.3.check.run'],
  },
  {
    ...COMMON,
    cause: 'other-address',
    shows: '`ANTHROPIC_BASE_URL` names a server that answers `404 page not found`.',
    setup: async (lab) => {
      await claude(
        lab,
        await lab.serve(() => ({ status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' })),
      );
    },
  },
  {
    ...COMMON,
    cause: 'other-address',
    shows: '`ANTHROPIC_BASE_URL` names a server with models of its own, which answers as Ollama does.',
    setup: async (lab) => {
      await claude(lab, await lab.serve(ollama));
    },
    cures: [
      {
        fix: 'clear-address',
        steps: [2],
        after: 'ANTHROPIC_DEFAULT_HAIKU_MODEL=qwen3 claude --model qwen3 -p "Say hello."',
      },
    ],
  },
];

/** The API: without a key it says so, and it knows two models. */
const api: StubAnswer = ({ url, headers, body }) => {
  if (!url.startsWith('/v1/messages')) return refusal(404, 'not_found_error', 'Not Found');
  if (!headers['x-api-key']) return refusal(401, 'authentication_error', 'x-api-key header is required');
  const { model = '' } = JSON.parse(body) as { model?: string };
  return /sonnet|haiku/.test(model) ? hello() : refusal(404, 'not_found_error', `model: ${model}`);
};

const ollama: StubAnswer = ({ url, body }) => {
  if (!url.startsWith('/v1/messages'))
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' };
  const { model = '' } = JSON.parse(body) as { model?: string };
  return model === 'qwen3' ? hello() : refusal(404, 'not_found_error', `model '${model}' not found`);
};

function refusal(status: number, type: string, message: string): StubResponse {
  return { status, body: { type: 'error', error: { type, message } } };
}

/** Puts the program on the PATH, which the package’s own script would do. */
async function claude(lab: Lab, address: string): Promise<void> {
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_BASE_URL=${address} ANTHROPIC_API_KEY=a-key`,
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
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'OK' } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ];
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return { headers: { 'content-type': 'text/event-stream' }, body };
}
