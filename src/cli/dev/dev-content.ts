// The content while it is being written: a saved file is read again, alone, everything is checked once, and pages and search see
// the new site. A broken entry has a page that says what is wrong, and the rest stays up.
import path from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { type Site, siteOf } from '../../core/catalogue/site.ts';
import type { Entry } from '../../core/content/entry.ts';
import type { Family } from '../../core/content/family.ts';
import { ARTICLE_KINDS } from '../../core/content/kinds.ts';
import { check } from '../../core/check/check.ts';
import { passes, type Report } from '../../core/check/diagnostic.ts';
import { renderMore } from '../../core/check/render/more.ts';
import { renderText } from '../../core/check/render/text.ts';
import { holdSite } from '../../files/held-site.ts';
import { reopen, type OpenSite } from '../../files/open.ts';
import { codePages } from '../check/code-pages.ts';
import { today } from '../terminal/terminal.ts';
import { commandName } from '../../core/words/command-name.ts';

/** Changes that arrive together, as when a branch is checked out, are read once. */
const SETTLE_MS = 60;

/** Shows the site of the project `root`, and after every change of its content the changed one; `onSite` hears of each. */
export function devContent(root: string, opened: OpenSite, onSite: (site: OpenSite) => void): AstroIntegration {
  const folder = path.join(root, 'content');
  return {
    name: 'fixpoint-dev-content',
    hooks: {
      'astro:config:setup': ({ logger }) => onSite(show(opened, logger)),
      'astro:server:setup': ({ server, logger }) => {
        let site = opened;
        const changed = new Set<string>();
        const renew = async () => {
          const files = [...changed];
          changed.clear();
          site = await reopen(root, site, files);
          if (site.content.site) {
            onSite(show(site, logger));
            tellPages(server);
          } else
            logger.error(
              `content/site.yaml cannot be used, so pages stay as they were; ${commandName('check')} says why`,
            );
        };
        let last = Promise.resolve();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          const below = path.relative(folder, file);
          if (below === '' || below.startsWith('..')) return;
          changed.add(path.relative(root, file).split(path.sep).join('/'));
          clearTimeout(timer);
          timer = setTimeout(() => {
            last = last.then(renew).catch((error: unknown) => logger.error(String(error)));
          }, SETTLE_MS);
        });
      },
    },
  };
}

/** Checks a site and makes it the one that pages show, drafts with it; says what is wrong. */
function show(site: OpenSite, logger: AstroIntegrationLogger): OpenSite {
  const report = check(site, { today: today() });
  const problems = new Map<string, string>();
  for (const { file, article } of site.content.articles) {
    const words = problemsOf(report, site, file) ?? problemsOfShared(report, site, article);
    if (words === undefined) continue;
    problems.set(file, words);
    logger.error(`${file} has problems; its page shows them\n\n${words}\n`);
  }
  const others = report.diagnostics.filter(({ file }) => !ARTICLE_KINDS.some(({ at }) => file.startsWith(`${at}/`)));
  const rest = { ...report, diagnostics: others };
  if (others.length > 0) logger.warn(`${renderText(rest)}\n${renderMore(rest, codePages(site))}`);
  const shown = siteOf(site.files, site.content, { formats: site.formats, drafts: true, problems });
  holdSite(shown);
  return shown;
}

/** The errors of the tool and the category of an entry, without which it has no page. */
function problemsOfShared(report: Report, site: Site, article: Entry | Family | undefined) {
  if (article?.kind !== 'entry') return undefined;
  const { content } = site;
  const { tool, category } = article;
  if (content.tools.has(tool) && content.categories.has(category)) return undefined;
  const files = [`content/tools/${tool}.yaml`, `content/categories/${category}.yaml`];
  return files.flatMap((file) => problemsOf(report, site, file) ?? []).join('\n\n');
}

/** The errors of one file as text, with the pages of their codes; undefined when it has none. */
function problemsOf(report: Report, site: Site, file: string): string | undefined {
  const own = { ...report, diagnostics: report.diagnostics.filter((diagnostic) => diagnostic.file === file) };
  if (passes(own)) return undefined;
  const text = renderText(own).replace(/\n\ncontent: [^\n]*$/, '');
  return `${text}\n\n${renderMore(own, codePages(site))}`;
}

/** Astro forgets which pages there are, and open browsers load theirs again. */
function tellPages({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
