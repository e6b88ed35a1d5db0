// A copy of this project with content of its own, to build sites that differ from the real one and builds that fail.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../../src/core/content/content.ts';

/** What a project consists of besides its content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface ProjectCopy {
  readonly root: string;
  /** Where its build puts the site. */
  readonly dist: string;
  /** Replaces the whole content folder. */
  readonly setContent: (content: ContentFiles) => void;
  /** Runs its build command. */
  readonly build: (env?: Readonly<Record<string, string>>) => Promise<Built>;
}

interface Built {
  readonly code: number | null;
  readonly output: string;
}

/** Makes the copy inside the project, where it finds the installed packages. Without `content` it has that of the project. */
export function copyProject(name: string, content?: ContentFiles): ProjectCopy {
  const root = path.resolve('.fixpoint', 'tests', name);
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(root, { recursive: true });
  for (const part of content ? PARTS : [...PARTS, 'content'])
    fs.cpSync(part, path.join(root, part), { recursive: true });
  const copy = {
    root,
    dist: path.join(root, 'dist'),
    setContent: (files: ContentFiles) => writeContent(root, files),
    build: (env: Readonly<Record<string, string>> = {}) => run(root, env),
  };
  if (content) copy.setContent(content);
  return copy;
}

/** Every file of a folder with its bytes, to compare two states of it. */
export function snapshot(folder: string): Record<string, string> {
  const items = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const files = items.map((item) => path.join(item.parentPath, item.name)).sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), fs.readFileSync(file).toString('base64')]),
  );
}

function writeContent(root: string, { files, ledger }: ContentFiles): void {
  fs.rmSync(path.join(root, 'content'), { recursive: true, force: true });
  for (const file of [...files, ledger]) {
    if (!('text' in file)) continue;
    fs.mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
    fs.writeFileSync(path.join(root, file.path), file.text);
  }
}

function run(cwd: string, env: Readonly<Record<string, string>>): Promise<Built> {
  // The real project's own settings must not reach the copy.
  const { SITE_URL: _site, BASE_PATH: _base, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(cwd, 'src/cli/build.ts')], {
      cwd,
      env: { ...inherited, SOCIAL_IMAGES: 'off', ...env },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
