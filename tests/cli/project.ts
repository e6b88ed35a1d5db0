// A small project in a temporary folder, and the commands run in it as a person would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Edit, contentFolder } from '../core/check/content-folder.ts';

/** How a command ended and what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A project on the disk. */
export interface Project {
  readonly root: string;
  run(command: string, args?: readonly string[], input?: string, env?: Readonly<Record<string, string>>): Outcome;
  read(file: string): string;
  write(file: string, content: string | Buffer): void;
  remove(): void;
}

/** Writes the valid content folder, with these edits, to a new temporary folder. */
export function project(...edits: Edit[]): Project {
  const root = mkdtempSync(join(tmpdir(), 'fixpoint-cli-'));
  const at = (file: string) => join(root, file);
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
  };
  const { files, ledger } = contentFolder(...edits);
  for (const file of [...files, ledger]) if ('text' in file) write(file.path, file.text);
  return {
    root,
    write,
    read: (file) => readFileSync(at(file), 'utf8'),
    remove: () => rmSync(root, { recursive: true }),
    run(command, args = [], input = '', more = {}) {
      const program = [resolve('src/cli/run.mjs'), command, ...args];
      const env = { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', ...more };
      const { status, stdout, stderr } = spawnSync(process.execPath, program, {
        cwd: root,
        input,
        encoding: 'utf8',
        env,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}
