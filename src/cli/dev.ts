// npm run dev: the site as it is being written, with drafts; a broken entry shows its diagnostics on its page.
//   --port NUMBER   default: 4321; a taken one: the next that is free
import { readContent } from '../core/content/content.ts';
import { readContentFiles } from '../files/content-files.ts';
import { commandLine } from './command-line.ts';
import { devSearch } from './dev-search.ts';
import { reportContent } from './report-content.ts';
import { fail } from './terminal.ts';
import { toolEnv } from './tool.ts';

const root = process.cwd();
const { values } = commandLine({ options: { port: { type: 'string', default: '4321' } } });
// Broken entries have their own pages to say so; without the site's settings there is no page at all.
if (!readContent(await readContentFiles(root)).site) {
  await reportContent(root);
  fail('the server needs content/site.yaml; mend it and start again');
}

// Astro reads the environment when it is loaded.
const env = toolEnv();
for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
Object.assign(process.env, env);
const { dev } = await import('astro');
try {
  await dev({ server: { port: Number(values.port), host: 'localhost' }, integrations: [devSearch(root)] });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
