// Checks of this tool that help with this error whatever its cause, and where the tool keeps its version and logs.
import type { Tool } from '../../content/entry.ts';
import { code, joined, labelled, list, paragraph } from '../blocks.ts';
import type { Block, FoldBlock, Section } from '../document.ts';
import type { EntryWriter } from '../writer.ts';

/** The checks; nothing for a tool of which nothing is known either. */
export function toolChecks(writer: EntryWriter): Section | undefined {
  const { article, context, say, check } = writer;
  const tool = context.tool.name;
  const about = versionAndLogs(writer, context.tool);
  if (article.checks.length === 0 && about.length === 0) return undefined;
  return {
    id: 'tool-checks',
    title: say(article.checks.length > 0 ? '{tool}: checks for this error' : '{tool}: version and logs', { tool }),
    name: say(article.checks.length > 0 ? 'Checks' : 'Version and logs'),
    blocks: [...(article.checks.length > 0 ? [list(article.checks.map((each) => check(each)))] : []), ...about],
  };
}

/** What is true of the tool on every page about it: folded, and short where nothing folds. */
function versionAndLogs({ say, toolProse, toolCommand }: EntryWriter, { name, version, logs }: Tool): FoldBlock[] {
  const items: Block[][] = [
    ...(version ? [[paragraph(say('Which version is running')), ...toolCommand(version)]] : []),
    ...logs.map(({ where, note }) => [
      labelled(say('Logs:'), toolProse(where), ...(note === undefined ? [] : ['. ', toolProse(note)])),
    ]),
  ];
  if (items.length === 0) return [];
  const short = [
    ...(version ? [labelled(say('Version:'), code(Object.values(version)[0] ?? ''))] : []),
    ...(logs.length > 0
      ? [
          labelled(
            say('Logs:'),
            joined(
              logs.map(({ where }) => toolProse(where)),
              '; ',
            ),
          ),
        ]
      : []),
  ];
  return [
    {
      type: 'fold',
      summary: say('Which version of {tool} runs, and where its logs are', { tool: name }),
      blocks: [list(items)],
      short,
    },
  ];
}
