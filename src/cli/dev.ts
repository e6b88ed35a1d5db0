// npm run dev: the site as it is being written, with drafts; a broken entry shows its diagnostics on its page.
//   --port NUMBER   default: 4321; a taken one: the next that is free
import { open } from '../files/open.ts';
import { placeOf } from '../files/place-of.ts';
import { astroProject } from '../astro/project.ts';
import { commandLine } from './terminal/command-line.ts';
import { devContent } from './dev/dev-content.ts';
import { devSearch } from './dev/dev-search.ts';
import { reportContent } from './check/report-content.ts';
import { fail } from './terminal/terminal.ts';
import { becomeTool } from './test/tool.ts';

const root = process.cwd();
const { values } = commandLine({ options: { port: { type: 'string', default: '4321' } } });
const site = await open(root);
// Broken entries have their own pages to say so; without the site's settings there is no page at all.
if (!site.content.site) {
  reportContent(site);
  fail('the server needs content/site.yaml; mend it and start again');
}

becomeTool();
const { dev } = await import('astro');
try {
  const server = { port: Number(values.port), host: 'localhost' };
  const search = devSearch(root);
  const integrations = [search.integration, devContent(root, site, search.index)];
  const project = await astroProject(root, placeOf(site));
  await dev({ ...project, server, integrations: [...(project.integrations ?? []), ...integrations] });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
