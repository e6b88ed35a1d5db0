// A stand-in for the Hub has one gated model: without a token it answers as the Hub does.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const CLIENT = `import { listFiles } from '@huggingface/hub';

const repo = 'meta-llama/Llama-3.2-1B';
const options = { repo, accessToken: process.env.HF_TOKEN, hubUrl: process.env.HF_ENDPOINT };
for await (const { path } of listFiles(options)) console.log('found', path);
`;

const MESSAGE =
  'Access to model meta-llama/Llama-3.2-1B is restricted. You must have access to it and be authenticated to access it. Please log in.';

const answer: StubAnswer = ({ headers }) =>
  headers.authorization === 'Bearer hf_a-token'
    ? { body: [{ type: 'file', path: 'config.json', size: 2, oid: '1' }] }
    : { status: 401, headers: { 'x-error-code': 'GatedRepo', 'x-error-message': MESSAGE }, body: { error: MESSAGE } };

export const reproduction: Reproduction = {
  shows: 'A program asks for a gated model without a token, then with one in `HF_TOKEN`.',
  proves: 'message',
  fixes: 'pass-token-to-process',
  packages: { '@huggingface/hub': '2.17.5' },
  worked: 'found config.json',
  fail: async (lab) => {
    await lab.write('client.mjs', CLIENT);
    await call(lab, {});
  },
  fix: (lab) => call(lab, { HF_TOKEN: 'hf_a-token' }),
};

async function call(lab: Lab, env: Record<string, string>): Promise<void> {
  await lab.run('node client.mjs', { env: { HF_ENDPOINT: await lab.serve(answer), ...env } });
}
