// Shells by how they quote. A block of code may hold for several shells at once; then a value must be right in all of them.

/** `any` stands for all the others together: what is spelled the same everywhere. */
export type ShellFamily = 'posix' | 'powershell' | 'cmd' | 'any';

const FAMILIES: Record<string, ShellFamily> = {
  sh: 'posix',
  macos: 'posix',
  linux: 'posix',
  powershell: 'powershell',
  cmd: 'cmd',
};

/** The family of one or more shells, separated by blanks: `sh macos` → `posix`, `sh cmd` → `any`. */
export function familyOf(shells: string): ShellFamily {
  const families = new Set(shells.split(/\s+/).map((shell) => FAMILIES[shell] ?? 'any'));
  const [first = 'any'] = families;
  return families.size === 1 ? first : 'any';
}
