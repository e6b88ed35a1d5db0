// The settings for hosts, held by the hosts themselves: redirects, types, caching, compression, headers, the page for what is
// not there; at the root of a host and below a base path.
import fs from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubPagesWorkflow } from '../../src/core/host/github-pages.ts';
import { SECURITY_HEADERS } from '../../src/core/host/headers.ts';
import { type Forward, type HostSite, hostSite } from '../../src/core/host/host-site.ts';
import { headersFile, redirectsFile } from '../../src/core/host/netlify.ts';
import { open } from '../../src/files/open.ts';
import { placeOf } from '../../src/files/place-of.ts';
import { ENTRY, OTHER, remove, sampleSite, write } from '../core/check/content-folder.ts';
import { ERESOLVE } from '../../src/core/check/sample/texts.ts';
import { bring, type RunningHost, startCaddy, startNginx } from './hosts.ts';

const dist = path.resolve('dist');
const opened = await open(process.cwd());
const real = hostSite(opened, placeOf(opened));

const LEDGER = `FX0001  npm/first  live  2026-01-01
FX0001  npm/second  live  2026-02-01
FX0001  npm/first  moved → npm/second  2026-02-01
FX0001  npm/third  live  2026-03-01
FX0001  npm/second  moved → npm/third  2026-03-01
FX0002  npm/gone  live  2026-01-01
FX0002  npm/gone  retired  2026-04-01  # fixed
FX0001  npm/round  moved → npm/about  2026-04-01
FX0001  npm/about  moved → npm/round  2026-04-01
FX0001  npm/nowhere  moved → npm/never  2026-04-01
`;

describe('forwards', () => {
  const moved = sampleSite(
    remove(ENTRY),
    remove(OTHER),
    write('content/errors/npm/third.mdx', ERESOLVE),
    write('content/permalinks.txt', LEDGER),
  );
  const site = hostSite(moved, { origin: 'https://fix.example', base: '/kb/' });
  test('every address that ever was leads to its end in one step; one that goes in a circle or nowhere does not', () => {
    expect(redirectsFile(site)).toMatchInlineSnapshot(`
      "# Made from the content with every build. On Netlify the pages at these addresses come first, and lead on by themselves.
      /kb/e/FX0001/ /kb/errors/npm/third/ 301
      /kb/e/FX0002/ /kb/errors/npm/gone/ 301
      /kb/errors/npm/first/ /kb/errors/npm/third/ 301
      /kb/errors/npm/second/ /kb/errors/npm/third/ 301
      "
    `);
  });
  test('the real site forwards every id', () => {
    const ids = fs.readdirSync(path.join(dist, 'e'));
    expect(
      real.forwards
        .filter(({ from }) => from.startsWith('/e/'))
        .map(({ from }) => from.split('/')[2])
        .sort(),
    ).toEqual(ids.sort());
    expect(fs.readFileSync(path.join(dist, '_redirects'), 'utf8')).toBe(redirectsFile(real));
    expect(fs.readFileSync(path.join(dist, '_headers'), 'utf8')).toBe(headersFile(real));
    expect(fs.existsSync(path.join(dist, '.nojekyll'))).toBe(true);
  });
});

test('_headers keeps hashed files for ever and nothing else', () => {
  expect(headersFile(real)).toMatchInlineSnapshot(`
    "# Made with every build.
    /*
      Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
      Strict-Transport-Security: max-age=31536000
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Permissions-Policy: camera=(), microphone=(), geolocation=()
      Cross-Origin-Opener-Policy: same-origin

    /_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /pagefind/fragment/*
      Cache-Control: public, max-age=31536000, immutable

    /pagefind/index/*
      Cache-Control: public, max-age=31536000, immutable

    /pagefind/filter/*
      Cache-Control: public, max-age=31536000, immutable

    /match/index.*
      Cache-Control: public, max-age=31536000, immutable

    /match/head.*
      Cache-Control: public, max-age=31536000, immutable

    /match/lists-*
      Cache-Control: public, max-age=31536000, immutable

    /match/bodies-*
      Cache-Control: public, max-age=31536000, immutable

    /match/cards-*
      Cache-Control: public, max-age=31536000, immutable

    /match/finder.*
      Cache-Control: public, max-age=31536000, immutable

    /match/codes-*
      Cache-Control: public, max-age=31536000, immutable

    /*.md
      Content-Type: text/markdown; charset=utf-8

    /*.ndjson
      Content-Type: application/x-ndjson; charset=utf-8

    /feed.xml
      Content-Type: application/atom+xml; charset=utf-8

    /opensearch.xml
      Content-Type: application/opensearchdescription+xml; charset=utf-8
    "
  `);
});

describe('_headers means the same to both hosts', () => {
  const rules = headersFile({ ...real, base: '/kb/' })
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => !line.startsWith('#')))
    .map(([address = '', ...headers]) => ({ address, names: headers.map((line) => line.trim().split(':')[0] ?? '') }));
  const parts = ['head.0123456789', 'lists-0.0123456789', 'lists-1023.0123456789', 'bodies-7.0123456789'];
  const addresses = [...builtFiles(), ...parts.map((name) => `match/${name}.json`), 'errors/npm/x/', ''];

  test('the one adds, the other replaces, and nothing is told twice', () => {
    for (const address of addresses) {
      const names = rules.filter((rule) => fits(rule.address, `/kb/${address}`)).flatMap((rule) => rule.names);
      expect(names.length, address).toBe(new Set(names).size);
    }
  });
  test('what bears a hash is kept, and nothing else', () => {
    for (const address of addresses) {
      const names = rules.filter((rule) => fits(rule.address, `/kb/${address}`)).flatMap((rule) => rule.names);
      const hashed = /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/)|^match\/[^/]+\.[0-9a-f]{10}\.json$/.test(
        address,
      );
      expect(names.includes('Cache-Control'), address).toBe(hashed);
    }
  });
  test('a rule has one star at most, and no sign that only one host knows', () => {
    for (const { address, names } of rules) {
      expect(address).toMatch(/^\/kb\/[\w./-]*\*?[\w.]*$/);
      for (const name of names) expect(name).toMatch(/^[A-Z][\w-]+$/);
    }
  });
});

test('the workflow for GitHub Pages runs scripts that are there', () => {
  const workflow = parse(githubPagesWorkflow(real));
  const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const runs: string[] = workflow.jobs.build.steps.flatMap((step: { run?: string }) => step.run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run build']);
  for (const [, name] of runs.flatMap((run) => [...run.matchAll(/npm run (\S+)/g)]))
    expect(scripts).toHaveProperty(name ?? '');
  expect(workflow.jobs.build.steps.find((step: { env?: object }) => step.env).env).toEqual({
    SITE_URL: 'https://fixpoint.example',
    BASE_PATH: '/',
  });
});

/** Whether the address of a rule, in which a star is any text, fits an address. */
function fits(rule: string, address: string): boolean {
  const pattern = rule.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replace('*', '.*');
  return new RegExp(`^${pattern}$`).test(address);
}

/** Every file of the built site, by its address below the base path. */
function builtFiles(): string[] {
  const found = fs.readdirSync(dist, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return found.map(({ parentPath, name }) =>
    path.relative(dist, path.join(parentPath, name)).split(path.sep).join('/'),
  );
}

/** Asks for a path as it stands: `fetch` would resolve dots before it asks, in every spelling. */
function getAsWritten(url: string, path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject).end();
  });
}

const HOSTS = [
  { name: 'nginx', there: bring('nginx', 'nginx-light'), start: startNginx },
  { name: 'Caddy', there: bring('caddy', 'caddy'), start: startCaddy },
];

const MOVED: Forward = {
  from: '/errors/model-context-protocol-typescript-sdk/streamable-http-session-not-found-404/',
  to: real.forwards[0]?.to ?? '',
};
const forwards = [...real.forwards, MOVED];

// Where the host puts the folder is the host's affair alone, so the same files serve for both.
const SITES: readonly { readonly where: string; readonly site: HostSite }[] = [
  { where: 'at the root', site: { ...real, forwards } },
  {
    where: 'below a base path',
    site: { ...real, base: '/kb/', forwards: forwards.map(({ from, to }) => ({ from: `/kb${from}`, to: `/kb${to}` })) },
  },
];
const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
const first = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? `no file like ${pattern}`;

for (const { name, there, start } of HOSTS) {
  for (const { where, site } of SITES) {
    describe.skipIf(!there)(`${name} ${where}`, () => {
      const { base } = site;
      let host: RunningHost;
      beforeAll(async () => {
        host = await start(site, dist);
      });
      afterAll(async () => host?.stop());
      const get = (address: string, headers: Record<string, string> = {}) =>
        fetch(host.url + address, { redirect: 'manual', headers: { 'accept-encoding': 'gzip', ...headers } });
      const [short, to] = [site.forwards[0]?.from ?? '', site.forwards[0]?.to ?? ''];

      test('a page comes compressed, with every header that keeps it safe, and is asked for again', async () => {
        const response = await get(to);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toMatch(/^text\/html(?:; charset=utf-8)?$/i);
        expect(response.headers.get('content-encoding')).toBe('gzip');
        expect(response.headers.get('cache-control')).toBe('no-cache');
        for (const [header, value] of Object.entries(SECURITY_HEADERS))
          expect(response.headers.get(header), header).toBe(value);
        expect(response.headers.get('link')).toContain(
          `<${to.slice(0, -1)}.md>; rel="alternate"; type="text/markdown"`,
        );
        expect(await response.text()).toContain('<h1');
      });

      test('what has not changed is not sent again', async () => {
        const tag = (await get(to, { 'accept-encoding': 'identity' })).headers.get('etag') ?? '';
        expect(tag).not.toBe('');
        expect((await get(to, { 'if-none-match': tag, 'accept-encoding': 'identity' })).status).toBe(304);
      });

      test('a short link is a permanent redirect that leaves the fragment to the browser', async () => {
        const response = await get(short);
        expect(response.status).toBe(301);
        expect(new URL(response.headers.get('location') ?? '', host.url).pathname).toBe(to);
      });

      test('so is a path that moved, however long it is', async () => {
        const response = await get(`${base}${MOVED.from.slice(1)}`);
        expect(response.status).toBe(301);
        expect(new URL(response.headers.get('location') ?? '', host.url).pathname).toBe(to);
      });

      test('a missing slash is added', async () => {
        const response = await get(to.slice(0, -1));
        expect([301, 308]).toContain(response.status);
        expect(new URL(response.headers.get('location') ?? '', host.url).pathname).toBe(to);
      });

      test('what is not there is a 404 with the page for it', async () => {
        const response = await get(`${base}errors/no/such-page/`);
        expect(response.status).toBe(404);
        expect(await response.text()).toContain('<h1');
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      });

      test('nothing above the folder is served', async () => {
        for (const up of ['../', '%2e%2e/', '..%2f', '%2e%2e%2f', '..\\', '../../', 'e/../../', '..%2f..%2f']) {
          const { status, text } = await getAsWritten(host.url, `${base}${up}package.json`);
          expect(status, up).toBeGreaterThanOrEqual(400);
          expect(text, up).not.toContain('"fixpoint"');
        }
      });

      test.each([
        [/^_astro\/.+\.js$/, /javascript/, 'immutable'],
        [/^_astro\/.+\.css$/, /^text\/css/, 'immutable'],
        [/^match\/manifest\.json$/, /^application\/json/, 'no-cache'],
        [/^match\/(?:index|lists-0)\..+\.json$/, /^application\/json/, 'immutable'],
        [/^pagefind\/pagefind\.js$/, /javascript/, 'no-cache'],
        [/^pagefind\/pagefind-entry\.json$/, /^application\/json/, 'no-cache'],
        [/^pagefind\/fragment\/.+/, /./, 'immutable'],
        [/^favicon\.svg$/, /^image\/svg\+xml/, 'no-cache'],
        [/^robots\.txt$/, /^text\/plain/, 'no-cache'],
      ])('%s has its type and its time', async (pattern, type, cache) => {
        const response = await get(`${base}${first(pattern)}`);
        expect(response.status, first(pattern)).toBe(200);
        expect(response.headers.get('content-type')).toMatch(type);
        expect(response.headers.get('cache-control')).toContain(cache);
      });

      test.each(
        files
          .filter((file) => /^(?:errors\/[^/]+\/[^/]+\.md|feed\.xml|opensearch\.xml|.*\.ndjson)$/.test(file))
          .slice(0, 4),
      )('%s has a type that its ending does not tell', async (file) => {
        const type = (await get(base + file)).headers.get('content-type');
        expect(type).toMatch(
          /^(?:text\/markdown|application\/(?:atom\+xml|opensearchdescription\+xml|x-ndjson)); charset=utf-8$/,
        );
      });
    });
  }
}
