// Commands, checks, causes and fixes as Markdown nodes: the part of a page that acts.
import type { BlockContent, PhrasingContent } from 'mdast';
import { diagnosisPath } from '../../catalogue/diagnosis.ts';
import type { Cause, Check, Commands, Entry, Fix, Shell } from '../../content/entry.ts';
import { address } from '../../address/permalink.ts';
import { commandVariants } from '../command-variants.ts';
import { type EntryContext, sourceUrl } from '../entry-context.ts';
import { ACTOR_LABELS, CONFIDENCE_LABELS, KIND_LABELS, RISK_LABELS } from '../labels.ts';
import { codeBlock, heading, inlineCode, link, list, paragraph, strong } from './nodes.ts';
import { proseNodes } from './prose.ts';

/** A text to write into a file, as entries hold it. */
type Snippet = NonNullable<Entry['quickFix']['code']>;

/** Language of a fence by shell. */
const FENCES: Record<Shell, string> = {
  any: 'sh',
  sh: 'sh',
  macos: 'sh',
  linux: 'sh',
  powershell: 'powershell',
  cmd: 'bat',
};

/** The parts that write one entry; each takes a piece of it and answers with blocks. */
export function remedyWriter(entry: Entry, context: EntryContext) {
  const prose = (text: string): PhrasingContent[] => proseNodes(text, entry, context);
  const titles = (fixes: readonly Fix[]) => fixes.flatMap(({ title }, i) => [i > 0 ? '; ' : '', ...prose(title)]);
  /** The permanent link to a cause or fix: an anchor of the page means nothing in another document. */
  const anchor = (id: string) => `${context.link(address.short(entry.id))}#${id}`;

  const check = ({ text, run, expect }: Check): BlockContent[] => [
    ...(text === undefined ? [] : [paragraph(...prose(text))]),
    ...commandBlocks(run),
    paragraph('Tells you: ', ...prose(expect)),
  ];

  const citations = (ids: readonly string[]): BlockContent[] => {
    const links = entry.sources.flatMap((source, i) =>
      ids.includes(source.id) ? [link(sourceUrl(source, entry, context), `${source.publisher} (${i + 1})`)] : [],
    );
    if (links.length === 0) return [];
    return [
      paragraph(
        links.length > 1 ? 'Sources: ' : 'Source: ',
        ...links.flatMap((each, i) => (i ? [', ', each] : [each])),
      ),
    ];
  };

  const cause = (each: Cause, index: number): BlockContent[] => [
    heading(3, `${index + 1}. `, ...prose(each.title)),
    paragraph(...prose(each.detail)),
    ...check(each.check),
    paragraph('Fixed by: ', ...titles(entry.fixes.filter((fix) => fix.causes.includes(each.id)))),
    ...citations(each.sources),
  ];

  const fix = (each: Fix): BlockContent[] => [
    heading(3, ...prose(each.title)),
    paragraph(
      [KIND_LABELS[each.kind].name, RISK_LABELS[each.risk].name, CONFIDENCE_LABELS[each.confidence].name].join(' · '),
      ` · ${ACTOR_LABELS[each.actor]} · `,
      link(anchor(each.id), 'link to this fix'),
    ),
    ...(each.risk === 'data-loss' ? [paragraph(strong('This deletes data. Make a backup first.'))] : []),
    list(
      each.steps.map(({ text, run, code }) => [
        paragraph(...prose(text)),
        ...commandBlocks(run),
        ...snippetBlocks(code),
      ]),
      true,
    ),
    paragraph(strong('It worked when:'), ' ', ...prose(each.verify)),
    ...(each.undo === undefined ? [] : [paragraph(strong('To undo:'), ' ', ...prose(each.undo))]),
    ...citations(each.sources),
  ];

  const path = (): BlockContent[] => [
    list(
      diagnosisPath(entry).map(({ check: { text, run, expect }, cause: found, fixes }) => [
        paragraph(
          ...(text === undefined ? [] : [...prose(text), ' ']),
          ...(run === undefined ? [] : [inlineCode(Object.values(run)[0] ?? ''), ': ']),
          ...prose(expect),
        ),
        paragraph('It holds: ', ...prose(found.title), ' → ', ...titles(fixes)),
      ]),
      true,
    ),
  ];

  return { prose, check, cause, fix, path };
}

/** A command, one block for each spelling, under the names of its shells where they differ. */
export function commandBlocks(commands: Commands | undefined): BlockContent[] {
  return commandVariants(commands).flatMap(({ text, shells, label }) => [
    ...(label === undefined ? [] : [paragraph(`${label}:`)]),
    codeBlock(text, FENCES[shells[0] ?? 'any']),
  ]);
}

/** A text to write, under the name of its file. */
export function snippetBlocks(code: Snippet | undefined): BlockContent[] {
  if (!code) return [];
  return [
    ...(code.file === undefined ? [] : [paragraph(inlineCode(code.file))]),
    codeBlock(code.text.replace(/\n$/, ''), code.lang),
  ];
}
