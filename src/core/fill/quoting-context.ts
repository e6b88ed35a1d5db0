// Where in a command a placeholder stands: in the open, inside a string, or somewhere that is too hard to judge. Reads only
// the text before it, as the shell would, and gives up rather than guess.
import type { ShellFamily } from './shells.ts';

/** `unknown`: comments, here-documents, substitutions inside strings. */
export type QuotingContext = 'bare' | 'single' | 'double' | 'unknown';

/** The context at the end of `before`. */
export function contextAfter(before: string, family: ShellFamily): QuotingContext {
  if (family !== 'any') return READERS[family](before);
  const contexts = new Set([posix(before), powershell(before), cmd(before)]);
  const [only = 'unknown'] = contexts;
  return contexts.size === 1 ? only : 'unknown';
}

/** Whether a word of the command begins at the end of `before`, so that a leading `-` would make an option of the value. */
export function startsWord(before: string): boolean {
  return /(?:^|[\s;|&(])["']?$/.test(before);
}

const READERS: Record<Exclude<ShellFamily, 'any'>, (before: string) => QuotingContext> = { posix, powershell, cmd };

function posix(before: string): QuotingContext {
  let context: QuotingContext = 'bare';
  for (let i = 0; i < before.length; i++) {
    const at = before.charAt(i);
    const next = before.charAt(i + 1);
    if (context === 'single') {
      if (at === "'") context = 'bare';
    } else if (at === '\\') {
      i++;
    } else if (at === '`' || (at === '$' && (next === '{' || next === "'"))) {
      return 'unknown';
    } else if (at === '"') {
      context = context === 'double' ? 'bare' : 'double';
    } else if (context === 'double') {
      if (at === '$' && next === '(') return 'unknown';
    } else if (at === "'") {
      context = 'single';
    } else if (isComment(before, i) || (at === '<' && next === '<')) {
      return 'unknown';
    }
  }
  return before.endsWith('\\') && context !== 'single' ? 'unknown' : context;
}

function powershell(before: string): QuotingContext {
  let context: QuotingContext = 'bare';
  for (let i = 0; i < before.length; i++) {
    const at = before.charAt(i);
    const next = before.charAt(i + 1);
    if (context === 'single') {
      if (isQuote(at)) context = 'bare';
    } else if (at === '`') {
      i++;
    } else if (at === '"') {
      context = context === 'double' ? 'bare' : 'double';
    } else if (context === 'double') {
      if (at === '$' && (next === '(' || next === '{')) return 'unknown';
    } else if (isQuote(at)) {
      context = 'single';
    } else if (
      isComment(before, i) ||
      before.startsWith('--%', i) ||
      (at === '@' && /["'‘’]/.test(next)) ||
      at === '“'
    ) {
      return 'unknown';
    }
  }
  return before.endsWith('`') && context !== 'single' ? 'unknown' : context;
}

function cmd(before: string): QuotingContext {
  let context: QuotingContext = 'bare';
  for (let i = 0; i < before.length; i++) {
    if (before.charAt(i) === '"') context = context === 'double' ? 'bare' : 'double';
    else if (before.charAt(i) === '^' && context === 'bare') i++;
  }
  return before.endsWith('^') ? 'unknown' : context;
}

// Comments run to the end of their line, but shells at a prompt do not all know them; what follows one is not judged.
function isComment(text: string, i: number): boolean {
  return text.charAt(i) === '#' && (i === 0 || /[\s;(]/.test(text.charAt(i - 1)));
}

// PowerShell takes typographic quotes for straight ones.
function isQuote(character: string): boolean {
  return "'‘’‚‛".includes(character);
}
