// Checks of this tool that help with this error whatever its cause, and where the tool keeps its version and logs.
import type { Tool } from '../../content/entry.ts';
import { code, joined, labelled, list, paragraph } from '../blocks.ts';
import type { Block, FoldBlock, Section } from '../document.ts';
import type { EntryWriter } from '../writer.ts';

/** The checks; nothing for a tool of which nothing is known either. */
export function toolChecks(writer: EntryWriter): Section | undefined {
  const { article, context, check } = writer;
  const { name } = context.tool;
  const about = versionAndLogs(writer, context.tool);
  if (article.checks.length === 0 && about.length === 0) return undefined;
  return {
    id: 'tool-checks',
    title: article.checks.length > 0 ? `${name}: checks for this error` : `${name}: version and logs`,
    name: article.checks.length > 0 ? 'Checks' : 'Version and logs',
    blocks: [...(article.checks.length > 0 ? [list(article.checks.map((each) => check(each)))] : []), ...about],
  };
}

/** What is true of the tool on every page about it: folded, and short where nothing folds. */
function versionAndLogs({ toolProse, toolCommand }: EntryWriter, { name, version, logs }: Tool): FoldBlock[] {
  const items: Block[][] = [
    ...(version ? [[paragraph('Which version is running'), ...toolCommand(version)]] : []),
    ...logs.map(({ where, note }) => [
      labelled('Logs:', toolProse(where), ...(note === undefined ? [] : ['. ', toolProse(note)])),
    ]),
  ];
  if (items.length === 0) return [];
  const short = [
    ...(version ? [labelled('Version:', code(Object.values(version)[0] ?? ''))] : []),
    ...(logs.length > 0
      ? [
          labelled(
            'Logs:',
            joined(
              logs.map(({ where }) => toolProse(where)),
              '; ',
            ),
          ),
        ]
      : []),
  ];
  return [
    { type: 'fold', summary: `Which version of ${name} runs, and where its logs are`, blocks: [list(items)], short },
  ];
}
