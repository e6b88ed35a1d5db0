// What every section of a page is made with: its prose as lines, its commands as blocks, its citations, old anchors.
import type { Article } from '../content/article.ts';
import type { Check, Commands, Entry } from '../content/entry.ts';
import { parseInline } from '../content/inline.ts';
import { capturedNames } from '../content/placeholders.ts';
import { inlineOf } from '../content/prose.ts';
import { joined, labelled, paragraph, smallPrint } from './blocks.ts';
import { type Say, sayIn } from '../words/say.ts';
import { formatDay, type Label, labelIn } from './labels.ts';
import { commandBlock } from './command-block.ts';
import type { NotRun } from './command-proof.ts';
import type { Block, CommandBlock, Inline } from './document.ts';
import type { ArticleContext, EntryContext } from './entry-context.ts';

/** A page with what stands around it, and the pieces that its sections share. */
export interface Writer<A extends Article = Article, C extends ArticleContext = ArticleContext> {
  readonly article: A;
  readonly context: Unspelled<C>;
  readonly names: ReadonlySet<string>;
  /** The site's words for English ones of the interface. */
  readonly say: Say;
  /** A label in the site's words. */
  readonly label: (label: Label) => Label;
  /** A day as the site's language writes it. */
  readonly day: (day: string) => Inline[];
  /** A prose field of the page. */
  readonly prose: (text: string) => readonly Inline[];
  /** A prose field of a tool, which knows no sources of the page. */
  readonly toolProse: (text: string) => readonly Inline[];
  readonly command: (of: { run?: Commands | undefined; notRun?: NotRun | undefined }) => CommandBlock[];
  /** A command of a tool, in which nothing is filled in. */
  readonly toolCommand: (run: Commands | undefined) => CommandBlock[];
  /** A check with what its outcome tells; `label` says that it is one. */
  readonly check: (check: Check, label?: string) => Block[];
  /** The sources behind a claim, by publisher and number. */
  readonly citations: (ids: readonly string[]) => Block[];
  /** Anchors that are gone and lead to the place with this id now. */
  readonly oldAnchors: (id: string) => string[];
}

/** The writer of an entry's page. */
export type EntryWriter = Writer<Entry, EntryContext>;

/** What a page takes from outside; addresses are not spelled yet. */
export type Unspelled<C extends ArticleContext> = Omit<C, 'link'>;
export type PageContext = Unspelled<EntryContext>;

/** The writer of one page. */
export function writerOf<A extends Article, C extends ArticleContext>(article: A, context: Unspelled<C>): Writer<A, C> {
  const names = capturedNames(article);
  const { forwards = {}, proofOf, site }: Unspelled<ArticleContext> = context;
  const { words, language } = site;
  const say = sayIn(words);
  const prose = (text: string) => inlineOf(article, text).nodes;
  const command: Writer['command'] = (of) => commandBlock(of, names, { proofOf, say, language });
  return {
    article,
    context,
    names,
    say,
    label: (label) => labelIn(say, label),
    day: (day) => [{ type: 'day', day, shown: formatDay(day, language) }],
    prose,
    toolProse: (text) => parseInline(text).nodes,
    command,
    toolCommand: (run) => commandBlock({ run }, new Set(), { say }),
    check: ({ text, expect, ...rest }, label) => [
      ...checkText(text === undefined ? [] : prose(text), label),
      ...command(rest),
      labelled(say('Tells you:'), prose(expect)),
    ],
    citations: (ids) => {
      const cited = article.sources.flatMap(({ id, publisher }, i): Inline[][] =>
        ids.includes(id)
          ? [
              [
                {
                  type: 'citation',
                  id,
                  number: i + 1,
                  publisher,
                  name: say('Source {number}, {publisher}', { number: i + 1, publisher }),
                },
              ],
            ]
          : [],
      );
      if (cited.length === 0) return [];
      return [{ ...smallPrint(joined(cited, ', ')), label: say(cited.length > 1 ? 'Sources:' : 'Source:') }];
    },
    oldAnchors: (id) => Object.keys(forwards).filter((old) => forwards[old] === id),
  };
}

function checkText(text: readonly Inline[], label: string | undefined): Block[] {
  if (label !== undefined) return [labelled(label, text)];
  return text.length === 0 ? [] : [paragraph(text)];
}
