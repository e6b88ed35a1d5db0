// What programs print, gathered from what this machine has: packages, message catalogues, binaries, sources, recordings.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { binaryMessages, engineMessages } from './binary-messages.ts';
import { catalogueMessages } from './message-catalogues.ts';
import { filled, LANGUAGES, sourceMessages } from './source-messages.ts';

/** Programs whose messages stand in their binaries. */
const BINARIES = ['nginx', 'curl', 'ssh', 'sqlite3', 'openssl', 'cmake', 'gdb', 'rsync', 'redis-server'];
const LIBRARIES = ['libcurl.so.4', 'libssl.so.3', 'libcrypto.so.3', 'libsqlite3.so.0'];
/** Standard libraries in source. */
const SOURCES = [
  ['go', '/usr/local/go/src', '**/*.go'],
  ['python', '/usr/lib/python3.11', '*.py'],
  ['python', '/usr/lib/python3.13', '*.py'],
  ['gcloud', '/usr/lib/google-cloud-sdk/lib/googlecloudsdk', '{api_lib,core}/**/*.py'],
] as const;
/** A catalogue of names is no list of messages. */
const NAMES = /^iso_|xkeyboard|shared-mime|gtk20|schemas|appstream|xdg-/;
const LARGEST = 2_000_000;

/** Texts by program, in no order, with doubles. `root` is the folder with `node_modules`. */
export function gather(root: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (program: string, texts: readonly string[]) => {
    const known = found.get(program) ?? [];
    for (const text of texts) known.push(text);
    found.set(program, known);
  };
  add('typescript', typescriptMessages(path.join(root, 'node_modules/typescript/lib/typescript.js')));
  for (const folder of packageFolders(root)) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (name === 'typescript') continue;
    for (const file of sourcesIn(folder, '{*,{dist,lib,src,build,esm,cjs,out}/**/*}.{js,mjs,cjs}'))
      add(name, textsOf(file));
  }
  for (const [program, folder, pattern] of SOURCES)
    for (const file of sourcesIn(folder, pattern)) add(program, textsOf(file));
  for (const [domain, file] of catalogues()) add(domain, catalogueMessages(file));
  add(
    'libuv',
    [...getSystemErrorMap().values()].map(([, text]) => text),
  );
  add('v8', engineMessages(process.execPath));
  for (const name of BINARIES)
    for (const file of inFolders(['/usr/bin', '/usr/sbin'], name)) add(name, binaryMessages(file));
  for (const name of LIBRARIES)
    for (const file of inFolders(['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'], name))
      add(name.replace(/\.so.*/, ''), binaryMessages(file));
  return found;
}

function typescriptMessages(file: string): string[] {
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').matchAll(/\bdiag\(\d+, \d+ \/\* \w+ \*\/, "\w+", "((?:[^"\\]|\\.)*)"/g);
  return [...rows].map(([, text = '']) => filled(JSON.parse(`"${text}"`) as string));
}

function packageFolders(root: string): string[] {
  return globSync(['node_modules/*/package.json', 'node_modules/@*/*/package.json'], { cwd: root })
    .map((file) => path.posix.join(root, path.dirname(file)))
    .sort();
}

function sourcesIn(folder: string, pattern: string): string[] {
  if (!existsSync(folder)) return [];
  return globSync(pattern, { cwd: folder, exclude: (name) => name === 'node_modules' || name === 'testdata' })
    .filter((file) => LANGUAGES[path.extname(file)] !== undefined && !/_test\.go$|\.min\.js$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size < LARGEST)
    .sort();
}

function textsOf(file: string): string[] {
  const language = LANGUAGES[path.extname(file)];
  return language ? sourceMessages(readFileSync(file, 'utf8'), language) : [];
}

/** One catalogue of each program: the fullest, and of equals the first by name. */
function catalogues(): [domain: string, file: string][] {
  const best = new Map<string, string>();
  for (const file of globSync('/usr/share/locale*/*/LC_MESSAGES/*.mo').sort()) {
    const domain = path.basename(file, '.mo').replace(/-?[\d.]+$/, '');
    const known = best.get(domain);
    if (!NAMES.test(domain) && (!known || statSync(file).size > statSync(known).size)) best.set(domain, file);
  }
  return [...best];
}

function inFolders(folders: readonly string[], name: string): string[] {
  return folders.map((folder) => path.join(folder, name)).filter((file) => existsSync(file));
}
