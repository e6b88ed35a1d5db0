// Serves the built site for the browser tests: plainly, with the strictest headers that a host could send, below a base path, and a site about something else.
import fs from 'node:fs';
import { SECURITY_HEADERS } from '../../src/core/host/headers.ts';
import { serveFolder } from '../../src/cli/serve/static-server.ts';
import { BASE_SITE, buildBaseSite } from '../build/base-site.ts';
import { buildCoffeeSite, COFFEE_FOLDER } from '../build/coffee-site.ts';

/** What the settings for hosts send, and one more. The transport rule means nothing without a certificate. */
const { 'Strict-Transport-Security': _transport, ...SENT } = SECURITY_HEADERS;
const HEADERS = { ...SENT, 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Starts the servers and tells the tests where they are. Returns what ends them. */
export default async function serveSites(): Promise<() => Promise<void>> {
  if (!fs.existsSync('dist/index.html')) throw new Error('dist holds no site; run npm run build first');
  if (!fs.existsSync(BASE_SITE.folder)) await buildBaseSite();
  if (!fs.existsSync(COFFEE_FOLDER)) await buildCoffeeSite();
  const servers = await Promise.all([
    serveFolder({ folder: 'dist', base: '/', port: 0 }),
    serveFolder({ folder: 'dist', base: '/', port: 0, headers: HEADERS }),
    serveFolder({ folder: BASE_SITE.folder, base: BASE_SITE.base, port: 0 }),
    serveFolder({ folder: COFFEE_FOLDER, base: '/', port: 0 }),
  ]);
  const [plain, strict, based, coffee] = servers.map(({ port }) => `http://localhost:${port}`);
  Object.assign(process.env, {
    FIXPOINT_SITE: plain,
    FIXPOINT_STRICT_SITE: strict,
    FIXPOINT_BASE_SITE: based,
    FIXPOINT_COFFEE_SITE: coffee,
  });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
