// Real web servers with the settings that the project writes for them, on a port of this machine.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from '../../src/core/host/caddy.ts';
import type { HostSite } from '../../src/core/host/host-site.ts';
import { nginxConfig } from '../../src/core/host/nginx.ts';

export interface RunningHost {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Whether a program is there; on a Debian machine of which this is the administrator it is brought. */
export function bring(program: string, debianPackage: string): boolean {
  const there = () => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
  if (there()) return true;
  if (process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { env, stdio: 'ignore' });
  return there();
}

/** nginx with the settings for this site, served from `folder`. */
export async function startNginx(site: HostSite, folder: string): Promise<RunningHost> {
  const { dir, port } = await place('nginx');
  fs.writeFileSync(path.join(dir, 'site.conf'), nginxConfig(site, { folder, listen: `127.0.0.1:${port}` }));
  // What a distribution's nginx.conf gives, so that the written file is tested as it is.
  const main = `daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${dir}/nginx.pid;
error_log ${dir}/error.log;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${dir}/body;
  proxy_temp_path ${dir}/proxy;
  fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi;
  scgi_temp_path ${dir}/scgi;
  include ${dir}/site.conf;
}
`;
  fs.writeFileSync(path.join(dir, 'nginx.conf'), main);
  const args = ['-p', dir, '-e', path.join(dir, 'error.log'), '-c', path.join(dir, 'nginx.conf')];
  execFileSync('nginx', ['-t', ...args], { stdio: 'pipe' });
  return running(spawn('nginx', args, { stdio: 'ignore' }), port, dir);
}

/** Caddy with the settings for this site, served from `folder`. */
export async function startCaddy(site: HostSite, folder: string): Promise<RunningHost> {
  const { dir, port } = await place('caddy');
  const file = path.join(dir, 'Caddyfile');
  fs.writeFileSync(
    file,
    `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile(site, { folder, site: `http://127.0.0.1:${port}` })}`,
  );
  const env = { ...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir };
  return running(spawn('caddy', ['run', '--config', file], { stdio: 'ignore', env }), port, dir);
}

async function place(name: string): Promise<{ dir: string; port: number }> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), `fixpoint-${name}-`));
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return { dir, port: typeof address === 'object' && address ? address.port : 0 };
}

async function running(child: ChildProcess, port: number, dir: string): Promise<RunningHost> {
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(dir, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, stop };
    await wait(50);
  }
  const log = path.join(dir, 'error.log');
  const said = fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '';
  await stop();
  throw new Error(`the server did not answer on ${url}\n${said}`);
}
