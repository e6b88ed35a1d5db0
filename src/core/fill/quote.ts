// Writes a visitor's value into a command so that the shell reads exactly that value, as one word, and nothing else. What
// cannot be written safely is refused; the placeholder then stays.
import { contextAfter, startsWord } from './quoting-context.ts';
import type { ShellFamily } from './shells.ts';

/** Values that need no quotes, anywhere. */
const SAFE: Record<ShellFamily, RegExp> = {
  posix: /^(?!=)[\w@%+=:,./-]+$/,
  powershell: /^(?!@)[\w.:/\\@+=-]+$/,
  cmd: /^[\w.:/\\@+-]+$/,
  any: /^(?!@)[\w.:/@+-]+$/,
};

/** Values that mean the same between double quotes in every shell. */
const PORTABLE = /^[\p{L}\p{N}_@+=:,./ ()-]+$/u;

/** Would be read as part of a command line again by programs that are batch files, or end the string. */
const REFUSED = { powershell: /["“”„&|<>^%]|\\$/, cmd: /["%]|\\$/ } as const;

/** The value as it has to stand in a command after `before`, or undefined when that cannot be done safely. */
export function quoteAfter(before: string, value: string, family: ShellFamily): string | undefined {
  const context = contextAfter(before, family);
  const first = startsWord(before);
  if (first && value.startsWith('-')) return undefined;
  if (value.startsWith('~')) return first && context === 'bare' && family === 'posix' ? quoteHome(value) : undefined;
  if (SAFE[family].test(value)) return value;
  if (context === 'unknown') return undefined;
  return QUOTERS[family][context]?.(value);
}

type Quoter = (value: string) => string | undefined;

const QUOTERS: Record<ShellFamily, Partial<Record<'bare' | 'single' | 'double', Quoter>>> = {
  posix: {
    bare: (value) => `'${inPosixString(value)}'`,
    single: inPosixString,
    // A shell at a prompt replaces `!` even between double quotes.
    double: (value) => (value.includes('!') ? undefined : value.replace(/[\\"$`]/g, '\\$&')),
  },
  powershell: {
    bare: (value) => wrap("'", inPowershellString(value)),
    single: inPowershellString,
    double: (value) => (REFUSED.powershell.test(value) ? undefined : value.replace(/[`$]/g, '`$&')),
  },
  cmd: {
    bare: (value) => wrap('"', inCmdString(value)),
    double: inCmdString,
  },
  any: {
    bare: (value) => (PORTABLE.test(value) ? `"${value}"` : undefined),
    double: (value) => (PORTABLE.test(value) ? value : undefined),
  },
};

// `~/my notes` → `~/'my notes'`: between quotes the home folder would not be found.
function quoteHome(value: string): string | undefined {
  if (value === '~') return value;
  if (!value.startsWith('~/')) return undefined;
  const rest = value.slice(2);
  return rest === '' || SAFE.posix.test(rest) ? value : `~/'${inPosixString(rest)}'`;
}

function inPosixString(value: string): string {
  return value.replaceAll("'", "'\\''");
}

function inPowershellString(value: string): string | undefined {
  return REFUSED.powershell.test(value) ? undefined : value.replace(/['‘’‚‛]/g, '$&$&');
}

function inCmdString(value: string): string | undefined {
  return REFUSED.cmd.test(value) ? undefined : value;
}

function wrap(quote: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${quote}${text}${quote}`;
}
