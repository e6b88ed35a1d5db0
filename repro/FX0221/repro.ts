// ai and its provider come from different generations: the provider is older, or newer.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

/** The call never leaves the machine; with packages that fit it meets a port that nobody opens. */
const APP = `import { generateText } from 'ai';
import { createOpenAI } from '@ai-sdk/openai';

const openai = createOpenAI({ apiKey: 'a-key', baseURL: 'http://127.0.0.1:9/v1' });
try {
  await generateText({ model: openai.chat('gpt-4o'), prompt: 'Good day', maxRetries: 0 });
} catch (error) {
  if (error.name !== 'AI_APICallError') throw error;
  console.log('the model was accepted');
}
`;

const ZOD = { zod: '3.25.76' };

/** A project that names what is installed, so that npm keeps it. */
const project = (ai: string, openai: string) => async (lab: Lab) => {
  const dependencies = { ai, '@ai-sdk/openai': openai, ...ZOD };
  await lab.write('package.json', `${JSON.stringify({ name: 'shop-api', type: 'module', dependencies }, null, 2)}\n`);
  await lab.write('app.mjs', APP);
  await lab.sh('export npm_config_cache=$HOME/.npm-cache', { quiet: true });
};

const TOOLS = { npm: '12.2.0' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'provider-older',
    shows: 'ai 5 is called with a model of @ai-sdk/openai 1.',
    packages: { ai: '5.0.277', '@ai-sdk/openai': '1.3.24', ...ZOD },
    tools: TOOLS,
    setup: project('5.0.277', '1.3.24'),
    trigger: 'node app.mjs',
    cures: [{ fix: 'quick-fix' }, { fix: 'same-generation', steps: [0, 2] }],
  },
  {
    cause: 'provider-newer',
    shows: 'ai 5 is called with a model of @ai-sdk/openai 3.',
    packages: { ai: '5.0.277', '@ai-sdk/openai': '3.0.141', ...ZOD },
    tools: TOOLS,
    setup: project('5.0.277', '3.0.141'),
    trigger: 'node app.mjs',
    cures: [{ fix: 'same-generation', steps: [0, 1] }],
  },
  {
    cause: 'provider-newer',
    shows: 'ai 4 is called with a model of @ai-sdk/openai 2.',
    packages: { ai: '4.3.19', '@ai-sdk/openai': '2.0.131', ...ZOD },
    tools: TOOLS,
    setup: project('4.3.19', '2.0.131'),
    trigger: 'node app.mjs',
  },
];
