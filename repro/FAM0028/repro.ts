// A client that gives up: the answer begins late, or it begins at once and takes long.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const url = 'http://127.0.0.1:3000/report';
const surroundings = {
  needs: [{ program: 'curl', debian: 'curl', version: 'curl --version' }],
  ports: [3000],
  values: { url },
  trigger: `curl -fsS -m 2 ${url}`,
} as const;

const serve =
  (answer: string) =>
  async (lab: Lab): Promise<void> => {
    await lab.write(
      'server.js',
      `require('node:http').createServer((_request, response) => { ${answer} }).listen(3000);\n`,
    );
    await lab.start('node server.js', { port: 3000 });
  };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'late-answer',
    shows: 'The server needs four seconds before it answers, and the client waits for two.',
    setup: serve("setTimeout(() => response.end('done\\n'), 4000);"),
    cures: [{ fix: 'longer-limit', after: `curl -fsS -m 30 ${url}` }],
  },
  {
    ...surroundings,
    cause: 'long-answer',
    shows:
      'The server begins at once and sends a line every half second for four seconds, and the client allows two for the whole.',
    setup: serve(
      "let line = 0; const timer = setInterval(() => { response.write('line\\n'); if (++line === 8) { clearInterval(timer); response.end(); } }, 500);",
    ),
    cures: [{ fix: 'limit-pauses', after: 'true' }],
  },
];
