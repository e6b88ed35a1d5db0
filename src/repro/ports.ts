// Ports of the loopback address: one that is free, and one that somebody listens on at last.
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

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

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
