// Settings for nginx: a file to put into conf.d, or into sites-enabled.
import { ASK_AGAIN, FOR_EVER, HASHED_PATTERN, SECURITY_HEADERS, typesOf } from './headers.ts';
import { linkHeader } from '../page/twins.ts';
import type { Forward, HostSite } from './host-site.ts';

/** What only the machine's administrator knows. */
export interface NginxOptions {
  /** Folder with the built site, absolute. */
  readonly folder: string;
  /** `80`, `127.0.0.1:8080`, `443 ssl`. */
  readonly listen: string;
}

/** The whole file. `base` becomes a folder of the address space, served from the built folder. */
export function nginxConfig(
  { origin, base, forwards, formats, pages }: HostSite,
  { folder, listen }: NginxOptions,
): string {
  const escaped = base.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const lines = forwards.map(({ from, to }) => `  ${from} ${to};`);
  return `# Fixpoint behind nginx. Made from the content; make it anew when the site is built anew.
# Certificates, the redirect from http and compression with Brotli are this server's own affair.

# Room for the addresses below; nginx refuses to start where one is longer than it has set aside.
map_hash_bucket_size ${bucketSize(forwards)};
map_hash_max_size ${atLeast(2048, forwards.length * 4)};

map $uri $fixpoint_forward {
  default "";
${lines.join('\n')}
}

map $uri $fixpoint_cache {
  default "${ASK_AGAIN}";
  "~^${escaped}${HASHED_PATTERN}$" "${FOR_EVER}";
}

# Programs find the twins of a page without reading it.
map $uri $fixpoint_link {
  default "";
  "~^(?<page>${escaped}(?:${pages}))/(?:index\\.html)?$" '${linkHeader('$page', formats)}';
}

server {
  listen ${listen};
  server_name ${hostName(origin)};
  charset utf-8;
  charset_types text/plain text/css text/javascript application/javascript application/json text/xml;
  # A missing slash is added without naming this server's port, which a proxy may hide.
  absolute_redirect off;
  server_tokens off;

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types text/css text/plain text/markdown text/javascript application/javascript application/json application/x-ndjson
    application/xml text/xml application/atom+xml application/opensearchdescription+xml image/svg+xml application/wasm;

${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $fixpoint_cache always;
  add_header Link $fixpoint_link;

  error_page 404 ${base}404.html;

  if ($fixpoint_forward) {
    return 301 $fixpoint_forward;
  }

${typesOf(formats)
  .map((row, at) => typeLocation(escaped, folder, { ...row, name: `file${at}` }))
  .join('\n')}
  location ${base} {
    alias ${withSlash(folder)};
    index index.html;
  }
${base === '/' ? '' : `\n  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`}}
`;
}

function typeLocation(
  escaped: string,
  folder: string,
  { name, pattern, type }: { name: string; pattern: string; type: string },
): string {
  return `  location ~ "^${escaped}(?<${name}>${pattern})$" {
    alias ${withSlash(folder)}$${name};
    types { }
    default_type "${type}";
  }
`;
}

/** Bytes that nginx sets aside for addresses of one hash: the longest, which is plain ASCII, and the pointers beside it. */
function bucketSize(forwards: readonly Forward[]): number {
  const longest = Math.max(0, ...forwards.map(({ from }) => from.length));
  return atLeast(256, longest + 64);
}

/** The smallest power of two that is not below either; `least` is a power of two. */
function atLeast(least: number, needed: number): number {
  let size = least;
  while (size < needed) size *= 2;
  return size;
}

/** `https://errors.example.org:8443` → `errors.example.org`. */
function hostName(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '').replace(/[:/].*$/s, '');
}

function withSlash(folder: string): string {
  return `${folder.replace(/\/+$/, '')}/`;
}
