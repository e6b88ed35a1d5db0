// The development server is asked under a name that it was not told; so is the server of the preview.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };
const FUSER = { program: 'fuser', debian: 'psmisc', version: 'fuser -V' };
const PAGE = '<!doctype html>\n<title>Shop</title>\n';
const ASK = 'curl -s -H "Host: shop-dev.example.com" http://localhost:5173/';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'other-name',
    shows: 'Vite is asked for its page under the name of a tunnel.',
    packages: { vite: '8.3.8' },
    needs: [CURL, FUSER],
    ports: [5173],
    setup: async (lab) => {
      await lab.write('index.html', PAGE);
      await start(lab);
    },
    trigger: ASK,
    cures: [
      {
        fix: 'allow-host',
        steps: [0],
        apply: {
          0: async (lab, snippet) => {
            await lab.write('vite.config.ts', snippet);
            await restart(lab);
          },
        },
      },
      {
        fix: 'quick-fix',
        apply: {
          0: async (lab, snippet) => {
            await lab.write('vite.config.ts', snippet);
            await restart(lab);
          },
        },
      },
    ],
  },
  {
    cause: 'preview-as-server',
    shows: 'The preview of a built site is asked for its page under another name.',
    packages: { vite: '8.3.8' },
    needs: [CURL],
    ports: [4173],
    setup: async (lab) => {
      await lab.write('dist/index.html', PAGE);
      await lab.start('vite preview --host 127.0.0.1 --strictPort', { port: 4173 });
    },
    trigger: ASK.replace('5173', '4173'),
  },
];

function start(lab: Lab): Promise<void> {
  return lab.start('vite --host 127.0.0.1 --strictPort', { port: 5173 });
}

async function restart(lab: Lab): Promise<void> {
  await lab.sh('fuser -k 5173/tcp; sleep 1', { quiet: true });
  await start(lab);
}
