// The import rules hold, and the linter that enforces them finds a planted fault in every room of the house.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

/** How the message of each room's rule begins. */
const MATCH = 'src/core/match ships to browsers';
const CORE = 'The core is pure';
const FILES = 'src/files stands below';
const ASTRO = 'src/astro tells Astro';
const REPRO = 'src/repro stands below the commands';
const REPRODUCTION = 'A reproduction imports';
const CLI = 'Commands import';
const SITE = 'src/site stands below the pages';
const BROWSER = 'Browser code imports';
const COMPONENTS = 'Components import';

/** A file that could stand in a room, an import that it must not have, and the words of the rule. */
const FAULTS: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/core/match/planted.ts', '../content/entry.ts', MATCH],
  ['src/core/match/planted.ts', '../address/permalink.ts', MATCH],
  ['src/core/match/planted.ts', 'node:fs', MATCH],
  ['src/core/match/planted.ts', 'zod', MATCH],
  ['src/core/match/read/planted.ts', '../../content/entry.ts', MATCH],
  ['src/core/match/read/planted.ts', '../index/compile.ts', MATCH],
  ['src/core/match/find/planted.ts', '../index/split-index.ts', MATCH],
  ['src/browser/planted.ts', '../core/match/index/compile.ts', BROWSER],
  ['src/core/content/planted.ts', 'node:fs', CORE],
  ['src/core/check/planted.ts', 'astro:content', CORE],
  ['src/core/check/planted.ts', '../../site/library.ts', CORE],
  ['src/core/page/planted.ts', '../../files/content-files.ts', CORE],
  ['src/core/planted.ts', '../cli/terminal/terminal.ts', CORE],
  ['src/core/planted.ts', '../browser/fixpoint-copy.ts', CORE],
  ['src/core/planted.ts', 'pagefind', CORE],
  ['src/files/planted.ts', '../cli/terminal/terminal.ts', FILES],
  ['src/astro/planted.ts', '../cli/terminal/terminal.ts', ASTRO],
  ['src/astro/planted.ts', '../site/library.ts', ASTRO],
  ['src/files/planted.ts', '../site/library.ts', FILES],
  ['src/core/planted.ts', '../repro/lab.ts', CORE],
  ['src/files/planted.ts', '../repro/lab.ts', FILES],
  ['src/site/planted.ts', '../repro/lab.ts', SITE],
  ['src/components/planted.ts', '../repro/lab.ts', COMPONENTS],
  ['src/repro/planted.ts', '../cli/terminal/terminal.ts', REPRO],
  ['src/repro/planted.ts', '../site/library.ts', REPRO],
  ['repro/FX0001/planted.ts', '../../src/core/address/permalink.ts', REPRODUCTION],
  ['repro/FX0001/planted.ts', 'vitest', REPRODUCTION],
  ['src/cli/planted.ts', '../site/library.ts', CLI],
  ['src/cli/planted.ts', '../components/Prose.astro', CLI],
  ['src/site/planted.ts', '../components/Prose.astro', SITE],
  ['src/site/planted.ts', '../pages/index.astro', SITE],
  ['src/site/planted.ts', '../cli/terminal/terminal.ts', SITE],
  ['src/browser/planted.ts', '../core/content/entry.ts', BROWSER],
  ['src/browser/planted.ts', '../site/library.ts', BROWSER],
  ['src/browser/planted.ts', '../repro/lab.ts', BROWSER],
  ['src/browser/planted.ts', 'node:path', BROWSER],
  ['src/browser/search/planted.ts', '../../core/check/check.ts', BROWSER],
  ['src/browser/planted.ts', '../core/address/permalink.ts', BROWSER],
  ['src/browser/planted.ts', '../core/scaffold/propose.ts', BROWSER],
  ['src/browser/planted.ts', 'zod', BROWSER],
  ['src/core/match/read/planted.ts', '../../address/permalink.ts', MATCH],
  ['src/core/match/read/redact/planted.ts', 'node:path', MATCH],
  ['src/components/planted.ts', '../pages/index.astro', COMPONENTS],
  ['src/components/entry/planted.ts', '../../files/content-files.ts', COMPONENTS],
  ['src/layouts/planted.ts', '../cli/terminal/terminal.ts', COMPONENTS],
  ['src/mdx/planted.ts', '../pages/index.astro', COMPONENTS],
];

/** Imports that a room may have. */
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/core/match/planted.ts', './types.ts'],
  ['src/core/match/planted.ts', './read/normalize.ts'],
  ['src/core/match/read/planted.ts', '../types.ts'],
  ['src/core/match/index/planted.ts', '../find/pattern.ts'],
  ['src/core/match/read/planted.ts', './redact/keys.ts'],
  ['src/core/check/planted.ts', '../match/find/explain.ts'],
  ['src/core/check/rules/planted.ts', '../../content/entry.ts'],
  ['src/core/planted.ts', './content/entry.ts'],
  ['src/files/planted.ts', '../core/content/content.ts'],
  ['src/files/planted.ts', 'node:fs'],
  ['src/cli/planted.ts', '../files/content-files.ts'],
  ['src/cli/planted.ts', '../astro/project.ts'],
  ['src/cli/planted.ts', '../repro/judge.ts'],
  ['src/repro/planted.ts', '../core/match/types.ts'],
  ['repro/FX0001/planted.ts', '../../src/repro/reproduction.ts'],
  ['repro/FX0001/planted.ts', 'node:path'],
  ['src/site/planted.ts', '../files/content-files.ts'],
  ['src/browser/planted.ts', '../core/match/find/explain.ts'],
  ['src/browser/search/planted.ts', '../../core/fill/fill.ts'],
  ['src/browser/search/planted.ts', '../copy-button.ts'],
  ['src/components/planted.ts', '../site/library.ts'],
];

const importing = (imported: string) => `import { planted } from '${imported}';\nplanted();\n`;
const OTHER_FAULTS = "import { toSlug } from './address/permalink.ts';\nconsole.log(1);\nexport default 1;\n";

let found: ReadonlyMap<string, string>;
beforeAll(() => {
  const files = [...FAULTS, ...ALLOWED].map(
    ([file, imported]) => [planted(file, imported), importing(imported)] as const,
  );
  found = lint([...files, ['src/core/planted.ts', OTHER_FAULTS]]);
});

describe('a planted fault is found', () => {
  test.each(FAULTS)('%s imports %s', (file, imported, rule) => {
    expect(found.get(planted(file, imported))).toContain(`noRestrictedImports: ${rule}`);
  });
  test('a default export, an unused import, the console', () => {
    for (const rule of ['noDefaultExport', 'noUnusedImports', 'noConsole']) {
      expect(found.get('src/core/planted.ts')).toContain(rule);
    }
  });
});

test.each(ALLOWED)('%s may import %s', (file, imported) => {
  expect(found.get(planted(file, imported)) ?? '').not.toContain('noRestrictedImports');
});

describe('a library has one door', () => {
  test.each([
    [
      'zod',
      /^src\/(?:fixpoint|core\/extend\/extension|core\/content\/(?:schema\/.+|field-guide|export-schemas|schema-problems|shape|kind|reading|prose|marked-fields|entry|article|family|namespace|extra-rule)|core\/scaffold\/write-fields|cli\/mcp\/mcp-server)\.ts$/,
    ],
    ['yaml', /^src\/core\/content\/yaml-source\.ts$/],
    ['satteri', /^src\/core\/content\/markdown\.ts$/],
    ['mdast-util-to-markdown', /^src\/core\/page\/markdown\/write\.ts$/],
    ['mdast-util-to-hast', /^src\/(?:core\/page\/reply\/reply-formats|site\/render-section)\.ts$/],
    ['feedsmith', /^src\/core\/publish\/atom-feed\.ts$/],
    ['fastest-levenshtein', /^src\/core\/words\/suggest\.ts$/],
    ['unbash', /^src\/core\/check\/commands\/bash-syntax\.ts$/],
    ['pagefind', /^src\/(?:cli|browser)\//],
  ])('%s', (library, door) => {
    const importers = sources().filter(({ text }) => new RegExp(`from '${library}(?:/[^']*)?'`).test(text));
    expect(importers.map(({ file }) => file).filter((file) => !door.test(file))).toEqual([]);
  });
});

test('no file is a barrel, and imports carry their extension', () => {
  for (const { file, text } of sources()) {
    expect(text, file).not.toMatch(/^export (?:\*|\{[^}]*\}) from /m);
    for (const [, target = ''] of text.matchAll(/from '(\.[^']*)'/g))
      expect(target, file).toMatch(/\.(?:ts|astro|css|mjs|json)(?:\?.*)?$/);
  }
});

test('rooms of the core import one another in one direction', () => {
  const roomOf = (file: string) => /^src\/core\/([^/]+)\//.exec(file)?.[1];
  const ways = new Map<string, Set<string>>();
  for (const { file, text } of sources()) {
    const from = roomOf(file);
    const targets = [...text.matchAll(/from '(\.[^']*\.ts)'/g)].map(([, to = '']) => roomOf(join(dirname(file), to)));
    if (from)
      ways.set(
        from,
        (ways.get(from) ?? new Set()).union(new Set(targets.filter((to) => to && to !== from))) as Set<string>,
      );
  }
  // Rooms that need nothing but rooms that are placed already are placed next; in a circle none can be.
  const placed: string[] = [];
  const isReady = (room: string) => [...(ways.get(room) ?? [])].every((to) => placed.includes(to));
  for (let next = true; next;) {
    const ready = [...ways.keys()].filter((room) => !placed.includes(room) && isReady(room));
    placed.push(...ready.sort());
    next = ready.length > 0;
  }
  expect([...ways.keys()].filter((room) => !placed.includes(room))).toEqual([]);
  expect(placed).toMatchInlineSnapshot(`
    [
      "fill",
      "match",
      "source",
      "words",
      "address",
      "content",
      "codes",
      "scaffold",
      "catalogue",
      "page",
      "answer",
      "extend",
      "host",
      "publish",
      "check",
    ]
  `);
});

test('no imports go in a circle, not even of types', () => {
  const imports = new Map(
    sources().map(({ file, text }) => [
      file,
      [...text.matchAll(/(?:from |import\()'(\.[^']*\.ts)'/g)].map(([, to = '']) => join(dirname(file), to)),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test('every file of the core says in its first line what it is for', () => {
  for (const { file, text } of sources('src/core')) expect(text.split('\n', 1)[0], file).toMatch(/^\/\/ .{25,}/);
});

/** A name of its own for each import, in the same room. */
function planted(file: string, imported: string): string {
  return file.replace('planted', `planted-${imported.replace(/\W+/g, '-')}`);
}

/** Lints files as if they stood in the project: a folder of its own with the project's rules. What is said, by file. */
function lint(files: readonly (readonly [file: string, text: string])[]): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'fixpoint-lint-'));
  try {
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const biome = resolve('node_modules/.bin/biome');
    const options = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(biome, options, { cwd: root, encoding: 'utf8' });
    const said = new Map<string, string>();
    for (const [, rule, file = '', message] of stdout.matchAll(
      /^::error title=lint\/\w+\/(\w+),file=([^,]+),[^:]*::(.*)$/gm,
    )) {
      const name = relative(root, resolve(root, file));
      said.set(name, `${said.get(name) ?? ''}${rule}: ${message}\n`);
    }
    return said;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function sources(folder = 'src'): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }));
}
