// The SDK reckons how long an answer may take before it sends anything; a stand-in for the API answers what is sent.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const client = (maxTokens: string) => `import Anthropic from '@anthropic-ai/sdk';

const message = await new Anthropic().messages.create({
  model: 'claude-sonnet-5-5',
  max_tokens: ${maxTokens},
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content[0].text);
`;

const answer: StubAnswer = () => ({
  body: { id: 'msg_1', type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Good day' }] },
});

export const reproduction: Reproduction = {
  shows: 'A program asks for up to 21,334 tokens without streaming, then for 21,333.',
  proves: 'cause',
  causes: 'max-tokens-without-streaming',
  fixes: 'lower-max-tokens',
  packages: { '@anthropic-ai/sdk': '1.13.0' },
  worked: 'Good day',
  fail: (lab) => call(lab, '21_334'),
  fix: (lab) => call(lab, '21_333'),
};

async function call(lab: Lab, maxTokens: string): Promise<void> {
  await lab.write('client.mjs', client(maxTokens));
  const address = await lab.serve(answer);
  await lab.run('node client.mjs', { env: { ANTHROPIC_BASE_URL: address, ANTHROPIC_API_KEY: 'a-key' } });
}
