// A run of the server that was forgotten still holds the port.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SERVER = `import { createServer } from 'node:http';

createServer((_request, response) => response.end('Good day')).listen(process.env.PORT, '127.0.0.1');
`;

let port = 0;

export const reproduction: Reproduction = {
  shows: 'A server is started while an earlier run of it is still there, then after that run was found and ended.',
  proves: 'cause',
  causes: 'earlier-run',
  fixes: 'stop-holder',
  needs: [
    { program: 'lsof', debian: 'lsof', version: 'lsof -v' },
    { program: 'curl', debian: 'curl', version: 'curl --version' },
  ],
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('server.mjs', SERVER);
    port = await lab.freePort();
    await start(lab);
    await lab.run('node server.mjs', { env: { PORT: String(port) } });
  },
  fix: async (lab) => {
    const holder = `lsof -nP -iTCP:${port} -sTCP:LISTEN -t`;
    const { output } = await lab.run(holder);
    await lab.run(`kill ${output}`);
    // A program that was told to end takes a moment; until then it holds the port.
    let held = true;
    while (held) held = (await lab.run(holder, { quiet: true })).exit === 0;
    await lab.run(holder);
    await start(lab);
    await lab.run(`curl -s http://127.0.0.1:${port}/`);
  },
};

function start(lab: Lab): Promise<void> {
  return lab.start('node server.mjs', { port, env: { PORT: String(port) } });
}
