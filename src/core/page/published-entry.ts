// The JSON twin of an entry: the author's fields with every link spelled out, and what the page adds to them.
import { ENTRY_ID } from '../address/entry-id.ts';
import { countCommands } from '../catalogue/command-counts.ts';
import { diagnosisMatrix } from '../catalogue/diagnosis-matrix.ts';
import { lostPassage } from '../catalogue/passages.ts';
import { commandRuns } from '../catalogue/proof.ts';
import type { Entry } from '../content/entry.ts';
import { inParentheses, readLink } from '../content/links.ts';
import { EXPORT_VERSION, type PublishedEntry } from '../content/schema/exports.ts';
import type { SectionKey } from '../content/vocabulary.ts';
import type { FieldPath } from '../content/yaml-source.ts';
import { address } from '../address/permalink.ts';
import { type EntryContext, entryUrl, linkUrl, sourceUrl } from './entry-context.ts';
import { sectionNodes } from './markdown/body.ts';
import { writeMarkdown } from './markdown/write.ts';

/** The entry as programs read it; its keys are always in the same order. */
export function publishEntry(entry: Entry, context: EntryContext): PublishedEntry {
  const { tool, category, link } = context;
  const { id, path, title, description, ...fields } = withLinks(entry, context);
  const matrix = diagnosisMatrix(entry, context.recording);
  const shortUrl = link(address.short(id));
  const anchored = <Item extends { readonly id: string }>(item: Item) => ({ ...item, url: `${shortUrl}#${item.id}` });
  return {
    $schema: link(address.schema('published-entry')),
    version: EXPORT_VERSION,
    id,
    path,
    url: link(address.entry(path)),
    shortUrl,
    markdownUrl: link(address.markdown(path)),
    title,
    description,
    ...fields,
    tool: { slug: tool.slug, name: tool.name, vendor: tool.vendor, url: link(address.tool(tool.slug)) },
    category: {
      slug: entry.category,
      name: category?.name ?? entry.category,
      url: link(address.category(entry.category)),
    },
    meaning: sectionMarkdown('meaning', entry, context),
    mechanism: sectionMarkdown('mechanism', entry, context),
    sources: entry.sources.map((source, at) => ({
      ...source,
      ...fields.sources[at],
      passages: source.passages.map((passage) => {
        const lost = lostPassage(context.lostPassages, source.id, passage.text);
        return { ...passage, ...(lost && { lostSince: lost.since }) };
      }),
      url: sourceUrl(source, entry, context),
    })),
    causes: fields.causes.map((cause) => {
      const among = matrix.get(cause.id);
      return { ...anchored(cause), ...(among && { toldApart: [...among] }) };
    }),
    fixes: fields.fixes.map(anchored),
    related: context.related.map(({ record, relation, distinguish, shared }) => ({
      id: record.id,
      title: record.title,
      url: entryUrl(record.id, context),
      relation,
      ...(distinguish !== undefined && { distinguish: spellLinks(distinguish, entry, context) }),
      shared: [...shared],
    })),
    commands: commandRuns(entry, context.recording).map(({ command: { path: at, shell, text }, state }) => ({
      at: at.slice(0, -1).join('.'),
      shell,
      text,
      ...('run' in state && { run: state.run }),
      ...('notRun' in state && { notRun: state.notRun }),
    })),
    commandCounts: countCommands(entry, context.recording),
    ...(context.recording && { reproduction: context.recording }),
    license: context.site.licence.url,
  };
}

/** Copies what authors wrote, with the links of its prose spelled out. */
function withLinks(entry: Entry, context: EntryContext) {
  const { draft: _draft, aliases: _aliases, body: _body, file: _file, prose, ...fields } = entry;
  // Fields are plain JSON.
  const copy = JSON.parse(JSON.stringify(fields)) as typeof fields;
  for (const { path, text } of prose) setText(copy, path, spellLinks(text, entry, context));
  return copy;
}

function setText(into: object, path: FieldPath, text: string): void {
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key) as object, into);
  Reflect.set(parent, last, text);
}

const OWN_LINK = new RegExp(`\\]\\(((?:${ENTRY_ID}|source:)[^)\\s]*)\\)`, 'g');

/** `[text](FX0002)` and `[text](source:docs)` with their addresses; everything else stays as it was written. */
function spellLinks(text: string, entry: Entry, context: EntryContext): string {
  return text.replace(OWN_LINK, (all, target: string) => {
    const url = linkUrl(readLink(target), entry, context);
    return url === undefined ? all : `](${inParentheses(url)})`;
  });
}

function sectionMarkdown(key: SectionKey, entry: Entry, context: EntryContext): string {
  const section = entry.body.sections.find((each) => each.key === key);
  return section ? writeMarkdown(sectionNodes(section, (target) => linkUrl(target, entry, context))).trimEnd() : '';
}
