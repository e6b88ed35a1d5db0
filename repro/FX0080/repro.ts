// A client is made with an argument that httpx 0.28 dropped: by old SDKs, and by code of one's own.
import type { Scenario } from '../../src/repro/scenario.ts';

const ask =
  (text: string): NonNullable<Scenario['setup']> =>
  (lab) =>
    lab.write('ask.py', text);

const OPENAI = `from openai import OpenAI

client = OpenAI(api_key="a-key")
print("client made")
`;

const ANTHROPIC = `from anthropic import Anthropic

client = Anthropic(api_key="a-key")
print("client made")
`;

const OWN = `import httpx
from openai import OpenAI

client = OpenAI(api_key="a-key", http_client=httpx.Client(proxies="http://proxy.example.com:8080"))
print("client made")
`;

const asPageSays: Record<
  number,
  (lab: { write(file: string, text: string): Promise<void> }, snippet: string) => Promise<void>
> = {
  0: (lab, snippet) => lab.write('ask.py', snippet),
};

export const scenarios: readonly Scenario[] = [
  {
    cause: 'old-openai',
    shows: 'A program uses openai 1.54.0 beside httpx 0.28.1.',
    python: { openai: '1.54.0', httpx: '0.28.1' },
    limit: 300,
    setup: ask(OPENAI),
    trigger: 'python ask.py',
    cures: [{ fix: 'quick-fix' }, { fix: 'upgrade-sdk', steps: [2] }, { fix: 'pin-httpx' }],
  },
  {
    cause: 'other-sdk',
    shows: 'A program uses anthropic 0.39.0 beside httpx 0.28.1.',
    python: { anthropic: '0.39.0', httpx: '0.28.1' },
    limit: 300,
    setup: ask(ANTHROPIC),
    trigger: 'python ask.py',
    cures: [{ fix: 'upgrade-sdk', steps: [1] }],
  },
  {
    cause: 'own-proxies',
    shows: 'A program with openai 3.57.0 makes an `httpx.Client` with `proxies`.',
    python: { openai: '3.57.0', httpx: '0.28.1' },
    setup: ask(OWN),
    trigger: 'python ask.py',
    cures: [{ fix: 'own-code', apply: asPageSays, steps: [0], after: 'OPENAI_API_KEY=a-key python ask.py' }],
  },
];
