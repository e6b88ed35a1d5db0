// Home folders, which hold people's names: /Users/sam and C:\Users\sam become ~.
import type { Secret } from './secret.ts';

const HOME =
  /(?:\b[A-Za-z]:)?(?:\/mnt\/[a-z]|\/[a-z])?([\\/]{1,8})(?:users|home)[\\/]{1,8}(?=[^\\/\s"'`,;:()[\]{}|*?~])/gi;
const NAME_END = /[\\/\s"'`,;:()[\]{}|*?]/;
const WINDOWS_NAME_END = /[\\/\r\n"'`,;:()[\]{}|*?]/;
const LONGEST_NAME = 200;

/** Finds home folders of named people. */
export function findHomes(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: folder, 1: slash = '' } of text.matchAll(HOME)) {
    const before = text.charAt(index - 1);
    // `/api/users/5` and `src/home/page` are no home folders.
    if (/[\w.~-]/.test(before)) continue;
    const start = index + folder.length;
    const near = text.slice(start, start + LONGEST_NAME);
    const name = near.slice(0, nameLength(near, slash.includes('\\')));
    found.push({ kind: 'home', start: index, end: start + name.length, replacement: '~' });
  }
  return found;
}

// Windows names may hold spaces, when a backslash follows before anything else does.
function nameLength(near: string, windows: boolean): number {
  const wide = windows ? near.search(WINDOWS_NAME_END) : -1;
  if (wide > 0 && /[\\/]/.test(near.charAt(wide))) return wide;
  const end = near.search(NAME_END);
  return end < 0 ? near.length : end;
}
