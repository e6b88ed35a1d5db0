// max_tokens is sent to a newer model, by own code and by an old LangChain. A server plays OpenAI and refuses the old name.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const openai: StubAnswer = ({ body }) => {
  if ('max_tokens' in (JSON.parse(body) as object)) {
    const message =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    const error = { message, type: 'invalid_request_error', param: 'max_tokens', code: 'unsupported_parameter' };
    return { status: 400, body: { error } };
  }
  const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Good day' } }];
  const usage = { completion_tokens: 3, prompt_tokens: 9, total_tokens: 12 };
  return { body: { id: '1', object: 'chat.completion', created: 1, model: 'gpt-5.5', choices, usage } };
};

async function serve(lab: Lab, text: string): Promise<void> {
  const address = await lab.serve(openai);
  await lab.write('ask.py', text);
  await lab.sh(`export OPENAI_BASE_URL=${address}/v1 OPENAI_API_BASE=${address}/v1 OPENAI_API_KEY=a-key`, {
    quiet: true,
  });
}

const CLIENT = 'from openai import OpenAI\n\nclient = OpenAI()\n';
const PRINT = 'print(response.choices[0].message.content)\n';

const OLD_CALL = `${CLIENT}response = client.chat.completions.create(
    model="gpt-5.5",
    messages=[{"role": "user", "content": "Hello"}],
    max_tokens=400,
)
${PRINT}`;

const PROGRAM = '../.local/lib/ask.py';

export const scenarios: readonly Scenario[] = [
  {
    proves: 'message',
    cause: 'your-code',
    shows: 'A program in Python sends `max_tokens`; a server answers as OpenAI does.',
    python: { openai: '3.57.0' },
    setup: (lab) => serve(lab, OLD_CALL),
    trigger: 'python ask.py',
  },
  {
    proves: 'message',
    shows: 'langchain-openai 0.2.0 sends `max_tokens` for its own setting; a server answers as OpenAI does.',
    python: { 'langchain-openai': '0.2.0' },
    limit: 400,
    setup: (lab) =>
      serve(
        lab,
        `from langchain_openai import ChatOpenAI

print(ChatOpenAI(model="gpt-5.5", max_tokens=4000).invoke("Hello").content)
`,
      ),
    trigger: 'python ask.py',
    cures: [{ fix: 'update-client', steps: [1] }],
  },
  {
    proves: 'message',
    shows: 'The program that sends `max_tokens` is installed and not in the project; a server answers as OpenAI does.',
    python: { openai: '3.57.0' },
    setup: async (lab) => {
      await serve(lab, '');
      await lab.sh('mkdir -p ../.local/lib && rm ask.py', { quiet: true });
      await lab.write(PROGRAM, OLD_CALL);
    },
    trigger: `python ${PROGRAM}`,
    cures: [{ fix: 'quick-fix', apply: { 0: (lab, snippet) => lab.write(PROGRAM, `${CLIENT}${snippet}\n${PRINT}`) } }],
  },
];
