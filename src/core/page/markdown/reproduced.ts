// The run in which the error was made to appear and to go, as Markdown: when, with what, what it proves, all that was printed.
import type { PhrasingContent, RootContent } from 'mdast';
import type { Entry } from '../../content/entry.ts';
import { type Phase, shownRun } from '../../catalogue/recording.ts';
import type { EntryContext } from '../entry-context.ts';
import { formatDay, PROOF_LABELS } from '../labels.ts';
import { codeBlock, heading, inlineCode, list, paragraph, strong } from './nodes.ts';

/** The section about the recording; nothing where there is none. */
export function reproduced(
  entry: Entry,
  { recording: recorded }: Pick<EntryContext, 'recording'>,
  prose: (text: string) => PhrasingContent[],
): RootContent[] {
  const recording = shownRun(recorded);
  if (!recording) return [];
  const { proves, shows, date, system, versions, before, after } = recording;
  const cause = entry.causes.find(({ id }) => id === recording.cause);
  const fix = entry.fixes.find(({ id }) => id === recording.fix);
  const run = `Run ${formatDay(date)} on ${system} with ${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}`;
  return [
    heading(2, PROOF_LABELS[proves].name),
    paragraph(...prose(shows)),
    paragraph(PROOF_LABELS[proves].meaning),
    list([
      ...(cause ? [[paragraph(strong('Cause:'), ' ', ...prose(cause.title))]] : []),
      ...(fix ? [[paragraph(strong('Fix:'), ' ', ...prose(fix.title))]] : []),
      [paragraph(run)],
    ]),
    paragraph('The error:'),
    ...phase(before),
    paragraph('After the fix:'),
    ...phase(after),
  ];
}

function phase({ files, runs }: Phase): RootContent[] {
  return [
    ...files.flatMap(({ name, text }) => [paragraph(inlineCode(name)), codeBlock(text.trimEnd())]),
    ...runs.map(({ command, output }) => codeBlock(`$ ${command}\n${output}`.trimEnd(), 'console')),
  ];
}
