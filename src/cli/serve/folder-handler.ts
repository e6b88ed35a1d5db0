// Answers requests from a folder the way a static host does: folders by their index.html, a missing slash by a redirect,
// 404.html with status 404, text compressed.
import { createReadStream, promises as fs } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.ts';

export interface FolderOptions {
  readonly folder: string;
  /** Address of the folder, with a slash at both ends. */
  readonly base: string;
  /** Sent with every answer, as a host's own settings would be. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers requests from a folder. What is not there gets the folder's 404.html. */
export function folderHandler(options: FolderOptions): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    respond(options, request, response).catch(() => response.destroy());
  };
}

async function respond(options: FolderOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  const found = await find(options, pathname);
  if (found === 'folder') response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
  else if (found) send(request, response, 200, found, pathname);
  else send(request, response, 404, path.join(options.folder, '404.html'), pathname);
}

/** The file for an address; `folder` when only the closing slash is missing. */
async function find({ folder, base }: FolderOptions, pathname: string): Promise<string | undefined> {
  if (`${pathname}/` === base) return 'folder';
  const rest = decode(pathname.startsWith(base) ? pathname.slice(base.length) : undefined);
  if (rest === undefined) return undefined;
  const file = path.join(folder, rest);
  // Nothing above the folder is served, however the address is written.
  if (file !== folder && !file.startsWith(folder + path.sep) && file !== folder + path.sep) return undefined;
  const index = path.join(file, 'index.html');
  if (rest === '' || rest.endsWith('/')) return (await isFile(index)) ? index : undefined;
  if (await isFile(file)) return file;
  return (await isFile(index)) ? 'folder' : undefined;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  pathname: string,
): void {
  const type = contentType(file);
  const zipped = isCompressible(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'content-type': type,
    // Astro names the files of this folder by their content.
    'cache-control':
      pathname.includes('/_astro/') && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  const done = (error: NodeJS.ErrnoException | null) => error && response.destroy();
  if (zipped) pipeline(stream, createGzip(), response, done);
  else pipeline(stream, response, done);
}

function decode(text: string | undefined): string | undefined {
  try {
    const decoded = text === undefined ? undefined : decodeURIComponent(text);
    return decoded?.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function isFile(file: string): Promise<boolean> {
  return fs.stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
