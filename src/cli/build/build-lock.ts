// One build at a time in a project: two would write into the same folder.
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** Takes the lock and returns what gives it back. Throws with a sentence when another build that is alive holds it. */
export async function takeBuildLock(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'build.lock');
  await fs.mkdir(folder, { recursive: true });
  try {
    await fs.writeFile(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(await fs.readFile(file, 'utf8').catch(() => ''));
    if (isAlive(holder)) {
      throw new Error(
        `another build is at work here (process ${holder}); wait for it, or delete ${file} if there is none`,
      );
    }
    // Its build was killed.
    await fs.rm(file, { force: true });
    return takeBuildLock(folder);
  }
  return () => fs.rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
