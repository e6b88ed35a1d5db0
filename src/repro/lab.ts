// A lab: a temporary home with a project folder, an environment of its own, and a record of what was done there.
import { promises as fs } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Phase } from '../core/recording.ts';
import { canConfine, confine } from './confine.ts';
import { bringPackages, furnish } from './furnish.ts';
import { labEnv, networkStandIns } from './lab-env.ts';
import type { Lab, Run, RunOptions } from './reproduction.ts';
import { NOBODY, runCommand, startCommand } from './run-command.ts';
import { freePort, untilListening, untilListeningInside } from './ports.ts';
import { runShell } from './shell.ts';
import { serveStub } from './stub.ts';
import { plain, type StandIn } from './tidy.ts';
import { Transcript } from './transcript.ts';

/** What transcripts call the home folder, the project in it, and the folder of programs. */
const HOME = '/home/sam';
const PROJECT = 'demo';
const PROGRAMS = '/usr/local/bin';

/** A closed lab has a /tmp of its own, so it lies elsewhere. */
const OPEN_TEMPORARY = '/var/tmp';

/** Seconds that one command of a shell may take. */
const LIMIT = 60;

export interface LabOptions {
  /** Folder whose node_modules the project has. */
  readonly packages: string | undefined;
  /** Folder whose node_modules holds programs alone. */
  readonly tools: string | undefined;
  /** Folder in which npm keeps what it has downloaded. */
  readonly downloads: string;
  readonly signal: AbortSignal;
  /** Whether commands of pages are run here: then the lab is closed where that is possible, and its packages are a copy. */
  readonly sandbox?: SandboxOptions;
}

export interface SandboxOptions {
  /** Folder of a virtual environment of Python, of which the lab has a copy. */
  readonly python: string | undefined;
  /** Whether the lab has a network of its own. */
  readonly ownNetwork: boolean;
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
export async function openLab({ packages, tools, downloads, signal, sandbox }: LabOptions): Promise<OpenLab> {
  const above = sandbox && canConfine() ? OPEN_TEMPORARY : os.tmpdir();
  const base = await fs.realpath(await fs.mkdtemp(path.join(above, 'fixpoint-repro-')));
  const [home, temporary] = [path.join(base, 'home'), path.join(base, 'tmp')];
  const folder = path.join(home, PROJECT);
  await fs.mkdir(folder, { recursive: true });
  await fs.mkdir(temporary);
  await fs.mkdir(downloads, { recursive: true });
  if (packages) await bringPackages(packages, folder, sandbox !== undefined);
  if (process.getuid?.() === 0) await giveAway(base, home, folder, temporary);

  const bins = [packages && folder, tools].flatMap((place) =>
    place ? [path.join(place, 'node_modules', '.bin')] : [],
  );
  const own = sandbox ? await furnish({ base, home, folder }, sandbox) : undefined;
  const programs = [...(own?.programs ?? []), ...bins];
  const environment = { ...labEnv({ home, temporary, downloads, programs }, process.env), ...own?.env };
  const enclosure =
    sandbox && canConfine()
      ? await confine({ writable: [base, downloads], temporary, ownNetwork: sandbox.ownNetwork })
      : undefined;
  // Entering a namespace leaves the folder behind.
  const prefix = enclosure ? [...enclosure.prefix, 'sh', '-c', 'cd "$0" && exec "$@"', folder] : [];
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
    enclosure && sandbox?.ownNetwork
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
      await enclosure?.close();
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
