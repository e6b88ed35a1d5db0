// The development server is asked under a name that it was not told.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const CONFIG = `import { defineConfig } from 'vite';

export default defineConfig({
  server: {
    allowedHosts: ['shop-dev.example.com'],
  },
});
`;

export const reproduction: Reproduction = {
  shows: 'Vite is asked for its page under the name of a tunnel, then with that name in `server.allowedHosts`.',
  proves: 'cause',
  causes: 'other-name',
  fixes: 'allow-host',
  packages: { vite: '8.3.8' },
  needs: [{ program: 'curl', debian: 'curl', version: 'curl --version' }],
  worked: 'HTTP/1.1 200 OK',
  fail: async (lab) => {
    await lab.write('index.html', '<!doctype html>\n<title>Shop</title>\n');
    await open(lab);
  },
  fix: async (lab) => {
    await lab.write('vite.config.ts', CONFIG);
    await open(lab);
  },
};

async function open(lab: Lab): Promise<void> {
  const port = await lab.freePort();
  await lab.start(`vite --host 127.0.0.1 --strictPort --port=${port}`, { port });
  await lab.run(`curl -si -H Host:shop-dev.example.com http://127.0.0.1:${port}/`);
}
