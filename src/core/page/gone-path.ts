// What the twins of a path say when its page has moved or was retired: a path that was published always answers.
import type { RootContent } from 'mdast';
import { EXPORT_VERSION } from '../content/schema/exports.ts';
import { formatDay } from './labels.ts';
import { heading, link, paragraph } from './markdown/nodes.ts';
import { writeMarkdown } from './markdown/write.ts';

/** What became of a page: the absolute address it moved to, or the day and the reason it was retired. */
export type GonePath =
  | { readonly kind: 'moved'; readonly id: string; readonly url: string }
  | { readonly kind: 'retired'; readonly id: string; readonly date: string; readonly note: string | undefined };

/** The notice for readers, as Markdown nodes. */
export function goneNodes(gone: GonePath): RootContent[] {
  if (gone.kind === 'moved')
    return [heading(1, `${gone.id} has moved`), paragraph('This page is at ', link(gone.url, gone.url), '.')];
  return [
    heading(1, `${gone.id} was retired on ${formatDay(gone.date)}`),
    paragraph(gone.note ?? 'Nothing replaces the page.'),
  ];
}

/** The notice for readers. */
export function goneMarkdown(gone: GonePath): string {
  return writeMarkdown(goneNodes(gone));
}

/** The notice for programs; `state` tells it from an entry. */
export function goneJson(gone: GonePath): object {
  const about = { version: EXPORT_VERSION, id: gone.id, state: gone.kind };
  return gone.kind === 'moved' ? { ...about, movedTo: gone.url } : { ...about, date: gone.date, note: gone.note };
}
