// What stands around a page on its site, for everything that is made from it: the one place where a context is put together.
import { rowAddress } from '../catalogue/code-list.ts';
import type { Site } from '../catalogue/site.ts';
import { commandRuns } from '../catalogue/proof.ts';
import type { Article } from '../content/article.ts';
import type { Entry } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import type { CommandProof } from './command-proof.ts';
import type { ArticleContext, EntryContext } from './entry-context.ts';
import type { FamilyContext } from './family-context.ts';

/** The order of names. */
const NAMES = new Intl.Collator('en');

/** The context of one entry; `link` spells addresses. Throws with a sentence when nothing readable is said of the entry's tool. */
export function contextOf(site: Site, entry: Entry, link: ArticleContext['link']): EntryContext {
  const { content, familyRecords } = site;
  const tool = content.tools.get(entry.tool);
  if (!tool) {
    throw new Error(`${entry.file} is about the tool “${entry.tool}”, of which content/tools says nothing readable`);
  }
  const family = [...familyRecords.values()].find(({ path }) => path === entry.family);
  return {
    ...common(site, entry, link),
    tool,
    category: content.categories.get(entry.category),
    ...(family && { family }),
  };
}

/** The context of one family. */
export function familyContextOf(site: Site, family: Family, link: ArticleContext['link']): FamilyContext {
  return {
    ...common(site, family, link),
    tools: [...site.content.tools.values()].sort((a, b) => NAMES.compare(a.name, b.name)),
    hubs: new Set(site.tools.map(({ slug }) => slug)),
    members: site.members.get(family.path) ?? [],
  };
}

function common(
  { settings, related, recordings, pages, forwards, lostPassages, codeRow }: Site,
  article: Article,
  link: ArticleContext['link'],
) {
  const { id } = article;
  const recording = recordings.get(id);
  return {
    site: settings,
    related: related.get(id) ?? [],
    recording,
    lostPassages: lostPassages.get(id),
    forwards: forwards.get(id),
    proofOf: proofsOf(article, recording),
    codeRow: (code: string) => {
      const row = codeRow(code);
      return row && rowAddress(row.namespace, row.code);
    },
    find: (other: string) => pages.get(other),
    link,
  } satisfies ArticleContext;
}

/** What is known of each command of a page, by its text. Shells of systems that we do not have are not spoken of. */
function proofsOf(article: Article, recording: ArticleContext['recording']): ArticleContext['proofOf'] {
  let known: Map<string, CommandProof> | undefined;
  return (text) => {
    known ??= new Map(
      commandRuns(article, recording).flatMap(({ command, state }): [string, CommandProof][] => {
        if ('run' in state) return [[command.text, { kind: 'run', ...state.run }]];
        return 'notRun' in state ? [[command.text, { kind: 'not-run', reason: state.notRun }]] : [];
      }),
    );
    return known.get(text);
  };
}
