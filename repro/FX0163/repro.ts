// Port 3000 is held by an earlier run, by another program, or by the program itself.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const LSOF = { program: 'lsof', debian: 'lsof', version: 'lsof -v' };
const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };

const APP = `const { createServer } = require('node:http');

module.exports = createServer((_request, response) => response.end('Good day'));
`;

const SERVER = `const app = require('./app');
const port = process.env.PORT || 3000;
app.listen(port, () => console.log('listening on', port));
`;

/** A server ends only when it is told to: that it still runs after two seconds is the success. */
const STARTS = 'timeout 2 node src/server.js; test $? = 124';

async function project(lab: Lab): Promise<void> {
  await lab.write(
    'package.json',
    '{ "name": "shop-api", "private": true, "scripts": { "start": "node src/server.js" } }\n',
  );
  await lab.write('src/app.js', APP);
  await lab.write('src/server.js', SERVER);
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'earlier-run',
    shows: 'A server is started while an earlier run of it still holds port 3000.',
    needs: [LSOF],
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.start('node src/server.js', { port: 3000 });
      return { examples: { 12345: (await lab.sh('lsof -t -iTCP:3000 -sTCP:LISTEN', { quiet: true })).output } };
    },
    trigger: 'node src/server.js',
    endless: { 'fixes.0.steps.0.run': 5 },
    exits: { 'fixes.0.steps.0.run': 130 },
    cures: [
      { fix: 'stop-holder', steps: [0, 1], after: STARTS },
      { fix: 'other-port', steps: [0], after: `export PORT=3001; ${STARTS}` },
    ],
  },
  {
    cause: 'other-program',
    shows: 'A server is started while a web server of Python holds port 3000.',
    needs: [LSOF, PYTHON],
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.start('python3 -m http.server 3000', { port: 3000 });
      return { examples: { 12345: (await lab.sh('lsof -t -iTCP:3000 -sTCP:LISTEN', { quiet: true })).output } };
    },
    trigger: 'node src/server.js',
    cures: [{ fix: 'stop-holder', steps: [0, 1], after: STARTS }],
  },
  {
    cause: 'listening-twice',
    shows: 'Two files of a program start its server on port 3000.',
    needs: [LSOF],
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.write('src/app.js', `${APP}module.exports.listen(3000);\n`);
      await lab.write(
        'src/server.js',
        SERVER.replace("'./app'", "'./app'").replace('app.listen', "require('node:http').createServer().listen"),
      );
    },
    trigger: 'node src/server.js',
    cures: [
      {
        fix: 'listen-once',
        apply: {
          0: async (lab, snippet) => {
            await lab.write('src/app.js', APP);
            await lab.write('src/server.js', snippet);
          },
        },
        after: STARTS,
      },
    ],
  },
];
