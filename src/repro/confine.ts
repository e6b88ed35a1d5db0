// Closes a sandbox on Linux: programs see the machine read-only but for the sandbox, and nothing that they start outlives it.
// Needs the rights of an administrator; where they are missing, a sandbox is a folder and an environment of its own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A namespace that is kept open. */
export interface Confinement {
  /** What stands before the words of a command, so that it runs inside. */
  readonly prefix: readonly string[];
  close(): Promise<void>;
}

export interface ConfineOptions {
  /** Folders that can be written. */
  readonly writable: readonly string[];
  /** Folder that stands where programs expect /tmp, unless something writable lies there. */
  readonly temporary: string;
  /** Whether the sandbox has a network of its own. */
  readonly ownNetwork: boolean;
}

const NAMESPACES = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

// $1: folder for /tmp or nothing; the others: folders that stay writable. Reads until the runner goes, which ends everything.
const ENCLOSE = `
temporary=$1; shift
for folder; do mount --bind "$folder" "$folder" || exit 1; done
if [ -n "$temporary" ]; then mount --bind "$temporary" /tmp || exit 1; fi
while read -r _ _ _ _ place _; do
  case $place in /dev|/dev/*|/proc|/proc/*|/sys|/sys/*|/tmp) continue;; esac
  for folder; do [ "$place" = "$folder" ] && continue 2; done
  mount -o remount,bind,ro "$place" 2>/dev/null || [ "$place" != / ] || exit 1
done </proc/self/mountinfo
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || true
echo ready
read -r _
`;

let possible: boolean | undefined;

/** Whether sandboxes can be closed on this machine. */
export function canConfine(): boolean {
  possible ??=
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('unshare', [...NAMESPACES, '--net', 'true'], { stdio: 'ignore' }).status === 0;
  return possible;
}

/** Opens a namespace that lasts until it is closed or this process ends. */
export async function confine({ writable, temporary, ownNetwork }: ConfineOptions): Promise<Confinement> {
  const ownTmp = writable.some((folder) => folder.startsWith('/tmp/')) ? '' : temporary;
  const network = ownNetwork ? ['--net'] : [];
  const keeper = spawn('unshare', [...NAMESPACES, ...network, 'bash', '-c', ENCLOSE, 'bash', ownTmp, ...writable], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  });
  const ended = once(keeper, 'exit');
  const first = await Promise.race([once(keeper.stdout, 'data'), ended]);
  if (String(first[0]).trim() !== 'ready') throw new Error('the sandbox could not be closed');
  const inside = readFileSync(`/proc/${keeper.pid}/task/${keeper.pid}/children`, 'utf8').trim();
  return {
    prefix: ['nsenter', '-t', inside, '-m', '-p', ...(ownNetwork ? ['-n'] : []), '--'],
    async close() {
      keeper.kill('SIGKILL');
      await ended;
    },
  };
}
