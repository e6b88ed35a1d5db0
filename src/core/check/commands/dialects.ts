// What a command holds that its shell does not understand: the slips that come from writing all shells like one's own.
import type { Shell } from '../../entry/entry.ts';
import { bashProblem } from './bash-syntax.ts';

interface Slip {
  readonly pattern: RegExp;
  readonly why: string;
  /** What stands between double quotes does not count. */
  readonly outsideQuotes?: true;
}

const SINGLE_QUOTES: Slip = {
  pattern: /(?:^|\s)'[^']*\s[^']*'/,
  why: 'single quotes do not quote in the Command Prompt',
  outsideQuotes: true,
};

const BASH_ONLY: readonly Slip[] = [
  { pattern: /^\s*export \w+=/m, why: '`export` sets a variable only in bash and zsh' },
  {
    pattern: /(?:^|&& |; )[A-Z_][A-Z0-9_]*=\S*\s+\w/m,
    why: 'a variable in front of a command works only in bash and zsh',
  },
  { pattern: /\/dev\/null/, why: '/dev/null is not there on Windows' },
  { pattern: /\\\n/, why: 'a backslash does not continue a line there' },
  {
    pattern: /(?:^|[|;&]\s*)(?:sudo|grep|sed|awk|chmod|chown|which|tail|head|source) /m,
    why: 'this program is not there on Windows',
  },
  { pattern: /(?:^|\s)~\//, why: '`~` is not expanded for every program there' },
];

// Each row names what is not to be found in a command for this shell.
const SLIPS: Readonly<Record<Shell, readonly Slip[]>> = {
  sh: [
    { pattern: /\$env:/i, why: '`$env:` is PowerShell' },
    { pattern: /%[A-Z_]{3,}%/, why: '`%NAME%` is for the Windows Command Prompt' },
  ],
  macos: [{ pattern: /\$env:/i, why: '`$env:` is PowerShell' }],
  linux: [{ pattern: /\$env:/i, why: '`$env:` is PowerShell' }],
  powershell: [
    ...BASH_ONLY.filter(({ why }) => !why.startsWith('`~`')),
    { pattern: / (?:&&|\|\|) /, why: 'Windows PowerShell 5.1 knows neither && nor ||' },
    { pattern: /%[A-Z_]{3,}%/, why: '`%NAME%` is for the Command Prompt; PowerShell writes $env:NAME' },
    { pattern: /^\s*set [A-Z_]+=/m, why: '`set NAME=` is for the Command Prompt; PowerShell writes $env:NAME =' },
    {
      pattern: /(?:^|[^\w])rm -[a-z]*r/,
      why: '`rm -rf` has no such flags in PowerShell; use Remove-Item -Recurse -Force',
    },
  ],
  cmd: [
    ...BASH_ONLY,
    { pattern: /\$env:|\$\(/i, why: 'the Command Prompt has no $env: and no $( )' },
    SINGLE_QUOTES,
    { pattern: / ; /, why: '`;` does not separate commands in the Command Prompt; use &' },
  ],
  any: [
    ...BASH_ONLY,
    { pattern: /\$env:|\$[A-Z_]{2,}|\$\(/i, why: 'shells spell variables and substitutions differently' },
    { pattern: /%[A-Z_]{3,}%/, why: 'shells spell variables differently' },
    { pattern: / (?:&&|\|\|) /, why: 'Windows PowerShell 5.1 knows neither && nor ||' },
    SINGLE_QUOTES,
  ],
};

const READ_BY_BASH: ReadonlySet<Shell> = new Set(['any', 'sh', 'macos', 'linux']);

/** Why a command cannot be run as it stands in its shell, or undefined. */
export function dialectProblem(shell: Shell, command: string): string | undefined {
  const syntax = READ_BY_BASH.has(shell) ? bashProblem(command) : unclosed(command);
  if (syntax) return syntax;
  const bare = command.replace(/"[^"]*"/g, '""');
  return SLIPS[shell].find(({ pattern, outsideQuotes }) => pattern.test(outsideQuotes ? bare : command))?.why;
}

/** PowerShell and the Command Prompt have no parser here; a quote or bracket that is never closed is told all the same. */
function unclosed(command: string): string | undefined {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
  let quote = '';
  for (const char of command) {
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"') quote = char;
    else if (pairs[char]) open.push(pairs[char]);
    else if (/[)}\]]/.test(char) && open.pop() !== char) return `a ${char} closes nothing`;
  }
  if (quote) return 'a quotation mark is never closed';
  return open.length > 0 ? `a ${open.at(-1)} is missing` : undefined;
}
