// npm run hosting: what it writes into settings of other programs is what it was asked for and nothing else.
import { afterEach, expect, test } from 'vitest';
import { write } from '../core/check/content-folder.ts';
import { type Project, project } from './project.ts';

let site: Project | undefined;
afterEach(() => site?.remove());

test('writes the settings of three hosts', () => {
  site = project();
  const { code, out } = site.run('hosting', ['--folder', '/srv/fix', '--listen', '127.0.0.1:8080 ssl']);
  expect(out.split('\n').slice(-5)).toEqual([
    'wrote build/hosting/nginx.conf',
    'wrote build/hosting/Caddyfile',
    'wrote build/hosting/github-pages.yml',
    '2 redirects for https://fixpoint.example/, served from /srv/fix',
    '',
  ]);
  expect(code).toBe(0);
  expect(site.read('build/hosting/nginx.conf')).toContain(
    'listen 127.0.0.1:8080 ssl;\n  server_name fixpoint.example;',
  );
  expect(site.read('build/hosting/Caddyfile')).toContain('\nfixpoint.example {\n');
});

test.each([
  [['--folder', '/srv/a;b'], /^error: --folder \/srv\/a;b: a path for these files has no /],
  [['--folder', '/srv/`a`'], /^error: --folder/],
  [['--listen', '80 #'], /^error: --listen 80 # is not what nginx listens on, such as /],
  [['--listen', '80\ndeny all'], /^error: --listen/],
  [
    ['--site', 'a.example {\nrespond hello\n}\nb.example'],
    /^error: --site a\.example .* is not what Caddy answers to/s,
  ],
  [['--site', '{$HOME}'], /^error: --site/],
])('refuses %j', (args, message) => {
  site = project();
  const { code, err } = site.run('hosting', args);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test.each([
  ['SITE_URL', 'https://a.example/kb?x=1'],
  ['SITE_URL', 'https://a.example/../kb'],
  ['SITE_URL', 'https://a.example; deny all'],
  ['SITE_URL', 'https://user:word@a.example'],
  ['SITE_URL', 'ftp://a.example'],
  ['BASE_PATH', '/kb; deny all'],
])('refuses %s=%s', (name, value) => {
  site = project();
  const { code, err } = site.run('hosting', [], '', { [name]: value });
  expect(err).toContain(`error: ${name} is “${value}”`);
  expect(code).toBe(1);
});

test('writes nothing for content with errors', () => {
  site = project(write('content/permalinks.txt', 'FX0001  npm/a;deny  live  2026-01-31\n'));
  expect(site.run('hosting')).toMatchObject({ code: 1, err: expect.stringContaining('FXC073') });
  expect(() => site?.read('build/hosting/nginx.conf')).toThrow('ENOENT');
});
