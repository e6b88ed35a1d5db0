// Puts a finished folder in the place of another one in two renames, so that readers never see half of it.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { isThere } from '../../files/is-there.ts';

/** Moves `fresh` to `target`. What stood there stays whole until then, comes back when the move fails, and is deleted after it. */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  const { before, arriving } = besides(target);
  await fs.rm(before, { recursive: true, force: true });
  await fs.mkdir(path.dirname(target), { recursive: true });
  const ready = await onSameDisk(fresh, target, arriving);
  const had = await isThere(target);
  if (had) await fs.rename(target, before);
  try {
    await fs.rename(ready, target);
  } catch (error) {
    if (had) await fs.rename(before, target);
    throw error;
  }
  await fs.rm(before, { recursive: true, force: true });
}

/** Mends what a replacement left that was cut off in the middle: the old folder comes back, or its remains go. */
export async function mendReplacement(target: string): Promise<void> {
  const { before, arriving } = besides(target);
  await fs.rm(arriving, { recursive: true, force: true });
  if (!(await isThere(before))) return;
  if (await isThere(target)) await fs.rm(before, { recursive: true, force: true });
  else await fs.rename(before, target);
}

/** A rename cannot cross disks: there the folder is first copied to beside its target. */
async function onSameDisk(fresh: string, target: string, arriving: string): Promise<string> {
  const [from, to] = await Promise.all([fs.stat(fresh), fs.stat(path.dirname(target))]);
  if (from.dev === to.dev) return fresh;
  await fs.cp(fresh, arriving, { recursive: true });
  return arriving;
}

function besides(target: string): { before: string; arriving: string } {
  const name = path.join(path.dirname(target), `.${path.basename(target)}`);
  return { before: `${name}.before`, arriving: `${name}.arriving` };
}
