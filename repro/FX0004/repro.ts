// A stand-in for the API knows two keys: the organization of one has used up its credit.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const CLIENT = `import OpenAI from 'openai';

const response = await new OpenAI().responses.create({ model: 'gpt-5-mini', input: 'Hello' });
console.log(response.output_text);
`;

const answer: StubAnswer = ({ headers }) =>
  headers.authorization === 'Bearer key-of-the-funded-organization'
    ? {
        body: {
          id: 'resp_1',
          object: 'response',
          output: [{ type: 'message', content: [{ type: 'output_text', text: 'Good day' }] }],
        },
      }
    : {
        status: 429,
        body: {
          error: {
            message:
              'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
            type: 'insufficient_quota',
            param: null,
            code: 'insufficient_quota',
          },
        },
      };

export const reproduction: Reproduction = {
  shows: 'A program sends the key of an organization without credit, then the key of one that has some.',
  proves: 'message',
  fixes: 'use-funded-organization',
  packages: { openai: '7.57.0' },
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('client.mjs', CLIENT);
    await call(lab, 'key-of-an-empty-organization');
  },
  fix: (lab) => call(lab, 'key-of-the-funded-organization'),
};

async function call(lab: Lab, key: string): Promise<void> {
  const address = await lab.serve(answer);
  await lab.run('node client.mjs', { env: { OPENAI_BASE_URL: `${address}/v1`, OPENAI_API_KEY: key } });
}
