// Remembers which passages have gone, in content/passages/<ID>.yaml, where the check, `npm run stale` and the pages see it.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { lostPassage, type PlacedPassage } from '../../core/catalogue/passages.ts';
import type { Content } from '../../core/content/content.ts';
import type { LostPassages } from '../../core/content/entry.ts';
import { LOST_PASSAGES } from '../../core/content/kinds/lost-passages.ts';
import { writeYaml } from '../../core/content/yaml-source.ts';
import type { Looked } from './look-for-passages.ts';
import { commandName } from '../../core/words/command-name.ts';

const HEAD = `# Written by \`${commandName('links')}\`; not edited by hand.\n`;

/**
 * Writes, changes and deletes the files below `root` and answers with their paths. Only what was seen in the source itself
 * counts; of a passage that could not be looked for, what was known stays.
 */
export async function rememberPassages(
  root: string,
  content: Content,
  passages: readonly PlacedPassage[],
  looked: Looked,
  today: string,
): Promise<string[]> {
  const before = new Map(content.lostPassages.map(({ name, value }) => [name, value]));
  const after = Map.groupBy(passages, ({ entry }) => entry);
  // Of an entry that cannot be read nothing is known anew.
  const unread = new Set(
    content.entries.flatMap(({ id, partial, unfit }) => (partial && !unfit.has('sources') ? [] : [id])),
  );
  const changed: string[] = [];
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (unread.has(id)) continue;
    const known = before.get(id);
    const lost = (after.get(id) ?? []).flatMap((passage) => stateOf(passage, looked, known, today));
    if (JSON.stringify(lost) === JSON.stringify(known?.lost ?? [])) continue;
    const file = `${LOST_PASSAGES.at}/${id}${LOST_PASSAGES.ending}`;
    await write(path.join(root, file), lost);
    changed.push(file);
  }
  return changed;
}

function stateOf(
  passage: PlacedPassage,
  looked: Looked,
  known: LostPassages | undefined,
  today: string,
): LostPassages['lost'] {
  const { source, text } = passage;
  const former = lostPassage(known, source, text);
  const verdict = looked.get(passage);
  if (!verdict?.sure) return former ? [former] : [];
  return verdict.state === 'lost' ? [former ?? { source, text, since: today, detail: verdict.detail }] : [];
}

async function write(file: string, lost: LostPassages['lost']): Promise<void> {
  if (lost.length === 0) return fs.rm(file);
  await fs.mkdir(path.dirname(file), { recursive: true });
  return fs.writeFile(file, HEAD + writeYaml({ lost }));
}
