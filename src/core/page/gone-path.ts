// What the twins of a path say when its page has moved or was retired: a path that was published always answers.
import type { RootContent } from 'mdast';
import { EXPORT_VERSION } from '../content/schema/exports.ts';
import { pieces, type Say, sayIn, type Words } from '../words/say.ts';
import { formatDay } from './labels.ts';
import { heading, link, paragraph } from './markdown/nodes.ts';
import { writeMarkdown } from './markdown/write.ts';

/** What became of a page: the absolute address it moved to, or the day and the reason it was retired. */
export type GonePath =
  | { readonly kind: 'moved'; readonly id: string; readonly url: string }
  | { readonly kind: 'retired'; readonly id: string; readonly date: string; readonly note: string | undefined };

/** How a site speaks of it. */
export interface SpokenIn {
  readonly words?: Words | undefined;
  readonly language?: string | undefined;
}

/** The notice for readers, as Markdown nodes. */
export function goneNodes(gone: GonePath, { words, language }: SpokenIn = {}): RootContent[] {
  const say = sayIn(words);
  if (gone.kind === 'moved') {
    const where = pieces(words, 'This page is at {page}.').map((piece) =>
      'text' in piece ? piece.text : link(gone.url, gone.url),
    );
    return [heading(1, say('{id} has moved', { id: gone.id })), paragraph(...where)];
  }
  return [heading(1, retiredOn(gone, say, language)), paragraph(gone.note ?? say('Nothing replaces the page.'))];
}

/** The heading of the notice that a page was retired. */
export function retiredOn(
  { id, date }: Pick<GonePath & { kind: 'retired' }, 'id' | 'date'>,
  say: Say,
  language?: string,
): string {
  return say('{id} was retired on {day}', { id, day: formatDay(date, language) });
}

/** The notice for readers. */
export function goneMarkdown(gone: GonePath, spoken?: SpokenIn): string {
  return writeMarkdown(goneNodes(gone, spoken));
}

/** The notice for programs; `state` tells it from an entry. */
export function goneJson(gone: GonePath): object {
  const about = { version: EXPORT_VERSION, id: gone.id, state: gone.kind };
  return gone.kind === 'moved' ? { ...about, movedTo: gone.url } : { ...about, date: gone.date, note: gone.note };
}
