// A lab: a temporary home with a project folder, an environment of its own, and a record of what was done there.
import { promises as fs } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Phase } from '../core/recording.ts';
import { labEnv } from './lab-env.ts';
import type { Lab, RunOptions } from './reproduction.ts';
import { NOBODY, runCommand, startCommand } from './run-command.ts';
import { freePort, untilListening } from './ports.ts';
import { serveStub } from './stub.ts';
import { plain, type StandIn, trimmed, withStandIns } from './tidy.ts';

/** What transcripts call the home folder, and the folder in it. */
const HOME = '/home/sam';
const PROJECT = 'demo';

/** By which transcripts call the first port of a phase; the next ones follow it. */
const FIRST_PORT = 8080;

/** What a number stands behind when it is a port. */
const BEFORE_PORTS = ['127.0.0.1:', 'localhost:', 'PORT=', 'port=', 'port = '];

export interface LabOptions {
  /** Folder whose node_modules the project has. */
  readonly packages: string | undefined;
  /** Folder whose node_modules holds programs alone. */
  readonly tools: string | undefined;
  /** Folder in which npm keeps what it has downloaded. */
  readonly downloads: string;
  readonly signal: AbortSignal;
}

/** A lab with its two ends. */
export interface OpenLab extends Lab {
  /** What was done since the last call, fit to be shown. */
  takePhase(): Phase;
  close(): Promise<void>;
}

/** Makes the folders. `close` ends what is still running and deletes them. */
export async function openLab({ packages, tools, downloads, signal }: LabOptions): Promise<OpenLab> {
  const base = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'fixpoint-repro-')));
  const [home, temporary] = [path.join(base, 'home'), path.join(base, 'tmp')];
  const folder = path.join(home, PROJECT);
  await fs.mkdir(folder, { recursive: true });
  await fs.mkdir(temporary);
  if (packages) await fs.symlink(path.join(packages, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  if (process.getuid?.() === 0) await giveAway(base, home, folder, temporary);

  const bins = [packages && folder, tools].flatMap((place) =>
    place ? [path.join(place, 'node_modules', '.bin')] : [],
  );
  const environment = labEnv({ home, temporary, downloads, programs: bins }, process.env);
  const ending = new AbortController();
  const limit = AbortSignal.any([signal, ending.signal]);
  const servers: Server[] = [];
  const ends: Promise<unknown>[] = [];
  const standIns: StandIn[] = [
    [folder, `${HOME}/${PROJECT}`],
    [home, HOME],
    [temporary, '/tmp'],
    [path.dirname(process.execPath), '/usr/local/bin'],
    ...(packages ? [[packages, `${HOME}/${PROJECT}`] as const] : []),
    ...(tools
      ? ([
          [tools, '/usr/local/lib'],
          [path.join(tools, 'node_modules', '.bin'), '/usr/local/bin'],
        ] as const)
      : []),
  ];
  const show = (text: string) => withStandIns(plain(text), standIns);
  let ports = FIRST_PORT;
  const callPort = (port: number) => {
    for (const before of BEFORE_PORTS) standIns.push([`${before}${port}`, `${before}${ports}`]);
    ports += 1;
  };
  const optionsFor = (options: RunOptions) => ({
    ...options,
    cwd: folder,
    env: { ...environment, ...options.env },
    signal: limit,
  });
  let files = new Map<string, string>();
  let runs: Phase['runs'] = [];

  return {
    folder,
    async write(file, text) {
      const target = path.join(folder, file);
      await fs.mkdir(path.dirname(target), { recursive: true });
      await fs.writeFile(target, text);
      files.set(file, show(text));
    },
    async run(command, options = {}) {
      const { exit, output } = await runCommand(command, optionsFor(options));
      if (!options.quiet) {
        runs.push({ command: show(commandLine(command, options)), exit, output: trimmed(show(output)) });
      }
      return { exit, output: plain(output) };
    },
    async start(command, options) {
      let said = '';
      const child = startCommand(command, optionsFor(options), (text) => {
        said += text;
      });
      const ended = new Promise<never>((_resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code) =>
          reject(new Error(`“${command}” ended with ${code} before it could be used: ${said}`)),
        );
      });
      // It is expected to end with the lab.
      ends.push(ended.catch(() => {}));
      await Promise.race([ended, untilListening(options.port, limit)]);
      if (!options.quiet) runs.push({ command: `${show(commandLine(command, options))} &`, output: '' });
    },
    async serve(answer) {
      const { address, server } = await serveStub(answer);
      servers.push(server);
      callPort(Number(new URL(address).port));
      return address;
    },
    async freePort() {
      const port = await freePort();
      callPort(port);
      return port;
    },
    takePhase() {
      const phase = { files: [...files].map(([name, text]) => ({ name, text })), runs };
      [files, runs, ports] = [new Map(), [], FIRST_PORT];
      return phase;
    },
    async close() {
      ending.abort();
      await Promise.all(ends);
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await fs.rm(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The command as a person would type it, its variables first. */
function commandLine(command: string, { env = {} }: RunOptions): string {
  return [...Object.entries(env).map(([name, value]) => `${name}=${value}`), command].join(' ');
}

/** Programs that refuse to run as the administrator run as nobody, and must be able to write here. */
async function giveAway(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await fs.chown(folder, NOBODY, NOBODY);
    await fs.chmod(folder, 0o755);
  }
}
