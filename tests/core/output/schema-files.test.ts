import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../../src/core/publish/schema-files.ts';

test.each(schemaFiles())('$file is up to date (npm run schema writes it)', ({ file, text }) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every field of a schema says what it is for, unless its name says it all', () => {
  const bare = schemaFiles().flatMap(({ file, text }) =>
    undescribed(JSON.parse(text), file.replace(/^.*\/|\.schema.*$/g, '')),
  );
  expect(bare).toMatchInlineSnapshot(`
    [
      "entry.changes[].date",
      "family.changes[].date",
      "tool.latest.version",
      "tool.latest.asOf",
      "tool.settings[].note",
      "tool.ports[].port",
      "tool.logs[].note",
      "category.name",
      "site.name",
      "site.tagline",
      "site.description",
      "site.licence.name",
      "site.licence.url",
      "site.colors.accent.light",
      "site.colors.accent.dark",
      "site.colors.accentBackground.light",
      "site.colors.accentBackground.dark",
      "site.colors.onAccent.light",
      "site.colors.onAccent.dark",
      "published-entry.tool.slug",
      "published-entry.tool.name",
      "published-entry.tool.vendor",
      "published-entry.category.slug",
      "published-entry.category.name",
      "published-entry.related[].title",
      "published-entry.changes[].date",
      "published-entry.commands[].shell",
      "published-entry.commands[].run.date",
      "published-entry.commandCounts.total",
      "published-entry.commandCounts.unknown",
      "published-family.related[].title",
      "published-family.changes[].date",
      "published-family.commands[].shell",
      "published-family.commands[].run.date",
      "published-family.commandCounts.total",
      "published-family.commandCounts.unknown",
      "published-family.tools[].slug",
      "published-family.tools[].name",
      "published-family.members[].title",
      "published-family.members[].tool",
      "catalogue.commands.total",
      "catalogue.commands.unknown",
      "catalogue.errors[].path",
      "catalogue.errors[].title",
      "catalogue.errors[].description",
      "catalogue.errors[].commands.total",
      "catalogue.errors[].commands.unknown",
      "catalogue.errors[].published",
      "catalogue.errors[].updated",
      "catalogue.errors[].verified",
      "catalogue.errors[].tool",
      "catalogue.errors[].category",
      "catalogue.families[].path",
      "catalogue.families[].title",
      "catalogue.families[].description",
      "catalogue.families[].commands.total",
      "catalogue.families[].commands.unknown",
      "catalogue.families[].published",
      "catalogue.families[].updated",
      "catalogue.families[].verified",
      "catalogue.families[].area",
    ]
  `);
});

test('the editor settings name files that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const files = schemaFiles().map(({ file }) => `./${file}`);
  expect(files).toEqual(expect.arrayContaining(Object.keys(settings['yaml.schemas'])));
});

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** Names of the fields without a sentence. */
function undescribed(node: Node, name: string): string[] {
  const own = node.description || node.properties || node.items ? [] : [name];
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => undescribed(inner, `${name}.${key}`));
  return [...own, ...fields, ...(node.items?.properties ? undescribed(node.items, `${name}[]`) : [])];
}
