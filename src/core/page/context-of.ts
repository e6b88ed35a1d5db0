// What stands around an entry on its site, for everything that is made from it: the one place where a context is put together.
import type { Site } from '../catalogue/site.ts';
import { commandRuns } from '../catalogue/proof.ts';
import type { Entry } from '../content/entry.ts';
import type { CommandProof } from './command-proof.ts';
import type { EntryContext } from './entry-context.ts';

/** The context of one entry; `link` spells addresses. Throws with a sentence when nothing readable is said of the entry's tool. */
export function contextOf(site: Site, entry: Entry, link: EntryContext['link']): EntryContext {
  const { settings, content, related, recordings, pages, forwards } = site;
  const recording = recordings.get(entry.id);
  const tool = content.tools.get(entry.tool);
  if (!tool) {
    throw new Error(`${entry.file} is about the tool “${entry.tool}”, of which content/tools says nothing readable`);
  }
  return {
    site: settings,
    tool,
    category: content.categories.get(entry.category),
    related: related.get(entry.id) ?? [],
    recording,
    lostPassages: site.lostPassages.get(entry.id),
    forwards: forwards.get(entry.id),
    proofOf: proofsOf(entry, recording),
    find: (id) => pages.get(id),
    link,
  };
}

/** What is known of each command of an entry, by its text. Shells of systems that we do not have are not spoken of. */
function proofsOf(entry: Entry, recording: EntryContext['recording']): EntryContext['proofOf'] {
  let known: Map<string, CommandProof> | undefined;
  return (text) => {
    known ??= new Map(
      commandRuns(entry, recording).flatMap(({ command, state }): [string, CommandProof][] => {
        if ('run' in state) return [[command.text, { kind: 'run', ...state.run }]];
        return 'notRun' in state ? [[command.text, { kind: 'not-run', reason: state.notRun }]] : [];
      }),
    );
    return known.get(text);
  };
}
