// The sources that were opened and read, one line each; what each shows is folded away behind them.
import { lostPassage } from '../../catalogue/passages.ts';
import type { Source } from '../../content/entry.ts';
import { pieces } from '../../words/say.ts';
import { line, link, list, paragraph, smallPrint, toPlace } from '../blocks.ts';
import type { Block, Inline, Item, Section } from '../document.ts';
import { SOURCE_LABELS } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The numbered list of sources; nothing where there are none. */
export function sources({ article, context, say, day, prose }: Writer): Section | undefined {
  if (article.sources.length === 0) return undefined;
  const shown = article.sources.map(({ id, shows, passages }): Block[] => [
    paragraph(prose(shows)),
    ...passages.map(({ text }) => {
      const lost = lostPassage(context.lostPassages, id, text);
      return smallPrint(
        say('“{text}”', { text }),
        ...(lost ? sentence(context, ' (no longer found there, {day})', day(lost.since)) : []),
      );
    }),
  ]);
  const usual = mostCommon(article.sources.map(({ checked }) => checked));
  return {
    id: 'sources',
    title: say('Sources checked'),
    name: say('Sources'),
    blocks: [
      smallPrint(...sentence(context, 'Read {day}, where no other day is named.', day(usual))),
      list(
        article.sources.map((source) => sourceLine(source, usual, say, day)),
        'numbered',
      ),
      { type: 'fold', summary: say('What each of them shows'), blocks: [list(shown, 'numbered')], short: [] },
    ],
  };
}

function sourceLine(
  { id, url, title, publisher, kind, checked }: Source,
  usual: string,
  say: Writer['say'],
  day: Writer['day'],
): Item {
  const about: Inline[] = line(
    url === undefined ? toPlace('reproduction', title) : link({ kind: 'web', url }, title),
    ` · ${publisher} · ${say(SOURCE_LABELS[kind])}`,
    ...(checked === usual ? [] : [say(kind === 'reproduction' ? ', run ' : ', read '), day(checked)]),
  );
  return { id: `source-${id}`, blocks: [paragraph(about)] };
}

/** The day that occurs most often; of equals the latest. */
function mostCommon(days: readonly string[]): string {
  const counts = [...Map.groupBy(days, (each) => each)].map(([each, { length }]) => ({ each, length }));
  counts.sort((a, b) => b.length - a.length || (a.each < b.each ? 1 : -1));
  return counts[0]?.each ?? '';
}

/** A sentence of the interface with a day in it. */
function sentence(
  { site }: Writer['context'],
  english: string,
  day: readonly Inline[],
): (string | readonly Inline[])[] {
  return pieces(site.words ?? {}, english).map((piece) => ('text' in piece ? piece.text : day));
}
