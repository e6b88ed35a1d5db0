// npm run -s mcp: a Model Context Protocol server on standard input and output, for coding agents.
//   --index SITE    uses a built site, its folder or its address, instead of content/
// It answers from content/ or from the site; what an agent asks is sent nowhere else.
import { existsSync, promises as fs } from 'node:fs';
import path from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { readDocument } from '../core/entry/read-document.ts';
import { MatchFiles } from '../core/match/load.ts';
import { absolute, normalizeBase } from '../core/permalink.ts';
import { readSourceFile } from '../files/content-files.ts';
import { contentSource } from '../files/content-source.ts';
import { contentEntries, publishedEntries } from '../files/entry-source.ts';
import { isAddress, publishedSource } from '../files/published-source.ts';
import { siteOrigin } from '../files/site-origin.ts';
import { commandLine } from './command-line.ts';
import { createMcpServer } from './mcp-server.ts';

const OWN = path.join(import.meta.dirname, '../..');
const project = existsSync('content/site.yaml') ? process.cwd() : OWN;

const { index } = commandLine({ options: { index: { type: 'string' } } }).values;
const { version } = JSON.parse(await fs.readFile(path.join(OWN, 'package.json'), 'utf8')) as { version: string };
const site = readDocument(await readSourceFile(project, 'content/site.yaml'), 'site').value;

const server = createMcpServer({
  name: site?.name ?? 'Fixpoint',
  version,
  files: new MatchFiles(index ? publishedSource(index) : await contentSource(project)),
  readEntry: index ? publishedEntries(index) : await contentEntries(project),
  home:
    index && isAddress(index) ? index : absolute(await siteOrigin(project), normalizeBase(process.env.BASE_PATH), ''),
});
await server.connect(new StdioServerTransport());
