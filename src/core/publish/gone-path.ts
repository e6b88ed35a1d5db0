// What the twins of a path say when its page has moved or was retired: a path that was published always answers.
import { EXPORT_VERSION } from '../content/schema/exports.ts';
import { formatDay } from '../page/labels.ts';

/** What became of a page: the absolute address it moved to, or the day and the reason it was retired. */
export type GonePath =
  | { readonly kind: 'moved'; readonly id: string; readonly url: string }
  | { readonly kind: 'retired'; readonly id: string; readonly date: string; readonly note: string | undefined };

/** The notice for readers. */
export function goneMarkdown(gone: GonePath): string {
  if (gone.kind === 'moved') return `# ${gone.id} has moved\n\nThis page is at <${gone.url}>.\n`;
  return `# ${gone.id} was retired on ${formatDay(gone.date)}\n\n${gone.note ?? 'Nothing replaces the page.'}\n`;
}

/** The notice for programs; `state` tells it from an entry. */
export function goneJson(gone: GonePath): object {
  const about = { version: EXPORT_VERSION, id: gone.id, state: gone.kind };
  return gone.kind === 'moved' ? { ...about, movedTo: gone.url } : { ...about, date: gone.date, note: gone.note };
}
