// The run in which the error was made to appear and to go: when, with what, what it proves, and all that was printed.
import { type Phase, QUICK_FIX, shownRun } from '../../catalogue/recording.ts';
import { line, list, paragraph, toPlace } from '../blocks.ts';
import type { Block, FactsBlock, FoldBlock, Section } from '../document.ts';
import { PROOF_LABELS } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** The section about the recording; nothing where there is none. What was printed is folded away. */
export function reproduction(writer: Writer): Section | undefined {
  const { article, context, say, day, prose } = writer;
  const recording = shownRun(context.recording);
  if (!recording) return onlyScenarios(writer);
  const { proves, shows, date, system, versions, before, after } = recording;
  const cause = article.causes.find(({ id }) => id === recording.cause);
  const fix = article.fixes.find(({ id }) => id === recording.fix);
  const programs = versions.map(({ name, version }) => `${name} ${version}`).join(', ');
  const facts: FactsBlock = {
    type: 'facts',
    rows: [
      ...(cause ? [{ term: say('Cause'), value: toPlace(cause.id, prose(cause.title)) }] : []),
      ...(fix ? [{ term: say('Fix'), value: toPlace(fix.id, prose(fix.title)) }] : []),
      ...(recording.fix === QUICK_FIX ? [{ term: say('Fix'), value: toPlace(QUICK_FIX, say('Quick fix')) }] : []),
      { term: say('Run'), value: line(day(date), say(' on {system} with {programs}', { system, programs })) },
    ],
  };
  return {
    id: 'reproduction',
    title: say(PROOF_LABELS[proves].name),
    name: say('Reproduced'),
    blocks: [
      paragraph(prose(shows), ` ${say(PROOF_LABELS[proves].meaning)}`),
      facts,
      phase(say, 'The error: files, command and output', before),
      phase(say, 'After the fix', after),
    ],
  };
}

/** Where no fix was carried out: what was brought about, so that sources lead to something. */
function onlyScenarios({ context, say, day, prose }: Writer): Section | undefined {
  const { scenarios = [] } = context.recording ?? {};
  const [first] = scenarios;
  if (!first) return undefined;
  const runs = scenarios.map(({ shows, date, system, versions }) => {
    const programs = versions.map(({ name, version }) => `${name} ${version}`).join(', ');
    return paragraph(prose(shows), ' ', day(date), say(' on {system} with {programs}', { system, programs }));
  });
  return {
    id: 'reproduction',
    title: say(PROOF_LABELS[first.proves].name),
    name: say('Reproduced'),
    blocks: [list(runs.map((run) => [run]))],
  };
}

function phase(say: Writer['say'], summary: string, { files, runs }: Phase): FoldBlock {
  const blocks: Block[] = [
    ...files.map(({ name, text }): Block => ({ type: 'code', kind: 'file', text: text.trimEnd(), label: name })),
    ...runs.map(({ command, output, exit }): Block => ({
      type: 'code',
      kind: 'output',
      lang: 'console',
      text: `$ ${command}\n${output}`.trimEnd(),
      label: exit === undefined ? say('In the background') : say('Ended with exit code {code}', { code: exit }),
    })),
  ];
  return { type: 'fold', summary: say(summary), blocks, short: [] };
}
