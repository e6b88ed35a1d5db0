// Passwords and keys by the name they are given to: `password=…`, `"api_key": "…"`, `--token …`, `://user:pass@`.
import type { Secret } from './secret.ts';

const NAME =
  /(passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|apikey|access[_-]?key|account[_-]?key|private[_-]?key|auth[_-]?token|access[_-]?token|refresh[_-]?token|id[_-]?token|session[_-]?token|secret[_-]?key|token|credentials?)(?:[_-]?(?:id|value|base64|encrypted))?(["'\\]{0,6}[ \t]{0,4})(=>|:=|=|:)([ \t]{0,4}["'\\]{0,6})/gi;
const URL_PASSWORD = /:\/\/[^\s/:@"'<>\\]{0,100}:([^\s/@"'<>\\]{1,200})@/g;
const VALUE_END = /[\s"'\\,;&)}\]<>]/;
const QUOTED_END = /["'\\\r\n]/;
const LONGEST = 2000;
const NO_SECRET =
  /^(?:null|none|nil|undefined|true|false|required|missing|invalid|empty|\*+|x+|\.+|\$.*|process\.env.*|os\..*|%.*)$/i;

/** Finds the values of names that keep secrets, and passwords in addresses. */
export function findAssignments(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: whole, 1: name = '', 2: before = '', 3: sign = '', 4: after = '' } of text.matchAll(NAME)) {
    const start = index + whole.length;
    const quoted = /["']/.test(after);
    const near = text.slice(start, start + LONGEST);
    const stop = near.search(quoted ? QUOTED_END : VALUE_END);
    const value = stop < 0 ? near : near.slice(0, stop);
    const certain = quoted || sign !== ':' || before.trim() !== '';
    if (isSecret(name.toLowerCase(), value, certain)) {
      found.push({ kind: 'password', start, end: start + value.length, replacement: '<secret>' });
    }
  }
  for (const { index, 0: whole, 1: password = '' } of text.matchAll(URL_PASSWORD)) {
    const end = index + whole.length - 1;
    found.push({ kind: 'password', start: end - password.length, end, replacement: '<secret>' });
  }
  return found;
}

// After a bare colon stands prose more often than a secret: `Unexpected token: foo`, `password: not set`.
function isSecret(name: string, value: string, certain: boolean): boolean {
  if (value.length < 4 || value.startsWith('<') || NO_SECRET.test(value)) return false;
  if (certain) return name !== 'token' || value.length >= 6;
  return name !== 'token' && (/\d/.test(value) || value.length > 20);
}
