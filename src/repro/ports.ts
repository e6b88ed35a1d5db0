// Ports of the loopback address: one that is free, and one that somebody listens on at last.
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type CommandOptions, runProgram } from './run-command.ts';

const HOST = '127.0.0.1';

/** Pause between two looks at a port. */
const PAUSE_MS = 50;

/** Begins to listen on any free port and answers with it. */
export function listenAnywhere(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenAnywhere(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until somebody listens on a port. Rejects with the signal’s reason when that is given first. */
export async function untilListening(port: number, signal: AbortSignal): Promise<void> {
  while (!(await answers(port))) {
    signal.throwIfAborted();
    await wait(PAUSE_MS);
  }
}

/** The same, for a port of a sandbox with a network of its own. */
export async function untilListeningInside(port: number, options: CommandOptions): Promise<void> {
  const ask = ['bash', '-c', `exec 3<>/dev/tcp/${HOST}/${port}`];
  while ((await runProgram(ask, options, 'bash')).exit !== 0) await wait(PAUSE_MS);
}

/** Whether nobody listens on a port now. */
export async function isFree(port: number): Promise<boolean> {
  return !(await answers(port));
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
