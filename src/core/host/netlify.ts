// The two files that Netlify and Cloudflare Pages read from the root of a site: _headers and _redirects. They read them in two
// ways, and neither knows all that the other does; so what is written means the same to both.
import { FOR_EVER, HASHED, SECURITY_HEADERS, typesOf } from './headers.ts';
import type { HostSite } from './host-site.ts';

/** Cloudflare Pages reads so many redirects and no more; behind them the pages that lead on by themselves still do. */
const MOST_REDIRECTS = 2000;

/**
 * `_redirects`: short links, and paths that moved. At each of these addresses there is also a page that leads on by itself.
 * Netlify serves such a file before it looks at a rule, unless the rule ends in `301!`, which Cloudflare cannot read; so
 * Cloudflare redirects, and on Netlify the pages do.
 */
export function redirectsFile({ forwards }: HostSite): string {
  const lines = forwards.slice(0, MOST_REDIRECTS).map(({ from, to }) => `${from} ${to} 301`);
  return `# Made from the content with every build. On Netlify the pages at these addresses come first, and lead on by themselves.
${lines.join('\n')}
`;
}

/**
 * `_headers`. No two rules give the same header to one address: one host would add the second to the first, the other would
 * put it in its place. What has no rule for its time is asked for again, which is what both hosts say of a file by themselves.
 */
export function headersFile({ base, formats }: HostSite): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `# Made with every build.
${[
  rule('*', SECURITY_HEADERS),
  ...HASHED.map((beginning) => rule(`${beginning}*`, { 'Cache-Control': FOR_EVER })),
  ...typesOf(formats).map(({ pattern, type }) => rule(glob(pattern), { 'Content-Type': type })),
].join('\n\n')}
`;
}

/** The pattern of a type as these hosts write one: `.+\.md` → `*.md`. */
function glob(pattern: string): string {
  return pattern.replace('.+', '*').replaceAll('\\', '');
}
