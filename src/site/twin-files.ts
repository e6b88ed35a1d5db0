// The files beside a page: what answers at /errors/<path>.md and /errors/<path>.json, for entries and for paths that are gone.
import type { Entry } from '../core/content/entry.ts';
import type { EntryContext } from '../core/page/entry-context.ts';
import type { GonePath } from '../core/publish/gone-path.ts';
import { entryPaths, type PathProps } from './entry-paths.ts';
import { contextOf, entryAt, library } from './library.ts';
import { canonical } from './urls.ts';

/** All paths that have twins; an entry that cannot be shown has none. */
export async function twinPaths() {
  return entryPaths(await library(), []).filter(({ props }) => props.kind !== 'broken');
}

/** Writes the twin of a path with the function for what stands there. */
export async function twinText(
  props: PathProps,
  ofEntry: (entry: Entry, context: EntryContext) => string,
  ofGone: (gone: GonePath) => string,
): Promise<string> {
  if (props.kind === 'entry') {
    const known = await library();
    const entry = entryAt(known, props.record.path);
    return ofEntry(entry, contextOf(entry, known));
  }
  if (props.kind === 'moved') return ofGone({ ...props, url: canonical(props.to) });
  if (props.kind === 'retired') return ofGone(props);
  throw new Error(`${props.file} cannot be shown`);
}
