// What a command holds that its shell does not understand: the slips that come from writing all shells like one's own.
import type { Shell } from '../../content/entry.ts';
import { bashProblem } from './bash-syntax.ts';

interface Slip {
  readonly pattern: RegExp;
  readonly why: string;
  /** What stands between quotes is for another program; of these slips it is not. */
  readonly inQuotesToo?: true;
}

const FOREIGN_ENV: Slip = { pattern: /\$env:/i, why: '`$env:` is PowerShell' };

/** Works in bash and zsh, and in neither shell of Windows. */
const BASH_ONLY: readonly Slip[] = [
  { pattern: /(?:^|[;&|]\s*)export \w+=/m, why: '`export` sets a variable only in bash and zsh' },
  {
    pattern: /(?:^|&& |; )[A-Z_][A-Z0-9_]*=\S*\s+\w/m,
    why: 'a variable in front of a command works only in bash and zsh',
  },
  { pattern: /\/dev\/null/, why: '/dev/null is not there on Windows' },
  { pattern: /\\\n/, why: 'a backslash does not continue a line there', inQuotesToo: true },
  {
    pattern: /(?:^|[|;&]\s*)(?:sudo|grep|sed|awk|xargs|chmod|chown|which|tail|head|source|touch|lsof|systemctl) /m,
    why: 'this program is not there on Windows',
  },
  {
    pattern: /(?:^|[|;&]\s*)(?:rm|cp|mv|ls|cat|kill|mkdir) +-[A-Za-z0-9]/m,
    why: 'this program, or this flag of it, is not there on Windows',
  },
];

/** Works in PowerShell, where these are names of its own, and not in the Command Prompt. */
const NOT_IN_CMD: readonly Slip[] = [
  { pattern: /(?:^|[|;&]\s*)(?:rm|cp|mv|ls|cat|kill) /m, why: 'this program is not there in the Command Prompt' },
  { pattern: /(?:^|\s)~\//, why: 'the Command Prompt does not expand `~`' },
  { pattern: /(?:^|\s)'[^']*\s[^']*'/, why: 'single quotes do not quote in the Command Prompt' },
];

/** Works in the shells of Windows alone. */
const WINDOWS_ONLY: readonly Slip[] = [
  { pattern: /(?:^|[|;&]\s*)set [A-Z_]+=/im, why: '`set NAME=` is for the Command Prompt' },
  {
    pattern: /(?:^|[|;&]\s*)(?:Get|Set|New|Remove|Select|Where|Copy|Move|Test|Start|Stop)-[A-Z]\w+/m,
    why: 'this is a command of PowerShell',
  },
];

const NO_AND: Slip = { pattern: / (?:&&|\|\|) /, why: 'Windows PowerShell 5.1 knows neither && nor ||' };
const PERCENT: Slip = { pattern: /%[A-Z_]{3,}%/, why: '`%NAME%` is for the Windows Command Prompt', inQuotesToo: true };

// Each row names what is not to be found in a command for this shell.
const SLIPS: Readonly<Record<Shell, readonly Slip[]>> = {
  sh: [{ ...FOREIGN_ENV, inQuotesToo: true }, PERCENT],
  macos: [{ ...FOREIGN_ENV, inQuotesToo: true }],
  linux: [{ ...FOREIGN_ENV, inQuotesToo: true }],
  powershell: [
    ...BASH_ONLY,
    NO_AND,
    PERCENT,
    {
      pattern: /(?:^|[|;&]\s*)set [A-Z_]+=/m,
      why: '`set NAME=` is for the Command Prompt; PowerShell writes $env:NAME =',
    },
  ],
  cmd: [
    ...BASH_ONLY,
    ...NOT_IN_CMD,
    { pattern: /\$env:|\$\(/i, why: 'the Command Prompt has no $env: and no $( )' },
    { pattern: / ; /, why: '`;` does not separate commands in the Command Prompt; use &' },
  ],
  any: [
    ...BASH_ONLY,
    ...NOT_IN_CMD,
    ...WINDOWS_ONLY,
    NO_AND,
    {
      pattern: /\$env:|\$[A-Z_]{2,}|\$\(/i,
      why: 'shells spell variables and substitutions differently',
      inQuotesToo: true,
    },
    { ...PERCENT, why: 'shells spell variables differently' },
  ],
};

const READ_BY_BASH: ReadonlySet<Shell> = new Set(['any', 'sh', 'macos', 'linux']);

/** Why a command cannot be run as it stands in its shell, or undefined. */
export function dialectProblem(shell: Shell, command: string): string | undefined {
  const syntax = READ_BY_BASH.has(shell) ? bashProblem(command) : unclosed(shell, command);
  if (syntax) return syntax;
  // Single quotes quote everywhere but in the Command Prompt, where they are a slip of their own.
  const singles = shell === 'powershell' || shell === 'sh' ? command.replace(/'[^']*'/g, "''") : command;
  const bare = singles.replace(/"[^"]*"/g, '""');
  return SLIPS[shell].find(({ pattern, inQuotesToo }) => pattern.test(inQuotesToo ? command : bare))?.why;
}

/** PowerShell and the Command Prompt have no parser here; a quote or bracket that is never closed is told all the same. */
function unclosed(shell: Shell, command: string): string | undefined {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
  const quotes = shell === 'powershell' ? `"'` : '"';
  const escaping = shell === 'powershell' ? '`' : '^';
  let quote = '';
  for (let at = 0; at < command.length; at++) {
    const char = command[at] ?? '';
    if (char === escaping && quote !== "'") at++;
    else if (quote) quote = char === quote ? '' : quote;
    else if (quotes.includes(char)) quote = char;
    else if (pairs[char]) open.push(pairs[char]);
    else if (/[)}\]]/.test(char) && open.pop() !== char) return `a ${char} closes nothing`;
  }
  if (quote) return 'a quotation mark is never closed';
  return open.length > 0 ? `a ${open.at(-1)} is missing` : undefined;
}
