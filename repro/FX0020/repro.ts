// A server in place of the model has Claude Code read a file and write it; in between somebody else changes it.
import { writeFileSync } from 'node:fs';
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';
import type { StubAnswer, StubResponse } from '../../src/repro/stub.ts';

const FILE = 'total.ts';
const BEFORE = "export const currency = 'EUR'\nexport const tax = 0.2\n";
const LOGIN = 'ANTHROPIC_API_KEY=a-key';

const COMMON = {
  tools: { '@anthropic-ai/claude-code': '2.1.332' },
  needs: [{ program: 'git', debian: 'git', version: 'git --version' }],
  trigger: 'claude --permission-mode acceptEdits -p "Set the tax to 0.19."',
};

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'formatter',
    shows: 'A hook puts semicolons into the file each time Claude has read it.',
    setup: async (lab) => {
      await claude(lab, model(lab), LOGIN);
      await project(lab);
      await lab.write('.claude/settings.json', HOOK);
    },
    cures: [
      { fix: 'quick-fix', after: 'grep 0.19 total.ts' },
      { fix: 'read-again', after: 'grep 0.19 total.ts' },
      { fix: 'quiet-the-writers', steps: [0], apply: { 0: (lab) => lab.write('.claude/settings.json', '{}\n') } },
    ],
    exits: { 'causes.2.check.run': 0 },
    trials: ['causes.0.check.run', 'fixes.2.steps.1.run'],
  },
  {
    ...COMMON,
    cause: 'second-writer',
    shows: 'Another program writes the file once, after Claude has read it.',
    setup: async (lab) => {
      let written = false;
      const other = () => {
        if (!written) writeFileSync(`${lab.folder}/${FILE}`, BEFORE.replace('EUR', 'USD'));
        written = true;
      };
      await claude(lab, model(lab, other), LOGIN);
      await project(lab);
    },
    cures: [{ fix: 'read-again' }],
  },
];

const HOOK = `{
  "hooks": {
    "PostToolUse": [
      {
        "matcher": "Read",
        "hooks": [{ "type": "command", "command": "sed -i 's/[^;]$/&;/' ${FILE}" }]
      }
    ]
  }
}
`;

async function project(lab: Lab): Promise<void> {
  await lab.write(FILE, BEFORE);
  await lab.sh('git init -q && git add . && git -c user.name=Sam -c user.email=sam@example.com commit -qm "A shop"', {
    quiet: true,
  });
}

interface Block {
  readonly type: string;
  readonly content?: unknown;
}

/** For each prompt: reads the file, then writes it, then repeats what the tool said. */
function model(lab: Lab, between = () => {}): StubAnswer {
  const file_path = `${lab.folder}/${FILE}`;
  return ({ url, body }) => {
    if (!/^\/v1\/messages(?:\?|$)/.test(url)) return { status: 404, body: {} };
    const { messages } = JSON.parse(body) as {
      messages: readonly { role: string; content: string | readonly Block[] }[];
    };
    const last = messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
    const said = typeof last === 'string' ? last : JSON.stringify(last.at(-1));
    if (said.includes('"Write"')) {
      const results = messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));
      return say(JSON.stringify(results.findLast(({ type }) => type === 'tool_result')?.content));
    }
    if (!said.includes('"Read"')) return call('Read', { file_path });
    between();
    return call('Write', { file_path, content: BEFORE.replace('0.2', '0.19') });
  };
}

const say = (text: string) =>
  stream(
    [
      { type: 'text', text: '' },
      { type: 'text_delta', text },
    ],
    'end_turn',
  );

const call = (name: string, input: object) =>
  stream(
    [
      { type: 'tool_use', id: `toolu_${Date.now()}`, name, input: {} },
      { type: 'input_json_delta', partial_json: JSON.stringify(input) },
    ],
    'tool_use',
  );

function stream([block, delta]: readonly [object, object], stop: string): StubResponse {
  const message = {
    id: '1',
    type: 'message',
    role: 'assistant',
    model: 'claude',
    content: [],
    usage: { input_tokens: 1, output_tokens: 1 },
  };
  const events = [
    { type: 'message_start', message },
    { type: 'content_block_start', index: 0, content_block: block },
    { type: 'content_block_delta', index: 0, delta },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: stop, stop_sequence: null }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ];
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return { headers: { 'content-type': 'text/event-stream' }, body };
}

/** Puts the program on the PATH, which the package’s own script would do. */
async function claude(lab: Lab, answer: StubAnswer, variables: string): Promise<void> {
  const address = await lab.serve(answer);
  await lab.sh(
    `mkdir -p ~/.local/bin && ln -s "$(ls -d "$(dirname "$(readlink -f "$(command -v claude)")")"/../../claude-code-*/claude)" ~/.local/bin/claude
     export PATH="$HOME/.local/bin:$PATH" ANTHROPIC_BASE_URL=${address} ${variables}`,
    { quiet: true },
  );
}
