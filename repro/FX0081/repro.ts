// A program is started where OPENAI_API_KEY is not set; a stand-in for the API answers once it is.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const CLIENT = `import OpenAI from 'openai';

const response = await new OpenAI().responses.create({ model: 'gpt-5-mini', input: 'Hello' });
console.log(response.output_text);
`;

const answer: StubAnswer = () => ({
  body: {
    id: 'resp_1',
    object: 'response',
    output: [{ type: 'message', content: [{ type: 'output_text', text: 'Good day' }] }],
  },
});

export const reproduction: Reproduction = {
  shows: 'A program is started without `OPENAI_API_KEY`, then with it.',
  proves: 'cause',
  causes: 'not-in-this-process',
  fixes: 'set-variable',
  packages: { openai: '7.57.0' },
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('client.mjs', CLIENT);
    await call(lab, {});
  },
  fix: (lab) => call(lab, { OPENAI_API_KEY: 'a-key' }),
};

async function call(lab: Lab, env: Record<string, string>): Promise<void> {
  await lab.run('node client.mjs', { env: { OPENAI_BASE_URL: `${await lab.serve(answer)}/v1`, ...env } });
}
