// npm run hosting: writes settings for hosts into build/hosting: nginx.conf, Caddyfile and a workflow for GitHub Pages. What
// Netlify and Cloudflare Pages read, _headers and _redirects, is in every built site. Ends with 1 when the content has errors.
//   --folder FOLDER       where the built site lies on the server; default: /var/www/fixpoint
//   --listen WHAT         nginx: where it listens; default: 80
//   --site NAME           Caddy: what it answers to; default: the host name of SITE_URL
//   --out FOLDER          default: build/hosting
//   --root FOLDER         the project; default: the current folder
//   SITE_URL, BASE_PATH   as for the build
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { caddyfile } from '../core/host/caddy.ts';
import { githubPagesWorkflow } from '../core/host/github-pages.ts';
import { nginxConfig } from '../core/host/nginx.ts';
import { hostSite } from '../core/host/host-site.ts';
import { open } from '../files/open.ts';
import { placeOf } from '../files/place-of.ts';
import { commandLine } from './terminal/command-line.ts';
import { reportContent } from './check/report-content.ts';
import { fail } from './terminal/terminal.ts';

const { values } = commandLine({
  options: {
    folder: { type: 'string', default: '/var/www/fixpoint' },
    listen: { type: 'string', default: '80' },
    site: { type: 'string' },
    out: { type: 'string', default: 'build/hosting' },
    root: { type: 'string', default: process.cwd() },
  },
});
const { folder, listen, out, root } = values;
// A quote, a blank or a brace would end the setting and begin another one.
if (!/^[^\s"'`{};$#\\]+$/.test(folder))
  fail(`--folder ${folder}: a path for these files has no blanks, quotes, braces, backslashes, “;”, “#” or “$”`, 2);
if (!/^[\w.:/=[\]-]+(?: [\w.:/=[\]-]+)*$/.test(listen))
  fail(`--listen ${listen} is not what nginx listens on, such as 8080 or 127.0.0.1:8080`, 2);
if (values.site !== undefined && !/^[\w.:/*[\]-]+(?:, ?[\w.:/*[\]-]+)*$/.test(values.site))
  fail(`--site ${values.site} is not what Caddy answers to, such as errors.example.org or :8080`, 2);

const opened = await open(root);
if (!reportContent(opened)) process.exit(1);
const site = hostSite(opened, placeOf(opened));
const files = {
  'nginx.conf': nginxConfig(site, { folder, listen }),
  Caddyfile: caddyfile(site, { folder, site: values.site ?? new URL(site.origin).host }),
  'github-pages.yml': githubPagesWorkflow(site),
};
await fs.mkdir(out, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  await fs.writeFile(path.join(out, name), text);
  process.stdout.write(`wrote ${path.join(out, name)}\n`);
}
process.stdout.write(`${site.forwards.length} redirects for ${site.origin}${site.base}, served from ${folder}\n`);
