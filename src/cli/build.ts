// npm run build: checks the content and makes the site with its search index.
//   --out FOLDER          where it goes; default: dist
//   SOCIAL_IMAGES=off     draws no pictures for chats and networks, which makes a first build quicker
//   SITE_URL, BASE_PATH   where it will be published, if that is not what content/site.yaml says
// Ends with 1 when the content has errors or a step fails; the previous site then stays as it was.
import path from 'node:path';
import { buildSite } from './build/build-site.ts';
import { commandLine } from './terminal/command-line.ts';
import { runInterruptible } from './terminal/interrupt.ts';

const { values } = commandLine({ options: { out: { type: 'string', default: 'dist' } } });
const built = await runInterruptible((signal) => buildSite(process.cwd(), path.resolve(values.out), signal));
process.exitCode = built ? 0 : 1;
