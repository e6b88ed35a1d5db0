// Opens a sandbox for commands of a page: what must be there is looked for, what can be installed is installed, and the setup
// of the scenario is carried out.
import path from 'node:path';
import { canConfine } from './confine.ts';
import { type OpenLab, openLab } from './lab.ts';
import { missingNeeds } from './needs.ts';
import { installPackages } from './packages.ts';
import type { Fillings } from './page-commands.ts';
import { isFree } from './ports.ts';
import { installPython, PYTHON } from './python.ts';
import type { Need } from './reproduction.ts';
import type { Surroundings } from './scenario.ts';

/** An open sandbox, and what a reader in it puts into the page’s commands. */
export interface Sandbox {
  readonly lab: OpenLab;
  readonly fillings: Fillings;
}

export interface SandboxOptions {
  /** Folder for packages that runs share. */
  readonly cache: string;
  readonly signal: AbortSignal;
}

/** Programs that must be on the machine. */
export function needsOf({ needs = [], python }: Surroundings): Need[] {
  return [...needs, ...(python ? [PYTHON] : [])];
}

/** Why these surroundings cannot be had on this machine, or undefined. */
export async function obstacle(surroundings: Surroundings): Promise<string | undefined> {
  if (process.platform === 'win32') return 'reproductions run on Linux and macOS';
  const missing = missingNeeds(needsOf(surroundings));
  if (missing.length > 0) {
    return `not installed: ${missing.map(({ program, debian }) => `${program} (Debian package ${debian})`).join(', ')}`;
  }
  if (canConfine()) return undefined;
  for (const port of surroundings.ports ?? []) if (!(await isFree(port))) return `port ${port} is in use here`;
  return undefined;
}

/** Opens a sandbox, sets the scene and hands both over; whatever happens, nothing of it is left. */
export async function inSandbox<T>(
  surroundings: Surroundings,
  { cache, signal }: SandboxOptions,
  work: (sandbox: Sandbox) => Promise<T>,
): Promise<T> {
  const { packages, tools, python, ports = [], values = {}, setup } = surroundings;
  const lab = await openLab({
    packages: packages && (await installPackages(packages, cache, signal)),
    tools: tools && (await installPackages(tools, cache, signal)),
    downloads: path.resolve(cache, 'downloads'),
    sandbox: { python: python && (await installPython(python, cache, signal)), ownNetwork: ports.length > 0 },
    signal,
  });
  try {
    const brought = (await setup?.(lab)) ?? {};
    const fillings = { values: { ...values, ...brought.values }, examples: brought.examples ?? {} };
    return await work({ lab, fillings });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Fault ? error : new Fault(error, lab);
  } finally {
    await lab.close();
  }
}

/** What went wrong in a sandbox, with what was seen there. */
export class Fault extends Error {
  readonly seen: ReturnType<OpenLab['takePhase']>;
  constructor(cause: unknown, lab: OpenLab) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.seen = lab.takePhase();
  }
}
