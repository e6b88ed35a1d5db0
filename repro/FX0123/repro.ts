// A chat model is asked for at the old endpoint. A server plays OpenAI and knows only chat models.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const MESSAGE =
  'This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?';

const openai: StubAnswer = ({ url }) => {
  if (url === '/v1/chat/completions') {
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello.' } }];
    return { body: { id: '1', object: 'chat.completion', created: 1, model: 'gpt-5.5', choices } };
  }
  const error = { message: MESSAGE, type: 'invalid_request_error', param: 'model', code: null };
  return { status: 404, body: { error } };
};

const HELLO = `import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

const { text } = await generateText({ model: openai.completion('gpt-5.5'), prompt: 'Say hello.', maxRetries: 0 });
console.log(text);
`;

async function serve(lab: Lab): Promise<void> {
  const address = await lab.serve(openai);
  await lab.sh(`export OPENAI_BASE_URL=${address}/v1 OPENAI_API_KEY=a-key`, { quiet: true });
}

export const scenarios: readonly Scenario[] = [
  {
    proves: 'message',
    cause: 'own-code',
    shows: 'A program in Python uses the completions call; a server answers as OpenAI does.',
    python: { openai: '3.57.0' },
    setup: async (lab) => {
      await serve(lab);
      await lab.write(
        'hello.py',
        `from openai import OpenAI

client = OpenAI()
answer = client.completions.create(model="gpt-5.5", prompt="Say hello.")
print(answer.choices[0].text)
`,
      );
    },
    trigger: 'python hello.py',
  },
  {
    proves: 'message',
    cause: 'own-code',
    shows: 'A program in TypeScript takes the completion class of the AI SDK; a server answers as OpenAI does.',
    packages: { ai: '7.0.173', '@ai-sdk/openai': '4.0.118' },
    setup: async (lab) => {
      await serve(lab);
      await lab.write('hello.mts', HELLO);
    },
    trigger: 'node hello.mts',
  },
  {
    proves: 'message',
    shows: 'The program that makes the call is installed and not in the project; a server answers as OpenAI does.',
    python: { openai: '3.57.0' },
    setup: async (lab) => {
      await serve(lab);
      await lab.sh(
        'mkdir ../.local/lib -p && printf \'from openai import OpenAI\\nOpenAI().completions.create(model="gpt-5.5", prompt="x")\\n\' > ../.local/lib/complete.py',
        { quiet: true },
      );
    },
    trigger: 'python ../.local/lib/complete.py',
    cures: [
      { fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write('../.local/lib/complete.py', `${snippet}\n`) } },
    ],
  },
];
