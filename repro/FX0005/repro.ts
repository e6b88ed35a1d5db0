// A stand-in for the API counts tokens per minute: three requests are refused, then the minute is over.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const client = (options: string) => `import OpenAI from 'openai';

const response = await new OpenAI(${options}).responses.create({ model: 'gpt-4.1', input: 'Hello' });
console.log(response.output_text);
`;

const MESSAGE =
  'Rate limit reached for gpt-4.1 in organization org-ExampleExample on tokens per min (TPM): Limit 30000, Used 28039, Requested 3906. Please try again in 3.89s. Visit https://platform.openai.com/account/rate-limits to learn more.';

function limitedAtFirst(): StubAnswer {
  let refused = 0;
  return () => {
    refused += 1;
    return refused <= 3
      ? {
          status: 429,
          headers: { 'retry-after-ms': '100' },
          body: { error: { message: MESSAGE, type: 'tokens', param: null, code: 'rate_limit_exceeded' } },
        }
      : {
          body: {
            id: 'resp_1',
            object: 'response',
            output: [{ type: 'message', content: [{ type: 'output_text', text: 'Good day' }] }],
          },
        };
  };
}

export const reproduction: Reproduction = {
  shows: 'The service refuses three requests: the two retries of the SDK are used up, with eight it gets through.',
  proves: 'message',
  fixes: 'retry-with-backoff',
  packages: { openai: '7.57.0' },
  worked: 'Good day',
  fail: (lab) => call(lab, ''),
  fix: (lab) => call(lab, '{ maxRetries: 8 }'),
};

async function call(lab: Lab, options: string): Promise<void> {
  await lab.write('client.mjs', client(options));
  const address = await lab.serve(limitedAtFirst());
  await lab.run('node client.mjs', { env: { OPENAI_BASE_URL: `${address}/v1`, OPENAI_API_KEY: 'a-key' } });
}
