// ESLint and its plugins: each rule says what it reports and where it is explained. The rules are asked themselves.
import type { PackageFolder } from '../package-folder.ts';
import { fromMustache } from '../placeholders.ts';
import { ChangedForm, type FoundPage, type ReferenceSource } from '../source.ts';

/** What a rule says of itself. */
export interface RuleMeta {
  readonly url?: string;
  readonly messages?: Readonly<Record<string, string>>;
}

// Runs in the folder of the package and prints the rules.
const ASK = `
  const [name, path] = process.argv.slice(1);
  import(path).then((loaded) => {
    const plugin = loaded.default ?? loaded;
    const rules = plugin.builtinRules ? Object.fromEntries(plugin.builtinRules) : plugin.rules;
    const told = Object.entries(rules).map(([rule, value]) => {
      const { docs = {}, messages, deprecated } = value.meta ?? {};
      return [rule, { url: deprecated ? undefined : docs.url, messages }];
    });
    process.stdout.write(JSON.stringify(Object.fromEntries(told)));
  });
`;

/** Rules of ESLint itself. */
export const ESLINT: ReferenceSource = {
  file: 'eslint',
  name: 'ESLint',
  tool: 'eslint',
  mentions: ['eslint'],
  list: 'https://eslint.org/docs/latest/rules/',
  base: 'https://eslint.org/docs/latest/rules/',
  from: [{ npm: 'eslint', run: true }],
  least: 120,
  read: async (folder) =>
    ruleReader(await rulesOf(folder, './lib/unsupported-api.js'), '', 'https://eslint.org/docs/latest/rules/'),
};

/** A plugin: `prefix` stands before the names of its rules in a report. */
export function eslintPlugin(
  source: Omit<ReferenceSource, 'from' | 'read' | 'list'>,
  npm: string,
  prefix: string,
): ReferenceSource {
  const { base } = source;
  return {
    ...source,
    list: String(base),
    from: [{ npm, run: true }],
    read: async (folder) => ruleReader(await rulesOf(folder, '.'), prefix, String(base)),
  };
}

/** The pages of rules whose explanations stand below `base`. */
export function ruleReader(
  rules: Readonly<Record<string, RuleMeta>>,
  prefix: string,
  base: string,
): readonly FoundPage[] {
  const pages = Object.entries(rules).flatMap(([rule, { url, messages = {} }]): FoundPage[] => {
    if (!url?.startsWith(base)) return [];
    const says = [...new Set(Object.values(messages).map(fromMustache))];
    return says.length === 0
      ? []
      : [{ at: url.slice(base.length), code: prefix + rule, says, beside: [prefix + rule] }];
  });
  return pages;
}

async function rulesOf(folder: PackageFolder, entry: string): Promise<Readonly<Record<string, RuleMeta>>> {
  const name = folder.package.slice('npm:'.length);
  const at = entry === '.' ? name : `${folder.path}/${entry}`;
  const printed = await folder.run(process.execPath, ['--input-type=module', '--eval', ASK, name, at]);
  try {
    return JSON.parse(printed);
  } catch (cause) {
    throw new ChangedForm(`${name} does not tell its rules any more`, { cause });
  }
}
