// Runs the tools that npm installed: under this very Node and without a shell, so that it is the same on every platform.
import { spawn } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

/** Astro takes variables of these names for its own settings, and many machines have one of them for something else. */
const FOREIGN = new Set(['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV']);

export interface ToolOptions {
  /** Folder in which the tool runs. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the tool when it is aborted. */
  readonly signal?: AbortSignal;
  /** Hears every piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
}

export interface ToolResult {
  /** The exit code; 1 when a signal ended the tool. */
  readonly code: number;
  /** What it wrote to both streams, in the order in which it came. */
  readonly output: string;
}

/** Runs a package's tool, such as `astro`, `@biomejs/biome` or `playwright` of `@playwright/test`, to its end. */
export async function runTool(name: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  return runProgram(process.execPath, [await toolFile(name), ...args], options);
}

/** Runs any program to its end. Rejects when it cannot be started or `signal` ended it. */
export function runProgram(program: string, args: readonly string[], options: ToolOptions): Promise<ToolResult> {
  const { cwd, env, signal, onOutput } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: toolEnv(env), signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (text: string) => {
      output += text;
      onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The environment of every tool: this one without what is meant for others, and no tool reports home or looks for news of itself. */
function toolEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.has(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', ...more };
}

/** Gives this process the environment of a tool, before it loads one into itself: tools read the environment when they are loaded. */
export function becomeTool(): void {
  const env = toolEnv();
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

/** The file behind a tool's name, as its package's `bin` tells it. */
async function toolFile(name: string): Promise<string> {
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`${name} is not installed; run npm ci`);
  const { bin } = JSON.parse(await fs.readFile(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return path.join(path.dirname(manifest), file ?? '');
}
