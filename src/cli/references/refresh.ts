// A source, read from its packages: the content of its file. What was there before says when a reader has gone blind.
import { referenceSchema, type References } from '../../core/content/schema/reference.ts';
import { choosePages } from './choose.ts';
import type { PackageFolder } from './package-folder.ts';
import { ChangedForm, type ReferenceSource } from './source.ts';

/** A source with less than this share of the pages it had is one that was not understood. */
const LEAST_LEFT = 0.6;

/** Reads a source. Throws `ChangedForm` when its packages are not what it knows, or far fewer pages are found than before. */
export async function refresh(
  source: ReferenceSource,
  folders: readonly PackageFolder[],
  today: string,
  known?: References,
): Promise<References> {
  const { name, tool, mentions, list, least } = source;
  const base = typeof source.base === 'string' ? source.base : source.base(folders[0]?.version ?? '');
  const { pages, leftOut } = choosePages({ name, tool, mentions: [...mentions], base }, await source.read(...folders));
  const wanted = Math.max(least, Math.ceil((known?.pages.length ?? 0) * LEAST_LEFT));
  if (pages.length < wanted)
    throw new ChangedForm(`${pages.length} pages were found where there are ${wanted} or more; its form has changed`);
  const from = folders.map(({ package: read, version, licence }) => ({ package: read, version, licence }));
  return referenceSchema.parse({ name, tool, mentions, list, base, from, refreshed: today, leftOut, pages });
}
