// A program is started without a key: none is set, .env is not read, the variable is empty. A stand-in for the API answers.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer } from '../../src/repro/stub.ts';

const answer: StubAnswer = () => ({
  body: { object: 'list', data: [{ id: 'a-model', object: 'model', created: 1, owned_by: 'me' }] },
});

const PYTHON_CALL = 'print(client.models.list().data[0].id)\n';

const ASK_PYTHON = `from openai import OpenAI

client = OpenAI()
${PYTHON_CALL}`;

const ASK_NODE = `import OpenAI from 'openai';

const page = await new OpenAI().models.list();
console.log(page.data[0].id);
`;

async function serve(lab: Lab, more = ''): Promise<void> {
  await lab.write('ask.py', ASK_PYTHON);
  await lab.write('app.js', ASK_NODE);
  await lab.sh(`unset OPENAI_API_KEY; export OPENAI_BASE_URL=${await lab.serve(answer)}/v1 ${more}`, { quiet: true });
}

const withDotenv = async (lab: Lab): Promise<void> => {
  await serve(lab);
  await lab.write('.env', 'OPENAI_API_KEY=a-key\n');
};

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-in-this-process',
    shows: 'A program for Node.js is started where `OPENAI_API_KEY` is not set.',
    packages: { openai: '7.59.0' },
    setup: (lab) => serve(lab),
    trigger: 'node app.js',
    cures: [{ fix: 'set-variable', steps: [0] }],
  },
  {
    cause: 'not-in-this-process',
    shows: 'A program in Python is started where `OPENAI_API_KEY` is not set.',
    python: { openai: '3.57.0' },
    setup: (lab) => serve(lab),
    trigger: 'python ask.py',
    cures: [{ fix: 'set-variable', steps: [0] }],
  },
  {
    cause: 'dotenv-not-loaded',
    shows: 'The key stands in a file `.env` that the program in Python does not read.',
    python: { openai: '3.57.0' },
    limit: 200,
    setup: withDotenv,
    trigger: 'python ask.py',
    cures: [
      {
        fix: 'load-dotenv',
        steps: [0],
        apply: { 0: (lab, snippet) => lab.write('ask.py', `${snippet}${PYTHON_CALL}`) },
      },
    ],
  },
  {
    cause: 'dotenv-not-loaded',
    shows: 'The key stands in a file `.env` that the program for Node.js does not read.',
    packages: { openai: '7.59.0' },
    setup: withDotenv,
    trigger: 'node app.js',
    cures: [{ fix: 'load-dotenv', steps: [1], after: 'node --env-file=.env app.js' }],
  },
  {
    cause: 'empty-value',
    shows: '`OPENAI_API_KEY` is set and empty.',
    python: { openai: '3.57.0' },
    setup: (lab) => serve(lab, 'OPENAI_API_KEY='),
    trigger: 'python ask.py',
    cures: [{ fix: 'set-variable', steps: [0] }],
  },
];
