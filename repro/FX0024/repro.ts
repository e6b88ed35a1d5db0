// The SDK against a stand-in for the API that knows one key and refuses all others as the documentation says.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const CLIENT = `import Anthropic from '@anthropic-ai/sdk';

const message = await new Anthropic().messages.create({
  model: 'claude-sonnet-5-5',
  max_tokens: 16,
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content[0].text);
`;

const answer: StubAnswer = ({ headers }) =>
  headers['x-api-key'] === 'the-right-key' || headers.authorization === 'Bearer the-right-key'
    ? { body: { id: 'msg_1', type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Good day' }] } }
    : { status: 401, body: { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } } };

export const reproduction: Reproduction = {
  shows: 'A program sends a key that the service does not know, then the right one.',
  proves: 'message',
  fixes: 'right-key-in-the-right-place',
  packages: { '@anthropic-ai/sdk': '1.13.0' },
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('client.mjs', CLIENT);
    await call(lab, 'an-old-key');
  },
  fix: (lab) => call(lab, 'the-right-key'),
};

async function call(lab: Lab, key: string): Promise<void> {
  const address = await lab.serve(answer);
  await lab.run('node client.mjs', { env: { ANTHROPIC_BASE_URL: address, ANTHROPIC_API_KEY: key } });
}
