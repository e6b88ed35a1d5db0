// llms.txt: the site for language models and the programs around them. Short: what it is, where each answer is as Markdown,
// and how to get all of them at once.
import type { RootContent } from 'mdast';
import type { Settings, Tool } from '../content/entry.ts';
import type { Namespace } from '../content/namespace.ts';
import type { EntryRecord, FamilyRecord } from '../content/record.ts';
import { address } from '../address/permalink.ts';
import type { FormatFacts } from '../address/format-facts.ts';
import { pieces, sayIn } from '../words/say.ts';
import { heading, inlineCode, link, list, paragraph } from '../page/markdown/nodes.ts';
import { writeMarkdown } from '../page/markdown/write.ts';

/** Writes llms.txt for the entries, which stand by tool in the order of `tools`, for the families, and for the namespaces of codes. `to` spells an address. */
export function llmsTxt(
  site: Pick<Settings, 'name' | 'description' | 'words'> & { readonly checkPages?: boolean },
  tools: readonly Pick<Tool, 'slug' | 'name'>[],
  records: readonly EntryRecord[],
  families: readonly FamilyRecord[],
  to: (path: string) => string,
  formats: readonly Pick<FormatFacts, 'ending' | 'name'>[],
  namespaces: readonly Pick<Namespace, 'address' | 'title'>[] = [],
): string {
  const say = sayIn(site.words);
  const data: [string, string, string][] = [
    [say('Catalogue'), address.catalogue(), say('id, address, title, codes and signatures of every entry, as JSON')],
    [say('Everything'), address.export(), say('every entry in full, one JSON object a line')],
    [say('Schema'), address.schema('published-entry'), say('what an entry holds')],
    [say('Codes'), address.codes(), say('which errors bear a code')],
    ...(site.checkPages
      ? [
          [
            'Codes of the content check',
            address.checks(),
            'what a report of the check means; each code also as Markdown',
          ] satisfies [string, string, string],
        ]
      : []),
    [say('Feed'), address.feed(), say('what is new and what changed')],
    [say('How evidence works'), address.about(), say('what the confidence words mean')],
  ];
  const endings = formats.flatMap(({ ending, name }, i) => [
    i > 0 ? ', ' : '',
    ...pieces(site.words, '{ending} for {format}').map((piece) =>
      'text' in piece ? piece.text : piece.name === 'ending' ? inlineCode(`.${ending}`) : say(name),
    ),
  ]);
  return writeMarkdown([
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph(
      ...pieces(
        site.words,
        'Each entry answers one error: its exact wording, a quick fix, causes with a check each, fixes with risk and confidence, and the sources that were read. Every page has the same address with another ending: {endings}. Cite a page by its permanent link, which stands in it.',
      ).flatMap((piece) => ('text' in piece ? [piece.text] : endings)),
    ),
    ...tools.flatMap(({ slug, name }): RootContent[] => [
      heading(2, name),
      list(
        records
          .filter(({ tool }) => tool === slug)
          .map(({ address: at, title }) => [paragraph(link(to(address.markdown(at)), title))]),
      ),
    ]),
    ...(families.length === 0
      ? []
      : [
          heading(2, say('Kinds of failure, in any tool')),
          list(families.map(({ address: at, title }) => [paragraph(link(to(address.markdown(at)), title))])),
        ]),
    ...(namespaces.length === 0
      ? []
      : [
          heading(2, say('What codes mean')),
          list(namespaces.map(({ address: at, title }) => [paragraph(link(to(address.markdown(at)), title))])),
        ]),
    heading(2, 'Optional'),
    list(data.map(([name, path, what]) => [paragraph(link(to(path), name), `: ${what}`)])),
  ]);
}
