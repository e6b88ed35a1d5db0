// A lab: a temporary home with a project folder, an environment of its own, and a record of what was done there.
import { promises as fs } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Phase } from '../core/catalogue/recording.ts';
import { networkStandIns } from './lab-env.ts';
import { openPlace, type PlaceOptions, PROJECT } from './lab-place.ts';
import type { Lab, RunOptions } from './reproduction.ts';
import type { Run } from './run.ts';
import { runCommand, startCommand } from './run-command.ts';
import { freePort, untilListening, untilListeningInside } from './ports.ts';
import { runShell } from './shell.ts';
import { serveStub } from './stub.ts';
import { plain, type StandIn } from './tidy.ts';
import { Transcript } from './transcript.ts';

/** What transcripts call the home folder, the project in it, and the folder of programs. */
const HOME = '/home/sam';
const PROGRAMS = '/usr/local/bin';

/** Seconds that one command of a shell may take. */
const LIMIT = 60;

export interface LabOptions extends PlaceOptions {
  readonly signal: AbortSignal;
}

/** A lab with its two ends. */
export interface OpenLab extends Lab {
  /** Runs a command of a page as `sh` does. */
  shell(command: string, options: ShellRunOptions): Promise<Run>;
  /** A text of this machine in the words of an imagined one. */
  show(text: string): string;
  /** What was done since the last call, whole, in the words of an imagined machine. */
  takePhase(): Phase;
  close(): Promise<void>;
}

export interface ShellRunOptions {
  readonly limit?: number | undefined;
  readonly interruptAfter?: number | undefined;
  readonly keep?: boolean;
  readonly quiet?: boolean;
}

/** Makes the folders. `close` ends what is still running and deletes them. */
export async function openLab({ signal, ...where }: LabOptions): Promise<OpenLab> {
  const { packages, tools, sandbox } = where;
  const place = await openPlace(where);
  const { base, home, temporary, folder, environment, prefix } = place;
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
    ...(sandbox?.python ? [[sandbox.python, path.join(HOME, PROJECT, '.venv')] as const] : []),
  ]);
  const untilThere = (port: number) =>
    place.ownNetwork
      ? untilListeningInside(port, { cwd: '/', env: environment, signal: limit, prefix })
      : untilListening(port, limit);
  const optionsFor = (options: RunOptions) => ({
    ...options,
    cwd: folder,
    env: { ...environment, ...options.env },
    signal: limit,
    prefix,
  });
  const shell = async (command: string, options: ShellRunOptions = {}) => {
    const { limit: seconds = LIMIT, keep = false, interruptAfter, quiet } = options;
    const session = path.join(base, 'session');
    const { exit, output } = await runShell(command, {
      ...optionsFor({}),
      session,
      keep,
      limit: seconds,
      interruptAfter,
    });
    if (!quiet) transcript.run(command, {}, output, exit);
    return { exit, output: plain(output) };
  };

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
    shell,
    sh: (command, options = {}) => shell(command, { keep: true, ...options }),
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
      await Promise.race([ended, untilThere(options.port)]);
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
    show: (text) => transcript.show(text),
    takePhase: () => transcript.takePhase(),
    async close() {
      ending.abort();
      await Promise.all(ends);
      await place.leave();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await place.remove();
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
