// The calls of openai 0.28 meet a newer library. A server plays OpenAI and answers both kinds of call.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const openai: StubAnswer = () => {
  const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Good day' } }];
  return { body: { id: '1', object: 'chat.completion', created: 1, model: 'gpt-5.5', choices } };
};

const OLD = `import openai

answer = openai.ChatCompletion.create(model="gpt-5.5", messages=[{"role": "user", "content": "Hello"}])
print(answer["choices"][0]["message"]["content"])
`;

const PROGRAM = '../.local/lib/talk.py';

async function serve(lab: Lab): Promise<void> {
  const address = await lab.serve(openai);
  await lab.sh(`export OPENAI_BASE_URL=${address}/v1 OPENAI_API_BASE=${address}/v1 OPENAI_API_KEY=a-key`, {
    quiet: true,
  });
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'old-code',
    shows: 'A program with the old call is run under openai 3.57.0.',
    python: { openai: '3.57.0' },
    limit: 300,
    setup: async (lab) => {
      await serve(lab);
      await lab.write('ask.py', OLD);
    },
    trigger: 'python ask.py',
    cures: [
      { fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write('ask.py', `${snippet}\n`) } },
      { fix: 'pin-old', after: '.venv-old/bin/python ask.py' },
    ],
  },
  {
    cause: 'old-code',
    shows: 'A program imports from `openai.error` under openai 3.57.0.',
    python: { openai: '3.57.0' },
    setup: (lab) => lab.write('ask.py', 'from openai.error import RateLimitError\n\nprint(RateLimitError)\n'),
    trigger: 'python ask.py',
  },
  {
    cause: 'unpinned-program',
    shows: 'A program of somebody else, with the old call, is installed beside openai 3.57.0.',
    python: { openai: '3.57.0' },
    limit: 300,
    setup: async (lab) => {
      await serve(lab);
      await lab.sh('mkdir -p ../.local/lib', { quiet: true });
      await lab.write(PROGRAM, OLD);
    },
    trigger: `python ${PROGRAM}`,
    cures: [{ fix: 'pin-old', after: `.venv-old/bin/python ${PROGRAM}` }],
  },
];
