// A program asks a server that plays the API for a model that is retired, misspelt or named as on another platform.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const PROGRAM = `import Anthropic from '@anthropic-ai/sdk';

try {
  const message = await new Anthropic().messages.create({
    model: process.env.MODEL,
    max_tokens: 1000,
    messages: [{ role: 'user', content: 'Say hello.' }],
  });
  console.log(message.model, message.content[0].text);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
`;

export const scenarios: readonly Scenario[] = [
  named(
    'retired',
    'claude-3-7-sonnet-20250219',
    'current-id',
    'The setting of a program names a model that was retired.',
  ),
  named('misspelt', 'claude-sonnet-4.6', 'current-id', 'The version of the model is written with a dot.'),
  named('other-platform', 'us.anthropic.claude-sonnet-4-6', 'id-of-this-platform', 'The id is that of Amazon Bedrock.'),
];

function named(cause: string, model: string, fix: string, shows: string): Scenario {
  return {
    cause,
    proves: 'message',
    shows,
    packages: { '@anthropic-ai/sdk': '1.14.0' },
    setup: async (lab) => {
      const address = await lab.serve(api);
      await lab.sh(`export ANTHROPIC_BASE_URL=${address} ANTHROPIC_API_KEY=a-key`, { quiet: true });
      await lab.write('hello.mjs', PROGRAM);
      await setting(lab, model);
    },
    trigger: 'node --env-file=.env hello.mjs',
    cures: [{ fix, steps: [0], apply: { 0: (lab) => setting(lab, 'claude-sonnet-4-6') } }],
    trials: ['causes.3.check.run'],
    exits: { 'causes.3.check.run': 1 },
  };
}

function setting(lab: Lab, model: string): Promise<void> {
  return lab.write('.env', `MODEL=${model}\n`);
}

const api: StubAnswer = ({ body }) => {
  const { model = '' } = JSON.parse(body) as { model?: string };
  if (model !== 'claude-sonnet-4-6') {
    return { status: 404, body: { type: 'error', error: { type: 'not_found_error', message: `model: ${model}` } } };
  }
  const content = [{ type: 'text', text: 'Hello.' }];
  const usage = { input_tokens: 1, output_tokens: 1 };
  return { body: { id: '1', type: 'message', role: 'assistant', model, content, stop_reason: 'end_turn', usage } };
};
