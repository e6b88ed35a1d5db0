// What kind of file a name promises, for the headers of the server.

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The content type for a file name; what is not known is sent as bytes. */
export function contentType(file: string): string {
  const extension = /\.[^./\\]+$/.exec(file)?.[0] ?? '';
  return TYPES[extension.toLowerCase()] ?? 'application/octet-stream';
}

/** Whether files of this type shrink when they are compressed. */
export function isCompressible(type: string): boolean {
  return type.includes('charset');
}
