// The twins of the page of a namespace: the same rows as Markdown, plain text and JSON.
import type { RootContent } from 'mdast';
import type { Site } from '../catalogue/site.ts';
import { plainText as withoutMarkup } from '../content/inline.ts';
import { EXPORT_VERSION } from '../content/schema/exports.ts';
import { address } from '../address/permalink.ts';
import { sayIn } from '../words/say.ts';
import { linkUrl } from './entry-context.ts';
import { formatDay } from './labels.ts';
import { inlineNodes } from './markdown/inline-nodes.ts';
import { heading, inlineCode, link, list, paragraph, strong } from './markdown/nodes.ts';
import { writeMarkdown } from './markdown/write.ts';
import { formText, type NamespacePage } from './namespace-page.ts';
import { plainText } from './plain-text.ts';

/** The endings of the files beside the page of a namespace, with their types. */
export const NAMESPACE_TWINS = { md: 'text/markdown', json: 'application/json', txt: 'text/plain' } as const;

export type NamespaceTwin = keyof typeof NAMESPACE_TWINS;

/** Writes one of them; `spell` makes the absolute form of an address. */
export function namespaceTwin(
  page: NamespacePage,
  ending: NamespaceTwin,
  { settings, pages }: Pick<Site, 'settings' | 'pages'>,
  spell: (path: string) => string,
): string {
  if (ending === 'json') return `${JSON.stringify(namespaceData(page, settings.licence.url, spell), null, 2)}\n`;
  const nodes = namespaceNodes(page, { settings, pages }, spell);
  return ending === 'md' ? writeMarkdown(nodes) : plainText(nodes);
}

function namespaceNodes(
  { namespace, about, rows }: NamespacePage,
  { settings, pages }: Pick<Site, 'settings' | 'pages'>,
  spell: (path: string) => string,
): RootContent[] {
  const say = sayIn(settings.words);
  const owner = { id: namespace.id, address: namespace.address, sources: [] };
  const resolve = (target: Parameters<typeof linkUrl>[0]) =>
    linkUrl(target, owner, { find: (id) => pages.get(id), link: spell });
  return [
    heading(1, namespace.title),
    paragraph(namespace.description),
    ...about.map((text) => paragraph(...inlineNodes(text, resolve))),
    heading(2, say('Codes')),
    list(
      rows.map(({ code, name, forms, says, means, check, pages: bearers }) => [
        paragraph(
          inlineCode(code),
          ...(name === undefined ? [] : [' ', strong(name)]),
          ...(forms.length === 0 ? [] : [` (${forms.map(formText).join(', ')})`]),
          ': ',
          ...inlineNodes(means, resolve),
          ...(says === undefined ? [] : [' ', say('The system prints:'), ' ', inlineCode(says), '.']),
          ...(check === undefined ? [] : [' ', say('First check:'), ' ', ...inlineNodes(check, resolve)]),
          ...bearers.flatMap(({ title, address: at }) => [' → ', link(spell(at), title)]),
        ),
      ]),
    ),
    heading(2, say('Sources')),
    list(
      namespace.sources.map(({ url, title, publisher, version, checked }) => [
        paragraph(
          link(url, title),
          `, ${publisher}, ${version}${checked === undefined ? '' : say(', read ') + formatDay(checked, settings.language)}`,
        ),
      ]),
    ),
    { type: 'thematicBreak' },
    paragraph(
      link(spell(namespace.address), `${settings.name} ${namespace.id}`),
      ' · ',
      link(settings.licence.url, settings.licence.name),
    ),
  ];
}

function namespaceData({ namespace, rows }: NamespacePage, licence: string, spell: (path: string) => string): object {
  const { id, path, address: at, title, name, description, about, sources, published, updated, codes } = namespace;
  return {
    version: EXPORT_VERSION,
    id,
    path,
    url: spell(at),
    shortUrl: spell(address.short(id)),
    markdownUrl: spell(address.markdown(at)),
    title,
    name,
    description,
    about: about.map(withoutMarkup),
    codes: rows.map(({ code, anchor, name: word, forms, says, pages }, i) => ({
      code,
      url: `${spell(at)}#${anchor}`,
      ...(word !== undefined && { name: word }),
      forms: forms.map(({ text, on }) => ({ text, ...(on !== undefined && { on }) })),
      ...(says !== undefined && { says }),
      means: withoutMarkup(codes[i]?.means ?? ''),
      ...(codes[i]?.check !== undefined && { check: withoutMarkup(codes[i].check) }),
      pages: pages.map(({ id: page, title: about_, address: where }) => ({
        id: page,
        title: about_,
        url: spell(where),
      })),
    })),
    sources,
    published,
    updated,
    license: licence,
  };
}
