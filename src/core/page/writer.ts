// What every section of an entry's page is made with: its prose as lines, its commands as blocks, its citations, old anchors.
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
import type { EntryContext } from './entry-context.ts';

/** An entry with what stands around it, and the pieces that its sections share. */
export interface Writer {
  readonly entry: Entry;
  readonly context: PageContext;
  readonly names: ReadonlySet<string>;
  /** The site's words for English ones of the interface. */
  readonly say: Say;
  /** A label in the site's words. */
  readonly label: (label: Label) => Label;
  /** A day as the site's language writes it. */
  readonly day: (day: string) => Inline[];
  /** A prose field of the entry. */
  readonly prose: (text: string) => readonly Inline[];
  /** A prose field of a tool, which knows no sources of the entry. */
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

/** What a page takes from outside its entry; addresses are not spelled yet. */
export type PageContext = Omit<EntryContext, 'link'>;

/** The writer of one entry's page. */
export function writerOf(entry: Entry, context: PageContext): Writer {
  const names = capturedNames(entry);
  const forwards = context.forwards ?? {};
  const prose = (text: string) => inlineOf(entry, text).nodes;
  const { words, language } = context.site;
  const say = sayIn(words);
  const command: Writer['command'] = (of) => commandBlock(of, names, { proofOf: context.proofOf, say, language });
  return {
    entry,
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
      const cited = entry.sources.flatMap(({ id, publisher }, i): Inline[][] =>
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
