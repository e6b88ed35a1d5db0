// The engine as a package: packed, installed in a folder of its own, and used there by its command, for the small site that
// `init` writes and for a second one about something else.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, decode, readSite, tags, textOf } from './built-site.ts';
import { brokenLinks } from './check-links.ts';
import { ALL_WORDS } from '../../src/core/words/all-words.ts';
import { GERMAN } from './german-words.ts';
import * as second from './second-site.ts';

const root = path.resolve('.fixpoint', 'tests', 'installed');
const modules = path.join(root, 'node_modules');
const engine = path.join(modules, 'fixpoint');

beforeAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(engine, { recursive: true });
  // What npm would install beside it is what this project has.
  for (const name of fs.readdirSync('node_modules'))
    if (name !== 'fixpoint' && name !== '.astro')
      fs.symlinkSync(path.resolve('node_modules', name), path.join(modules, name));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', root], { encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', path.join(root, packed), '-C', engine, '--strip-components=1']);
});

/** Runs the installed command in a folder below the installation. */
function fixpoint(folder: string, args: readonly string[], program = process.execPath) {
  const { SITE_URL: _site, BASE_PATH: _base, CI: _ci, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, [path.join(engine, 'bin/fixpoint.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { ...env, SOCIAL_IMAGES: 'off', NO_COLOR: '1', GITHUB_ACTIONS: '' },
  });
  return { code: status, out: stdout, err: stderr };
}

function folderOf(name: string): string {
  const folder = path.join(root, name);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

test('what is packed is the engine alone', () => {
  expect(fs.readdirSync(engine).sort()).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'package.json',
    'public',
    'src',
    'template',
  ]);
});

describe('a site that init has written', () => {
  test('passes the check, builds, and answers an error', () => {
    const folder = folderOf('first');
    fs.writeFileSync(path.join(folder, 'package.json'), '{"name":"team-errors"}\n');
    const { code, out } = fixpoint(folder, [
      'init',
      '--name',
      "Team's errors",
      '--prefix',
      'TE',
      '--url',
      'https://team.example.org/errors',
    ]);
    expect([code, out]).toEqual([
      0,
      `wrote .github/workflows/nightly.yml
wrote .github/workflows/pages.yml
wrote README.md
wrote content/categories/tools.yaml
wrote content/errors/git/not-a-git-repository.mdx
wrote content/permalinks.txt
wrote content/site.yaml
wrote content/tools/git.yaml
wrote .gitignore
wrote scripts into package.json
to do: npm install the package of the engine here, so that package.json and the workflows know it
next: npx fixpoint dev shows the site; npx fixpoint new "the error message" begins a page
`,
    ]);
    expect(fixpoint(folder, ['check', '--strict'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^content: 1 entry in 5 files, no problems\n/),
    });
    expect(fixpoint(folder, ['stale']).out).toMatch(/^1 entry, evidence of /m);
    expect(fixpoint(folder, ['hosting'])).toMatchObject({ code: 0 });
    const workflow = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
    expect(workflow('build/hosting/github-pages.yml')).toBe(workflow('.github/workflows/pages.yml'));
    const about = '# Who we are\n\nTwo of us, and [the first page](TE0001).\n\n## Why\n\nBecause *nobody* else does.\n';
    fs.writeFileSync(path.join(folder, 'content/about.md'), about);
    expect(fixpoint(folder, ['build'])).toMatchObject({ code: 0 });
    fs.rmSync(path.join(folder, 'content/about.md'));
    // A project page of GitHub lies below a path; nothing else has to be told so.
    const site = readSite(path.join(folder, 'dist'), '/errors/', 'https://team.example.org');
    expect(brokenLinks(site)).toEqual([]);
    const html = (at: string) => site.pages.find(({ address }) => address === at)?.html ?? '';
    expect(textOf(html('/about/'), 'h1')).toBe('Who we are');
    expect(html('/about/')).toMatch(
      /Two of us, and <a href="\/errors\/errors\/git\/not-a-git-repository\/">the first page<\/a>\./,
    );
    expect(html('/about/')).toContain('content="Two of us, and the first page."');
    expect(html('/about/')).not.toContain('Every cause and every fix cites at least one source');
    expect(html('/contributing/')).toContain('<code>npx fixpoint check --explain FXC010</code>');
    const found = fixpoint(folder, ['fatal: not a git repository (or any of the parent directories): .git']);
    expect(found.code).toBe(0);
    expect(found.out).toContain('TE0001');
    expect(found.out).toContain('https://team.example.org/errors/errors/git/not-a-git-repository/');
  });

  test('keeps what was there', () => {
    const { code, out } = fixpoint(folderOf('first'), ['init']);
    expect(code).toBe(0);
    expect(out).toContain('kept content/site.yaml, which was there');
  });

  test('bad options are sentences', () => {
    const folder = folderOf('none');
    expect(fixpoint(folder, ['init', '--prefix', 'fx1'])).toMatchObject({
      code: 2,
      err: 'error: --prefix fx1: two to six capital letters, such as FX\n',
    });
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

describe('a site about something else', () => {
  const folder = path.join(root, 'second');
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };

  test('has its own letters, language, licence, colours and logo', () => {
    write('content/site.yaml', second.SETTINGS);
    write('content/categories/wasser.yaml', second.CATEGORY);
    write('content/tools/barista-300.yaml', second.TOOL);
    write('content/errors/barista-300/wassertank.mdx', second.ENTRY);
    write('content/permalinks.txt', second.LEDGER);
    write('public/bohne.svg', second.LOGO);
    write('content/parts/schwimmer.yaml', second.PART);
    // As `npm init` writes it, which takes TypeScript for CommonJS.
    write('package.json', '{"name":"coffee","type":"commonjs"}');
    write('fixpoint.config.ts', second.MODULE);
    const checked = fixpoint(folder, ['check', '--strict']);
    expect(checked).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^content: 1 entry in \d+ files, no problems\n/),
    });
    expect(checked.out).not.toContain('FXC143');
    const { code, err } = fixpoint(folder, ['build']);
    expect(code, err).toBe(0);
    const site = readSite(path.join(folder, 'dist'), '/', 'https://kaffee.example');
    expect(brokenLinks(site)).toEqual([]);
    const page = site.pages.find(({ address }) => address === '/errors/barista-300/wassertank/')?.html ?? '';
    expect(attribute(tags(page, 'html')[0] ?? '', 'lang')).toBe('de');
    expect(page).toContain('href="/e/KM0001/"');
    expect(page).toContain('src="/bohne.svg"');
    expect(page).toContain('href="/theme.css"');
    expect(page).toContain('CC0 1.0');
    expect(site.files).toContain('/bohne.svg');
    expect(fs.readFileSync(path.join(folder, 'dist/theme.css'), 'utf8')).toContain(
      '--accent: light-dark(#7a3b12, #f0b27a);',
    );
    const named = site.pages.filter(({ html }) => /Fixpoint|\bFX\d{4}\b/.test(html));
    expect(named.map(({ address }) => address)).toEqual([]);
    expect(site.pages.filter(({ address }) => address.startsWith('/check/'))).toEqual([]);
    const other =
      /\bnpm (?:run|error|ERR!)|ERESOLVE|\bAI\b|Claude|OpenAI|Ollama|Docker|Prisma|pull request|TLS|\b529\b/i;
    const texts = [...site.files].filter(
      (file) => /\.(?:html|md|txt|xml|json)$/.test(file) && !file.startsWith('/schema/'),
    );
    expect(texts.filter((file) => other.test(fs.readFileSync(path.join(folder, 'dist', file), 'utf8')))).toEqual([]);
  });

  test('has pages of its own kind and files of its own format', () => {
    const site = readSite(path.join(folder, 'dist'), '/', 'https://kaffee.example');
    const html = (at: string) => site.pages.find(({ address }) => address === at)?.html ?? '';
    expect(textOf(html('/teile/schwimmer/'), 'h1')).toBe('Schwimmer');
    expect(html('/teile/schwimmer/')).toContain('href="/errors/barista-300/wassertank/"');
    expect(html('/teile/schwimmer/')).toContain('<code>300-0417</code>');
    expect(html('/errors/barista-300/wassertank/')).toContain('href="/teile/schwimmer/"');
    expect(html('/errors/barista-300/wassertank/')).toContain('href="/errors/barista-300/wassertank.schritte"');
    expect(html('/e/TL0001/')).toContain('url=/teile/schwimmer/');
    const read = (file: string) => fs.readFileSync(path.join(folder, 'dist', file), 'utf8');
    expect(read('errors/barista-300/wassertank.schritte')).toContain('- Ziehen Sie den Tank heraus');
    expect(read('_headers')).toContain('/*.schritte\n  Content-Type: text/plain');
    expect(read('sitemap-0.xml')).toContain('https://kaffee.example/teile/schwimmer/');
    expect(html('/teile/schwimmer/')).toContain('href="/teile/schwimmer.md"');
    expect(read('teile/schwimmer.md')).toContain('# Schwimmer\n');
    expect(read('teile/schwimmer.md')).toContain('https://kaffee.example/errors/barista-300/wassertank/');
    // Its words are among those that the search for words knows.
    expect(read('pagefind/words/1.json')).toContain('bestellnummer');
  });

  test('speaks its language everywhere: no words of the interface are left in English', () => {
    const read = (file: string) => fs.readFileSync(path.join(folder, 'dist', file), 'utf8');
    const site = readSite(path.join(folder, 'dist'), '/', 'https://kaffee.example');
    const left = site.pages.flatMap(({ address, html }) => englishIn(html).map((words) => [address, words]));
    expect(left).toEqual([]);
    const pages = site.pages.map(({ address }) => address);
    for (const at of [
      '/about/',
      '/contributing/',
      '/codes/',
      '/404.html',
      '/errors/barista-300/tank/',
      '/errors/barista-300/mahlwerk/',
    ])
      expect(pages).toContain(at);
    const texts = [...site.files].filter((file) => /\.(?:md|txt|xml)$/.test(file) && file !== '/robots.txt');
    expect(texts).toContain('/feed.xml');
    expect(texts).toContain('/llms.txt');
    expect(texts.flatMap((file) => englishInText(read(file)).map((words) => [file, words]))).toEqual([]);
    expect(read('feed.xml')).toContain('Neu: Barista 300');
    expect(read('errors/barista-300/mahlwerk.md')).toContain('KM0002 wurde am 22. Nov. 2026 zurückgezogen');
    expect(read('tools/barista-300/index.html')).toContain('20. Nov. 2026');
    const markdown = read('errors/barista-300/wassertank.md');
    for (const words of ['## Schnelle Hilfe', '**Geschafft, wenn:**', 'Geprüft am 20. Nov. 2026', '### Abhilfe:'])
      expect(markdown).toContain(words);
  });

  test('takes its own secrets out of every paste', () => {
    const { secrets } = JSON.parse(fs.readFileSync(path.join(folder, 'dist/match/manifest.json'), 'utf8'));
    expect(secrets).toEqual({ names: ['Personalnummer'], shapes: [] });
    expect(fs.readFileSync(path.join(folder, 'dist/search/index.html'), 'utf8')).toContain('Personalnummer');
    const { out } = fixpoint(folder, ['new', '--tool', 'barista-300', 'F09 Brühgruppe fehlt. Personalnummer 4711']);
    expect(out).toContain('1 secret was taken out');
    expect(out).toContain('npx fixpoint dev shows the draft, npx fixpoint check says what is missing');
    const draft = path.join(folder, 'content/errors/barista-300', /barista-300\/(\S+\.mdx)/.exec(out)?.[1] ?? '');
    expect(fs.readFileSync(draft, 'utf8')).not.toMatch(/npm run|npm\/|Claude|\b401\b/);
    fs.rmSync(path.join(folder, 'content/errors/barista-300'), { recursive: true });
    write('content/errors/barista-300/wassertank.mdx', second.ENTRY);
  });

  test('its rules are run, and what is wrong with its module is said', () => {
    write('content/parts/schwimmer.yaml', second.PART.replace('300-0417', 'rot'));
    write('content/errors/barista-300/wassertank.mdx', second.ENTRY.replace('Setzen Sie', 'Setze du'));
    const { code, out } = fixpoint(folder, ['check']);
    expect(code).toBe(1);
    expect(out).toContain('content/parts/schwimmer.yaml:3:9 error KM001 „rot“ ist keine Bestellnummer');
    expect(out).toMatch(/warning KM002 hier wird geduzt/);
    write('fixpoint.config.ts', second.MODULE.replace('kinds:', 'kind:'));
    expect(fixpoint(folder, ['check']).out).toContain(
      'fixpoint.config.ts:1:1 error FXC130 this module cannot be used: kind is no part of an extension; did you mean kinds?',
    );
    write('fixpoint.config.ts', 'export default {');
    expect(fixpoint(folder, ['build'])).toMatchObject({ code: 1, err: expect.stringContaining('FXC130') });
    write('fixpoint.config.ts', second.MODULE);
    write('content/parts/schwimmer.yaml', second.PART);
    write('content/errors/barista-300/wassertank.mdx', second.ENTRY);
  });

  test('is checked with its own letters', () => {
    write('content/errors/barista-300/wassertank.mdx', second.ENTRY.replace('KM0001', 'FX0001'));
    expect(fixpoint(folder, ['check']).out).toContain('FXC039 FX0001 does not begin with KM');
    write('content/errors/barista-300/wassertank.mdx', second.ENTRY);
  });
});

/** Sentences and words of the interface that the site says otherwise. */
const ENGLISH = [...ALL_WORDS].filter((words) => (GERMAN[words] ?? words) !== words);

/** What of a sentence stands between the values, the longest piece: enough to know it by. */
const pieceOf = (words: string) => words.split(/\{[a-z]+\}/).reduce((a, b) => (b.length > a.length ? b : a));
const SENTENCES = ENGLISH.map(pieceOf).filter((piece) => piece.trim().length > 9);

/** What the feed, the twins and llms.txt say in English: whole sentences anywhere, short words where they begin a line or end it. */
function englishInText(text: string): string[] {
  const bare = decode(text.replace(/<!\[CDATA\[|\]\]>/g, ''));
  const ends = bare.split('\n').flatMap((line) => {
    const words = line.replace(/^[\s#>*-]+|<[^>]*>/g, '').trim();
    return [words, words.replace(/:.*$/s, ''), words.replace(/^\*\*(.*?)\*\*.*$/s, '$1')];
  });
  const short = ENGLISH.filter((words) => ends.includes(words));
  return [...new Set([...SENTENCES.filter((piece) => bare.includes(piece)), ...short])];
}

/** Texts and labels of a page that are English: those the engine has, and any with words that only English has. */
function englishIn(html: string): string[] {
  const body = html
    .replace(/^.*<title>/s, '<title>')
    .replace(/<(meta|link)\b[^>]*>/g, ' ')
    .replace(/<(script|style|pre|code|kbd)\b.*?<\/\1>/gs, ' ');
  const labels = [...body.matchAll(/ (?:title|aria-label|placeholder|data-label)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const texts = [...labels, ...body.replace(/<[^>]*>/g, '\n').split('\n')].map((text) => decode(text).trim());
  const own = new Set(Object.values(GERMAN));
  const english =
    /\b(?:the|this|these|that|of|is|are|it|what|which|your|you|with|and|all|for|to|by|how|copy|source|fix|page|error|errors)\b/i;
  return [...new Set(texts)].filter(
    (text) =>
      text !== '' &&
      !/^https?:\S+$/.test(text) &&
      !own.has(text) &&
      (ENGLISH.includes(text) || SENTENCES.some((piece) => text.includes(piece)) || english.test(text)),
  );
}

const OLD = '/usr/bin/node';
const isOld =
  fs.existsSync(OLD) && Number(/\d+/.exec(execFileSync(OLD, ['--version'], { encoding: 'utf8' }))?.[0] ?? 99) < 24;

test.runIf(isOld)('an older Node hands over to the one that the engine brings', () => {
  const { code, out } = fixpoint(folderOf('first'), ['check'], OLD);
  expect([code, out.split('\n')[0]]).toEqual([0, 'content: 1 entry in 5 files, no problems']);
});
