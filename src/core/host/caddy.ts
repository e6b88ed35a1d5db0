// Settings for Caddy: a Caddyfile.
import { ASK_AGAIN, FOR_EVER, HASHED_PATTERN, SECURITY_HEADERS, typesOf } from './headers.ts';
import { linkHeader } from '../page/twins.ts';
import type { HostSite } from './host-site.ts';

/** The whole file. `site` is what Caddy answers to: a host name, or `:8080`. Certificates are Caddy's own work. */
export function caddyfile(
  { base, forwards, formats, pages }: HostSite,
  { folder, site }: { folder: string; site: string },
): string {
  const escaped = base.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const hashed = `^${escaped}${HASHED_PATTERN}$`;
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => `		${name} "${value}"`);
  const types = typesOf(formats).flatMap(({ pattern, type }, at) => [
    `	@type${at} path_regexp ^${escaped}${pattern}$`,
    `	header @type${at} Content-Type "${type}"`,
  ]);
  const files = [`		root * ${folder}`, '		file_server'];
  const served =
    base === '/'
      ? ['	handle {', ...files, '	}']
      : [
          `	redir ${base.slice(0, -1)} ${base} 301`,
          `	handle_path ${base}* {`,
          ...files,
          '	}',
          '	handle {',
          '		error 404',
          '	}',
        ];
  return `# Fixpoint behind Caddy. Made from the content; make it anew when the site is built anew.
${[
  `${site} {`,
  '	encode zstd gzip',
  '	header {',
  ...security,
  '		-Server',
  '	}',
  `	@hashed path_regexp ${hashed}`,
  `	header @hashed Cache-Control "${FOR_EVER}"`,
  `	@other not path_regexp ${hashed}`,
  `	header @other Cache-Control "${ASK_AGAIN}"`,
  `	@entry path_regexp page ^(${escaped}(?:${pages}))/$`,
  `	header @entry Link ${quoted(linkHeader('{re.page.1}', formats))}`,
  ...types,
  '',
  '	map {path} {forward} {',
  ...forwards.map(({ from, to }) => `		${from} ${to}`),
  '		default ""',
  '	}',
  '	@forward expression `{forward} != ""`',
  '	redir @forward {forward} 301',
  ...served,
  '',
  '	handle_errors {',
  '		header {',
  // Answers to errors go another way, and pass none of the headers above.
  ...[...security, '		-Server', '		Cache-Control no-cache'].map((line) => `	${line}`),
  '		}',
  '		rewrite * /404.html',
  ...files,
  '	}',
  '}',
].join('\n')}
`;
}

/** A word as Caddy takes it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', String.raw`\"`)}"`;
}
