// What the JSON twins of all articles have in common: the author's fields with every link spelled out, anchors with their
// permanent addresses, the body as Markdown.
import { ENTRY_ID } from '../address/entry-id.ts';
import { address } from '../address/permalink.ts';
import { countCommands } from '../catalogue/command-counts.ts';
import { diagnosisMatrix } from '../catalogue/diagnosis-matrix.ts';
import { lostPassage } from '../catalogue/passages.ts';
import { commandRuns } from '../catalogue/proof.ts';
import type { Article, Whereabouts } from '../content/article.ts';
import { inParentheses, readLink } from '../content/links.ts';
import { EXPORT_VERSION } from '../content/schema/exports.ts';
import type { SectionKey } from '../content/vocabulary.ts';
import type { FieldPath } from '../content/yaml-source.ts';
import { type ArticleContext, entryUrl, linkUrl, sourceUrl } from './entry-context.ts';
import { sectionNodes } from './markdown/body.ts';
import { writeMarkdown } from './markdown/write.ts';

/** Names and addresses of a page, which stand first. */
export function publishHead(article: Article, schema: string, { link }: ArticleContext) {
  const { id, path, address: at } = article;
  return {
    $schema: link(address.schema(schema)),
    version: EXPORT_VERSION,
    id,
    path,
    url: link(at),
    shortUrl: link(address.short(id)),
    markdownUrl: link(address.markdown(at)),
  } as const;
}

/** What a page says of its failure: the parts that have addresses of their own, and the body. */
export function publishParts<A extends Article>(article: A, context: ArticleContext) {
  const { causes, fixes, sources } = withLinks(article, context);
  const matrix = diagnosisMatrix(article, context.recording);
  const shortUrl = context.link(address.short(article.id));
  const anchored = <Item extends { readonly id: string }>(item: Item) => ({ ...item, url: `${shortUrl}#${item.id}` });
  return {
    meaning: sectionMarkdown('meaning', article, context),
    mechanism: sectionMarkdown('mechanism', article, context),
    sources: article.sources.map((source, at) => ({
      ...source,
      ...sources[at],
      passages: source.passages.map((passage) => {
        const lost = lostPassage(context.lostPassages, source.id, passage.text);
        return { ...passage, ...(lost && { lostSince: lost.since }) };
      }),
      url: sourceUrl(source, article, context),
    })),
    causes: causes.map((cause) => {
      const among = matrix.get(cause.id);
      return { ...anchored(cause), ...(among && { toldApart: [...among] }) };
    }),
    fixes: fixes.map(anchored),
    related: context.related.map(({ record, relation, distinguish, shared }) => ({
      id: record.id,
      title: record.title,
      url: entryUrl(record.id, context),
      relation,
      ...(distinguish !== undefined && { distinguish: spellLinks(distinguish, article, context) }),
      shared: [...shared],
    })),
    commands: commandRuns(article, context.recording).map(({ command: { path: at, shell, text }, state }) => ({
      at: at.slice(0, -1).join('.'),
      shell,
      text,
      ...('run' in state && { run: state.run }),
      ...('notRun' in state && { notRun: state.notRun }),
    })),
    commandCounts: countCommands(article, context.recording),
    ...(context.recording && { reproduction: context.recording }),
    license: context.site.licence.url,
  };
}

/** Copies what authors wrote, with the links of its prose spelled out. */
export function withLinks<A extends Article>(article: A, context: ArticleContext): PublishedFields<A> {
  const { draft: _draft, aliases: _aliases, body: _body, file: _file, ...rest } = article;
  const { prose, kind: _kind, path: _path, address: _address, ...fields } = rest;
  // Fields are plain JSON.
  const copy = JSON.parse(JSON.stringify(fields)) as PublishedFields<A>;
  for (const { path, text } of prose) setText(copy, path, spellLinks(text, article, context));
  return copy;
}

type PublishedFields<A extends Article> = Omit<A, 'draft' | 'aliases' | keyof Whereabouts>;

function setText(into: object, path: FieldPath, text: string): void {
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key) as object, into);
  Reflect.set(parent, last, text);
}

const OWN_LINK = new RegExp(`\\]\\(((?:${ENTRY_ID}|source:)[^)\\s]*)\\)`, 'g');

/** `[text](FX0002)` and `[text](source:docs)` with their addresses; everything else stays as it was written. */
function spellLinks(text: string, article: Article, context: ArticleContext): string {
  return text.replace(OWN_LINK, (all, target: string) => {
    const url = linkUrl(readLink(target), article, context);
    return url === undefined ? all : `](${inParentheses(url)})`;
  });
}

function sectionMarkdown(key: SectionKey, article: Article, context: ArticleContext): string {
  const section = article.body.sections.find((each) => each.key === key);
  return section ? writeMarkdown(sectionNodes(section, (target) => linkUrl(target, article, context))).trimEnd() : '';
}
