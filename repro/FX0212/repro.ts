// The answer of a model does not become an object. A server plays the model; what the AI SDK makes of the answer is its own.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PACKAGES = { ai: '7.0.173', '@ai-sdk/openai-compatible': '3.0.92', zod: '4.6.7' };

/** A model behind an OpenAI-compatible server; `answer` is the body of a function that knows the request. */
const server = (answer: string) => `import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

function answer(request) {
  ${answer}
}

createServer(async (request, response) => {
  const { finish = 'stop', ...message } = answer(await json(request));
  const choices = [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }];
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ id: '1', object: 'chat.completion', created: 1, model: 'some-model', choices }));
}).listen(8000, '127.0.0.1');
`;

const PROVIDER = `import { createOpenAICompatible } from '@ai-sdk/openai-compatible';

const local = createOpenAICompatible({
  name: 'local',
  baseURL: 'http://127.0.0.1:8000/v1',
});`;
const MODEL = "const model = local('some-model');";

interface Program {
  readonly provider?: string;
  readonly model?: string;
  /** More settings of the call. */
  readonly more?: string;
}

const program = ({ provider = PROVIDER, model = MODEL, more = '' }: Program) => `${provider}
import { generateText, Output, stepCountIs, tool } from 'ai';
import { z } from 'zod';

${model}
const { output } = await generateText({
  model,
  output: Output.object({ schema: z.object({ title: z.string() }) }),
  prompt: 'Name a dish.',${more}
});
console.log(output);
`;

const TOOL = "\n  tools: { dishes: tool({ inputSchema: z.object({}), execute: async () => ['Lasagna'] }) },";

async function scene(lab: Lab, answer: string, more?: string): Promise<void> {
  await lab.write('server.mjs', server(answer));
  await lab.write('dish.mjs', program(more === undefined ? {} : { more }));
  await lab.start('node server.mjs', { port: 8000 });
}

const SAME = { packages: PACKAGES, ports: [8000], trigger: 'node dish.mjs' } as const;

export const scenarios: readonly Scenario[] = [
  {
    ...SAME,
    cause: 'schema-not-enforced',
    shows: 'The provider is not told that the server takes schemas, and the model names its field as it likes.',
    setup: (lab) =>
      scene(
        lab,
        `const field = request.response_format.json_schema?.schema.required[0] ?? 'name';
  return { content: JSON.stringify({ [field]: 'Lasagna' }) };`,
      ),
    cures: [
      {
        fix: 'send-the-schema',
        apply: { 0: (lab, snippet) => lab.write('dish.mjs', program({ provider: snippet })) },
      },
    ],
  },
  {
    ...SAME,
    cause: 'fenced-or-prose',
    shows: 'The model writes a sentence and a code fence around the JSON.',
    setup: (lab) =>
      scene(lab, "return { content: 'Here it is:\\n```json\\n' + JSON.stringify({ title: 'Lasagna' }) + '\\n```' };"),
    cures: [
      {
        fix: 'strip-fences',
        apply: { 0: (lab, snippet) => lab.write('dish.mjs', program({ model: snippet })) },
      },
    ],
  },
  {
    ...SAME,
    cause: 'cut-off',
    shows: 'The limit of ten tokens ends the answer in the middle of the JSON.',
    setup: (lab) =>
      scene(
        lab,
        `return request.max_tokens < 20
    ? { content: '{"title":"Las', finish: 'length' }
    : { content: '{"title":"Lasagna"}' };`,
        '\n  maxOutputTokens: 10,',
      ),
    cures: [{ fix: 'raise-limit', steps: [0], apply: { 0: (lab) => lab.write('dish.mjs', program({})) } }],
  },
  {
    ...SAME,
    cause: 'cut-off',
    shows: 'The model calls a tool first, and no step is left for the object.',
    setup: (lab) =>
      scene(
        lab,
        `const call = { id: '1', type: 'function', function: { name: 'dishes', arguments: '{}' } };
  return request.messages.some(({ role }) => role === 'tool')
    ? { content: '{"title":"Lasagna"}' }
    : { content: null, tool_calls: [call], finish: 'tool_calls' };`,
        TOOL,
      ),
    cures: [
      {
        fix: 'raise-limit',
        steps: [1],
        apply: {
          1: (lab) => lab.write('dish.mjs', program({ more: `${TOOL}\n  stopWhen: stepCountIs(5),` })),
        },
      },
    ],
  },
];
