// A stand-in for the Gemini API serves one model; the other one was shut down.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const client = (model: string) => `import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: 'a-key', httpOptions: { baseUrl: process.env.GEMINI_STAND_IN } });
const answer = await ai.models.generateContent({ model: '${model}', contents: 'Hello' });
console.log(answer.text);
`;

const answer: StubAnswer = ({ url }) => {
  const model = /models\/([^:]+)/.exec(url)?.[1];
  return model === 'gemini-3.6-flash'
    ? { body: { candidates: [{ content: { role: 'model', parts: [{ text: 'Good day' }] } }] } }
    : {
        status: 404,
        body: {
          error: {
            code: 404,
            message: `models/${model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
            status: 'NOT_FOUND',
          },
        },
      };
};

export const reproduction: Reproduction = {
  shows: 'A program asks for a model that was shut down, then for its replacement.',
  proves: 'message',
  fixes: 'change-model-id',
  packages: { '@google/genai': '3.3.0' },
  worked: 'Good day',
  fail: (lab) => call(lab, 'gemini-2.0-flash'),
  fix: (lab) => call(lab, 'gemini-3.6-flash'),
};

async function call(lab: Lab, model: string): Promise<void> {
  await lab.write('client.mjs', client(model));
  await lab.run('node client.mjs', { env: { GEMINI_STAND_IN: await lab.serve(answer) } });
}
