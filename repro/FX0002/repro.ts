// A stand-in for the API is overloaded for the first three requests: one more than the SDK tries by itself.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const client = (options: string) => `import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic(${options});
const message = await anthropic.messages.create({
  model: 'claude-sonnet-5-5',
  max_tokens: 16,
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(message.content[0].text);
`;

function overloadedAtFirst(): StubAnswer {
  let refused = 0;
  return () => {
    refused += 1;
    return refused <= 3
      ? { status: 529, body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } } }
      : { body: { id: 'msg_1', type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Good day' }] } };
  };
}

export const reproduction: Reproduction = {
  shows: 'The service answers 529 three times: the two retries of the SDK are used up, with five it gets through.',
  proves: 'message',
  fixes: 'raise-sdk-retries',
  packages: { '@anthropic-ai/sdk': '1.13.0' },
  worked: 'Good day',
  fail: (lab) => call(lab, ''),
  fix: (lab) => call(lab, '{ maxRetries: 5 }'),
};

async function call(lab: Lab, options: string): Promise<void> {
  await lab.write('client.mjs', client(options));
  const address = await lab.serve(overloadedAtFirst());
  await lab.run('node client.mjs', { env: { ANTHROPIC_BASE_URL: address, ANTHROPIC_API_KEY: 'a-key' } });
}
