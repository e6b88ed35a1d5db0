// A stand-in for the API knows one token of a subscription; the other one has expired.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const EXPIRED = 'OAuth token has expired. Please obtain a new token or refresh your existing token.';

const event = (data: { type: string }) => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;

const START = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  content: [],
  usage: { input_tokens: 1, output_tokens: 1 },
};

const ANSWER = [
  { type: 'message_start', message: START },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Good day' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
  { type: 'message_stop' },
];

const answer: StubAnswer = ({ headers }) =>
  headers.authorization === 'Bearer a-new-token'
    ? { headers: { 'content-type': 'text/event-stream' }, body: ANSWER.map(event).join('') }
    : { status: 401, body: { type: 'error', error: { type: 'authentication_error', message: EXPIRED } } };

export const reproduction: Reproduction = {
  shows: 'Claude Code is run with a token in `CLAUDE_CODE_OAUTH_TOKEN` that has expired, then with a new one.',
  proves: 'message',
  fixes: 'replace-env-token',
  packages: { '@anthropic-ai/claude-code': '2.1.331' },
  worked: 'Good day',
  fail: (lab) => ask(lab, 'an-old-token'),
  fix: (lab) => ask(lab, 'a-new-token'),
};

/** The wrapper stands for the command `claude`, which the package's own script would put in its place. */
async function ask(lab: Lab, token: string): Promise<void> {
  const address = await lab.serve(answer);
  const env = { ANTHROPIC_BASE_URL: address, CLAUDE_CODE_OAUTH_TOKEN: token };
  await lab.run('node node_modules/@anthropic-ai/claude-code/cli-wrapper.cjs -p Hello', { env });
}
