// fixpoint init: writes a small site into a folder: settings, one entry with its tool and category, the ledger, a workflow for
// GitHub Pages. Nothing that is there is overwritten.
//   --name NAME          default: the name of the folder
//   --url URL            where it will be published, with the path below the host if it has one; default: https://errors.example
//   --prefix LETTERS     of the permanent ids; default: FX
//   --language TAG       of the content; default: en
//   --reports URL        where readers report an error without a page; `title` and `body` are added to it
//   --root FOLDER        default: the current folder
// On a terminal it asks for what was not given.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { HOME_FORM, isHome, toSlug } from '../core/address/permalink.ts';
import { githubPagesWorkflow } from '../core/host/github-pages.ts';
import { ENGINE } from '../files/engine.ts';
import { commandLine } from './terminal/command-line.ts';
import { fail, painter, today } from './terminal/terminal.ts';

const { values } = commandLine({
  options: {
    name: { type: 'string' },
    url: { type: 'string' },
    prefix: { type: 'string' },
    language: { type: 'string' },
    reports: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
});
const root = path.resolve(values.root);
if (root === ENGINE) fail('this is the folder of the engine; give another one with --root', 2);

const ask =
  process.stdin.isTTY && process.stdout.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
const answer = async (given: string | undefined, question: string, otherwise: string) =>
  given ?? ((await ask?.question(`${question} [${otherwise || 'none'}] `))?.trim() || otherwise);
const name = await answer(values.name, 'Name of the site', path.basename(root));
const url = await answer(values.url, 'Where it will be published', 'https://errors.example');
const prefix = await answer(values.prefix, 'Letters of its permanent ids', 'FX');
const language = await answer(values.language, 'Language of its content', 'en');
const reports = await answer(values.reports, 'Address that takes reports', '');
ask?.close();

if (!/^[A-Z]{2,6}$/.test(prefix)) fail(`--prefix ${prefix}: two to six capital letters, such as FX`, 2);
if (!isHome(url)) fail(`--url is “${url}”; ${HOME_FORM}`, 2);
if (reports !== '' && !/^https?:\/\/[^\s/]+/.test(reports))
  fail(`--reports ${reports} is no web address; it begins with https://`, 2);

const words: Readonly<Record<string, string>> = {
  name: JSON.stringify(name),
  description: JSON.stringify(`Errors and what mends them, one page each, with the evidence behind it: ${name}.`),
  url,
  prefix,
  language,
  today: today(),
  reports:
    reports === ''
      ? '# Address that takes a report of an error without a page:\n# reports: https://…'
      : `reports: ${reports}`,
};
const template = path.join(ENGINE, 'template');
const paint = painter(process.stdout);
const { origin, pathname } = new URL(url);
const pages = githubPagesWorkflow({ origin, base: pathname.replace(/\/?$/, '/') }, 'npx fixpoint build');
const texts: Readonly<Record<string, string>> = { [path.join('.github', 'workflows', 'pages.yml')]: pages };
for (const file of [...(await listFiles(template)), ...Object.keys(texts)].sort()) await write(file, texts[file]);
await addScripts();
process.stdout.write(`next: npx fixpoint dev shows the site; npx fixpoint new "the error message" begins a page\n`);

/** Files of the template, relative to it. */
async function listFiles(folder: string): Promise<string[]> {
  const items = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  return files.map((item) => path.relative(folder, path.join(item.parentPath, item.name))).sort();
}

/** Writes a file of the template, or one with this text. */
async function write(file: string, own?: string): Promise<void> {
  // npm leaves files called .gitignore out of packages.
  const target = file === 'gitignore' ? '.gitignore' : file;
  const text = own ?? (await fs.readFile(path.join(template, file), 'utf8'));
  const filled = text.replace(/(?<!\$)\{\{(\w+)\}\}/g, (all, key: string) => unquoted(file, words[key]) ?? all);
  await fs.mkdir(path.dirname(path.join(root, target)), { recursive: true });
  try {
    await fs.writeFile(path.join(root, target), filled, { flag: 'wx' });
    process.stdout.write(`${paint('good', 'wrote')} ${target}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    process.stdout.write(`${paint('warning', 'kept')} ${target}, which was there\n`);
  }
}

/** Settings take a text in quotes; elsewhere it stands as it is. */
function unquoted(file: string, word: string | undefined): string | undefined {
  if (file.endsWith('site.yaml') || !word?.startsWith('"')) return word;
  const text = JSON.parse(word) as string;
  return file.endsWith('.mdx') ? text.replaceAll("'", "''") : text;
}

interface Manifest {
  name?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
}

/** `npm run check` and the others; those that are there stay. A folder without a package.json gets one, since the workflows need it. */
async function addScripts(): Promise<void> {
  const file = path.join(root, 'package.json');
  const before = await fs.readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Manifest,
    () => undefined,
  );
  const manifest: Manifest = before ?? {
    name: toSlug(path.basename(root)) || 'errors',
    ...{ private: true, type: 'module' },
  };
  const own = ['dev', 'build', 'check', 'new', 'ledger', 'stale', 'links', 'explain'].map(
    (command) => [command, `fixpoint ${command}`] as const,
  );
  manifest.scripts = { ...Object.fromEntries(own), ...manifest.scripts };
  await fs.writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  process.stdout.write(`${paint('good', 'wrote')} ${before ? 'scripts into ' : ''}package.json\n`);
  const engine = Object.values(manifest.dependencies ?? {}).find((version) => /fixpoint.*\.tgz$/.test(version));
  if (!manifest.dependencies?.fixpoint)
    process.stdout.write(
      'to do: npm install the package of the engine here, so that package.json and the workflows know it\n',
    );
  else if (engine && path.relative(root, path.resolve(root, engine.replace(/^file:/, ''))).startsWith('..'))
    process.stdout.write(
      `to do: move ${engine} into this folder and install it from there; elsewhere the workflows do not find it\n`,
    );
}
