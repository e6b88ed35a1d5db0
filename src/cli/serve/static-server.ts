// Serves a built site on this machine: it listens on the loopback addresses alone.
import { createServer, type Server } from 'node:http';
import { type FolderOptions, folderHandler } from './folder-handler.ts';

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Begins to serve; port 0 takes any that is free. Rejects with the system's error when the port is taken (`EADDRINUSE`). */
export async function serveFolder(options: FolderOptions & { readonly port: number }): Promise<StaticServer> {
  const answer = folderHandler(options);
  const first = await listen(createServer(answer), options.port, '127.0.0.1');
  const port = portOf(first);
  const servers = [first];
  try {
    // Browsers try both addresses of localhost, so a stranger on the other one would answer instead of this site.
    servers.push(await listen(createServer(answer), port, '::1'));
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') {
      await close(first);
      throw error;
    }
    // A machine without IPv6 has only the one address.
  }
  return {
    port,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server.off('error', reject)));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
