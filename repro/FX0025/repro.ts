// A stand-in for the API has a reasoning model: it refuses every temperature but its own.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const client = (temperature: string) => `import OpenAI from 'openai';

const completion = await new OpenAI().chat.completions.create({
  model: 'gpt-5-mini',${temperature}
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(completion.choices[0].message.content);
`;

const answer: StubAnswer = ({ body }) =>
  'temperature' in JSON.parse(body)
    ? {
        status: 400,
        body: {
          error: {
            message:
              "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
            type: 'invalid_request_error',
            param: 'temperature',
            code: 'unsupported_value',
          },
        },
      }
    : { body: { id: 'chatcmpl-1', choices: [{ index: 0, message: { role: 'assistant', content: 'Good day' } }] } };

export const reproduction: Reproduction = {
  shows: 'A request with `temperature: 0` is refused; without the parameter it is answered.',
  proves: 'message',
  fixes: 'remove-it',
  packages: { openai: '7.57.0' },
  worked: 'Good day',
  fail: (lab) => call(lab, '\n  temperature: 0,'),
  fix: (lab) => call(lab, ''),
};

async function call(lab: Lab, temperature: string): Promise<void> {
  await lab.write('client.mjs', client(temperature));
  const address = await lab.serve(answer);
  await lab.run('node client.mjs', { env: { OPENAI_BASE_URL: `${address}/v1`, OPENAI_API_KEY: 'a-key' } });
}
