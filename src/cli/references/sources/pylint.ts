// Pylint: it prints its messages, with the names and codes of their pages.
import { fromPercent } from '../placeholders.ts';
import type { FoundPage, ReferenceSource } from '../source.ts';

/** Folders of the pages, by the letter of the code. */
const FOLDERS: Readonly<Record<string, string>> = {
  C: 'convention',
  E: 'error',
  F: 'fatal',
  I: 'information',
  R: 'refactor',
  W: 'warning',
};

export const PYLINT: ReferenceSource = {
  file: 'pylint',
  name: 'Pylint',
  tool: 'pylint',
  mentions: ['pylint'],
  list: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/messages_overview.html',
  base: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/',
  from: [{ pypi: 'pylint' }],
  least: 250,
  read: async (folder) =>
    readPylint(await folder.run('python3', ['-m', 'pylint', '--list-msgs'], { PYTHONPATH: folder.path })),
};

/** What `pylint --list-msgs` prints: `:invalid-name (C0103): *%s name "%s" doesn't conform to %s*`. */
export function readPylint(printed: string): readonly FoundPage[] {
  // A long message goes on in the next lines, up to its closing star.
  const rows = [...printed.matchAll(/^:([a-z0-9-]+) \(([CEFIRW]\d{4})\): \*([\s\S]*?)\*\s*$/gm)];
  const pages = rows.map(([, name = '', code = '', message = '']) => ({
    at: `${FOLDERS[code.charAt(0)]}/${name}.html`,
    code: name,
    says: [fromPercent(message.replace(/\s*\n\s*/g, ' '))],
    // Reports have the name in brackets, and older ones the number alone.
    beside: [`${name}|${code}`],
  }));
  return pages;
}
