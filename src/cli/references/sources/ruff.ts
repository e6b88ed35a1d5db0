// Ruff: it prints its rules as data.
import { fromBraces } from '../placeholders.ts';
import { ChangedForm, type FoundPage, type ReferenceSource } from '../source.ts';

export const RUFF: ReferenceSource = {
  file: 'ruff',
  name: 'Ruff',
  tool: 'ruff',
  mentions: ['ruff'],
  list: 'https://docs.astral.sh/ruff/rules/',
  base: 'https://docs.astral.sh/ruff/rules/',
  from: [{ pypi: 'ruff' }],
  least: 600,
  read: async (folder) =>
    readRuff(await folder.run(`${folder.path}/bin/ruff`, ['rule', '--all', '--output-format', 'json'])),
};

/** What `ruff rule --all --output-format json` prints. */
export function readRuff(printed: string): readonly FoundPage[] {
  const rules: unknown = JSON.parse(printed);
  if (!Array.isArray(rules)) throw new ChangedForm('ruff no longer prints a list of rules');
  const pages = rules.flatMap(({ name, code, message_formats: formats, status }): FoundPage[] => {
    if (typeof name !== 'string' || typeof code !== 'string' || !Array.isArray(formats) || isRemoved(status)) return [];
    return [{ at: `${name}/`, code, says: formats.map(String).map(fromBraces), beside: [code] }];
  });
  return pages;
}

function isRemoved(status: unknown): boolean {
  return typeof status === 'object' && status !== null && 'Removed' in status;
}
