// A stand-in for a service: HTTP on the loopback address, answering as its documentation says.
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenAnywhere } from './ports.ts';

export interface StubRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface StubResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is text, else as JSON. */
  readonly body: unknown;
}

/** Decides what a request is answered with. */
export type StubAnswer = (request: StubRequest) => StubResponse;

/** Begins to serve on a free port. */
export async function serveStub(answer: StubAnswer): Promise<{ address: string; server: Server }> {
  const server = createServer(async (request, response) => {
    try {
      const { method = 'GET', url = '/', headers: sent } = request;
      const { status = 200, headers, body } = answer({ method, url, headers: sent, body: await text(request) });
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    } catch (error) {
      // A stand-in that stumbles is a failed reproduction, not the end of all others.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`the stand-in failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  const port = await listenAnywhere(server);
  return { address: `http://127.0.0.1:${port}`, server };
}
