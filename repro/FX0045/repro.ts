// A server that plays the API cannot process the picture of one prompt; the file is a web page under the name of a picture.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-an-image',
    proves: 'message',
    shows: 'The API cannot process what a download left under the name `photo.jpg`.',
    tools: { '@anthropic-ai/claude-code': '2.1.332' },
    needs: [{ program: 'file', debian: 'file', version: 'file --version' }],
    setup: async (lab) => {
      await claude(lab, api, 'ANTHROPIC_API_KEY=a-key');
      await lab.sh('head -c 4000000 /dev/zero > screenshot.png', { quiet: true });
      await lab.write('photo.jpg', '<!DOCTYPE html>\n<title>Log in</title>\n');
    },
    trigger: 'claude -p "Describe photo.jpg."',
    cures: [{ fix: 'step-back', after: 'claude -p "Say hello."' }],
    trials: ['causes.0.check.run', 'causes.1.check.run', 'causes.2.check.run'],
  },
];

const api: StubAnswer = ({ url, body }) => {
  if (!url.startsWith('/v1/messages')) return { status: 404, body: {} };
  if (!body.includes('Describe photo.jpg')) return hello();
  return {
    status: 400,
    body: { type: 'error', error: { type: 'invalid_request_error', message: 'Could not process image' } },
  };
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
