// npm start: builds the site and serves it on this machine until Ctrl+C.
//   --port NUMBER         default: 4321; a taken one: the next that is free
//   SITE_URL, BASE_PATH   as for the build
import path from 'node:path';
import { buildSite } from './build/build-site.ts';
import { commandLine } from './terminal/command-line.ts';
import { runInterruptible } from './terminal/interrupt.ts';
import { type StaticServer, serveFolder } from './serve/static-server.ts';
import { fail } from './terminal/terminal.ts';

const TRIES = 20;

const { values } = commandLine({ options: { port: { type: 'string', default: '4321' } } });
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535)
  fail(`--port ${values.port} is no port; choose 1 to 65535`, 2);

const folder = path.resolve('dist');
const built = await runInterruptible((signal) => buildSite(process.cwd(), folder, signal));
if (!built) process.exit(1);
const { base } = built;

const server = await serveOnFreePort();
if (server.port !== wanted) process.stdout.write(`Port ${wanted} is taken; port ${server.port} is free.\n`);
process.stdout.write(`\nFixpoint is at http://localhost:${server.port}${base}\nCtrl+C ends it.\n`);
process.once('SIGINT', () => server.close()).once('SIGTERM', () => server.close());

async function serveOnFreePort(): Promise<StaticServer> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port++) {
    try {
      return await serveFolder({ folder, base, port });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE')
        fail(`port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return fail(`ports ${wanted} to ${wanted + TRIES - 1} are all taken; choose another with --port`);
}
