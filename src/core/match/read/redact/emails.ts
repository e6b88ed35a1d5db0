// E-mail addresses. Found from the @ outwards, so that long runs of letters cost nothing.
import type { Secret } from './secret.ts';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** Finds e-mail addresses; `git@host` and `package@1.2.3` are none. */
export function findEmails(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && /[\w.+%-]/.test(text.charAt(start - 1))) start--;
    const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/.exec(text.slice(at + 1, at + LONGEST_DOMAIN))?.[0] ?? '';
    const top = domain.slice(domain.lastIndexOf('.') + 1);
    if (start === at || !/^[A-Za-z]{2,}$/.test(top) || text.slice(start, at) === 'git') continue;
    found.push({ kind: 'email', start, end: at + 1 + domain.length, replacement: '<email>' });
  }
  return found;
}
