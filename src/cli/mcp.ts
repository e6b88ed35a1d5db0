// npm run -s mcp: a Model Context Protocol server on standard input and output, for coding agents.
//   --index SITE    uses a built site, its folder or its address, instead of content/
// It answers from content/ or from the site; what an agent asks is sent nowhere else.
import { existsSync, promises as fs } from 'node:fs';
import path from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { aboutSite, isAddress } from '../files/built-site.ts';
import { contentSource } from '../files/content-source.ts';
import { contentEntries, publishedEntries } from '../files/entry-source.ts';
import { open } from '../files/open.ts';
import { placeOf } from '../files/place-of.ts';
import { publishedSource } from '../files/published-source.ts';
import { commandLine } from './terminal/command-line.ts';
import { createMcpServer, type McpKnowledge } from './mcp/mcp-server.ts';

const OWN = path.join(import.meta.dirname, '../..');
const project = existsSync('content/site.yaml') ? process.cwd() : OWN;

const { index } = commandLine({ options: { index: { type: 'string' } } }).values;
const { version } = JSON.parse(await fs.readFile(path.join(OWN, 'package.json'), 'utf8')) as { version: string };

const knowledge = index === undefined ? await ofProject() : await ofBuilt(index);
await createMcpServer({ ...knowledge, version }).connect(new StdioServerTransport());

async function ofProject(): Promise<Omit<McpKnowledge, 'version'>> {
  const site = await open(project);
  const { name, description } = site.settings;
  const home = placeOf(site).link('');
  return {
    site: { name: name || home, description, home },
    source: contentSource(site),
    readEntry: contentEntries(site),
  };
}

async function ofBuilt(built: string): Promise<Omit<McpKnowledge, 'version'>> {
  // A site that cannot be read now may be there for the next question, and until then the answers say what is wrong.
  const site = await aboutSite(built).catch(() => ({ name: built, home: isAddress(built) ? built : '' }));
  return { site, source: publishedSource(built), readEntry: publishedEntries(built) };
}
