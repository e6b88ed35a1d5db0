#!/usr/bin/env node
// The command of an installed engine and of a checkout (`npm link`): `fixpoint build`, `fixpoint check`, … in the folder of a
// site; what is no command is an error to look up. Plain JavaScript for any Node: an old one hands over to the engine's own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
/** What each command does; one without words is no everyday one and not in the help. */
const COMMANDS = {
  init: 'writes a small site into this folder',
  dev: 'serves it while you write',
  build: 'checks the content and makes the site in dist/',
  start: 'builds it and serves it on this machine',
  check: 'says what is wrong, with line, reason and what to write',
  'new TEXT': 'a draft from a pasted error',
  ledger: 'publishes addresses for good',
  stale: 'entries to read again',
  links: 'asks whether sources are still there',
  hosting: 'settings for nginx, Caddy and GitHub Pages',
  'explain TEXT': 'the answer for an error, in the terminal; just “fixpoint TEXT” does the same',
  mcp: 'the same for coding agents',
  codes: '',
  schema: '',
  repro: '',
};

const [first] = process.argv.slice(2);
if (first === undefined || first === '--help' || first === '-h') {
  process.stdout.write(help());
} else if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  handOver();
} else {
  if (
    fileURLToPath(import.meta.url)
      .split(path.sep)
      .includes('node_modules')
  )
    await import('./types.mjs');
  if (!Object.keys(COMMANDS).some((name) => name.split(' ')[0] === first)) process.argv.splice(2, 0, 'explain');
  await import('../src/cli/run.mjs');
}

/** Runs this file again under the Node that is installed with the engine; its exit code and signals become this one's. */
function handOver() {
  const program = ownNode();
  if (!program) {
    const here = `this is Node ${process.versions.node}`;
    process.stderr.write(
      `error: Fixpoint needs Node ${NEEDED} or newer, and ${here}; install the package “node” beside it\n`,
    );
    process.exit(1);
  }
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`error: ${program} cannot be started: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}

/** The program that the package `node` has brought, or undefined. */
function ownNode() {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const program = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

function help() {
  const rows = Object.entries(COMMANDS).filter(([, does]) => does);
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, does]) => `  fixpoint ${name.padEnd(width)}  ${does}\n`);
  return `Fixpoint: a site that answers software errors, one page an error, with evidence.\n\n${lines.join('')}`;
}
