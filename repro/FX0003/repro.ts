// A stand-in for the service that Codex talks to refuses one model, as it does for ChatGPT accounts, and has another.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const config = (model: string, address: string) => `model = "${model}"
model_provider = "stand-in"

[model_providers.stand-in]
name = "Stand-in"
base_url = "${address}"
wire_api = "responses"
`;

const event = (data: { type: string }) => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;

const MESSAGE = {
  type: 'message',
  role: 'assistant',
  id: 'msg_1',
  content: [{ type: 'output_text', text: 'Good day' }],
};

const answer: StubAnswer = ({ url, body }) => {
  if (!url.endsWith('/responses')) return { status: 404, body: {} };
  const { model } = JSON.parse(body);
  if (model === 'gpt-5.4-mini') {
    const detail = `The '${model}' model is not supported when using Codex with a ChatGPT account.`;
    return { status: 400, body: { detail } };
  }
  const events = [
    { type: 'response.created', response: { id: 'resp_1' } },
    { type: 'response.output_item.done', item: MESSAGE },
    {
      type: 'response.completed',
      response: { id: 'resp_1', usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 } },
    },
  ];
  return { headers: { 'content-type': 'text/event-stream' }, body: events.map(event).join('') };
};

export const reproduction: Reproduction = {
  shows: 'Codex asks for a model that the service refuses, then for one that it has.',
  proves: 'message',
  fixes: 'choose-available-model',
  tools: { '@openai/codex': '0.169.0' },
  worked: 'Good day',
  fail: (lab) => ask(lab, 'gpt-5.4-mini'),
  fix: (lab) => ask(lab, 'gpt-5.6-sol'),
};

async function ask(lab: Lab, model: string): Promise<void> {
  const address = await lab.serve(answer);
  await lab.write('codex-home/config.toml', config(model, address));
  await lab.run('codex exec --skip-git-repo-check Hello', { env: { CODEX_HOME: 'codex-home' } });
}
