// The two files that Netlify and Cloudflare Pages read from the root of a site: _headers and _redirects.
import { ASK_AGAIN, FOR_EVER, HASHED, SECURITY_HEADERS, TYPES } from './headers.ts';
import type { HostSite } from './host-site.ts';

/** Cloudflare Pages reads so many redirects and no more; behind them the pages that lead on by themselves still do. */
const MOST_REDIRECTS = 2000;

/** `_redirects`: short links, and paths that moved. */
export function redirectsFile({ forwards }: HostSite): string {
  const lines = forwards.slice(0, MOST_REDIRECTS).map(({ from, to }) => `${from} ${to} 301`);
  return `# Made from the content with every build.\n${lines.join('\n')}\n`;
}

/** `_headers`. A later rule for the same address adds to an earlier one, so what is kept for ever is taken out first. */
export function headersFile({ base }: HostSite): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>, ...removed: string[]) =>
    [
      `${base}${path}`,
      ...removed.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  return `# Made with every build.
${[
  rule('*', { ...SECURITY_HEADERS, 'Cache-Control': ASK_AGAIN }),
  ...HASHED.map((path) => rule(`${path}*`, { 'Cache-Control': FOR_EVER }, 'Cache-Control')),
  ...TYPES.map(({ pattern, type }) => rule(glob(pattern), { 'Content-Type': type })),
].join('\n\n')}
`;
}

/** The pattern of a type as these hosts write one: `.+\.md` → `*.md`. */
function glob(pattern: string): string {
  return pattern.replace('.+', '*').replaceAll('\\', '');
}
