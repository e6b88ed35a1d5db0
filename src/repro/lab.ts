// A lab: a temporary home with a project folder, an environment of its own, and a record of what was done there.
import { promises as fs } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Phase } from '../core/catalogue/recording.ts';
import { labEnv, networkStandIns } from './lab-env.ts';
import type { Lab, RunOptions } from './reproduction.ts';
import { NOBODY, runCommand, startCommand } from './run-command.ts';
import { freePort, untilListening } from './ports.ts';
import { serveStub } from './stub.ts';
import { plain, type StandIn } from './tidy.ts';
import { Transcript } from './transcript.ts';

/** What transcripts call the home folder, the project in it, and the folder of programs. */
const HOME = '/home/sam';
const PROJECT = 'demo';
const PROGRAMS = '/usr/local/bin';

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
  /** What was done since the last call, whole, in the words of an imagined machine. */
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
  const transcript = new Transcript([
    [home, HOME],
    [temporary, '/tmp'],
    ...networkStandIns(process.env),
    [path.dirname(process.execPath), PROGRAMS],
    ...(packages ? [[packages, path.join(HOME, PROJECT)] as const] : []),
    ...(tools ? toolNames(tools) : []),
  ]);
  const optionsFor = (options: RunOptions) => ({
    ...options,
    cwd: folder,
    env: { ...environment, ...options.env },
    signal: limit,
  });

  return {
    folder,
    async write(file, text) {
      const target = path.join(folder, file);
      await fs.mkdir(path.dirname(target), { recursive: true });
      await fs.writeFile(target, text);
      transcript.file(file, text);
    },
    async run(command, options = {}) {
      const { exit, output } = await runCommand(command, optionsFor(options));
      if (!options.quiet) transcript.run(command, options.env, output, exit);
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
      if (!options.quiet) transcript.run(`${command} &`, options.env, '');
    },
    async serve(answer) {
      const { address, server } = await serveStub(answer);
      servers.push(server);
      transcript.namePort(Number(new URL(address).port));
      return address;
    },
    async freePort() {
      const port = await freePort();
      transcript.namePort(port);
      return port;
    },
    takePhase: () => transcript.takePhase(),
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

/** Programs of a shared installation look as if they were installed for the whole machine. */
function toolNames(folder: string): StandIn[] {
  return [
    [folder, '/usr/local/lib'],
    [path.join(folder, 'node_modules', '.bin'), PROGRAMS],
  ];
}

/** Programs that refuse to run as the administrator run as nobody, and must be able to write here. */
async function giveAway(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await fs.chown(folder, NOBODY, NOBODY);
    await fs.chmod(folder, 0o755);
  }
}
