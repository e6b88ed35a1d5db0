// npm run -s mcp: a Model Context Protocol server on standard input and output, for coding agents.
//   --index SITE    uses a built site, its folder or its address, instead of content/
// It answers from content/ or from the site; what an agent asks is sent nowhere else.
import { existsSync, promises as fs } from 'node:fs';
import path from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { readDocument } from '../core/content/read-document.ts';
import { absolute, normalizeBase } from '../core/address/permalink.ts';
import { aboutSite, isAddress, type SiteAbout } from '../files/built-site.ts';
import { readSourceFile } from '../files/content-files.ts';
import { contentSource } from '../files/content-source.ts';
import { contentEntries, publishedEntries } from '../files/entry-source.ts';
import { publishedSource } from '../files/published-source.ts';
import { siteOrigin } from '../files/site-origin.ts';
import { commandLine } from './command-line.ts';
import { createMcpServer } from './mcp-server.ts';

const OWN = path.join(import.meta.dirname, '../..');
const project = existsSync('content/site.yaml') ? process.cwd() : OWN;

const { index } = commandLine({ options: { index: { type: 'string' } } }).values;
const { version } = JSON.parse(await fs.readFile(path.join(OWN, 'package.json'), 'utf8')) as { version: string };

const server = createMcpServer({
  site: index ? await aboutIndex(index) : await aboutProject(),
  version,
  source: index ? publishedSource(index) : await contentSource(project),
  readEntry: index ? publishedEntries(index) : await contentEntries(project),
});
await server.connect(new StdioServerTransport());

async function aboutProject(): Promise<SiteAbout> {
  const site = readDocument(await readSourceFile(project, 'content/site.yaml'), 'site').value;
  const home = absolute(await siteOrigin(project), normalizeBase(process.env.BASE_PATH), '');
  return { name: site?.name ?? home, description: site?.description, home };
}

/** A site that cannot be read now may be there for the next question, and until then the answers say what is wrong. */
async function aboutIndex(site: string): Promise<SiteAbout> {
  return aboutSite(site).catch(() => ({ name: site, home: isAddress(site) ? site : '' }));
}
