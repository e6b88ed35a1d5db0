// The page of a family as a document: first what to do, with the part of the reader's own tool; then which cause, in the order in
// which their checks decide; then what differs by tool, why, and the pages about one error of this kind.
import type { Family } from '../content/family.ts';
import { line } from './blocks.ts';
import { composed, type SectionWriter } from './composed.ts';
import type { Document } from './document.ts';
import type { FamilyPageContext, FamilyWriter } from './family-context.ts';
import { body } from './sections/body.ts';
import { byTool, yourTool } from './sections/by-tool.ts';
import { causes } from './sections/causes.ts';
import { changes } from './sections/changes.ts';
import { checks } from './sections/checks.ts';
import { facts, marks } from './sections/facts.ts';
import { faq } from './sections/faq.ts';
import { lookalikes } from './sections/lookalikes.ts';
import { members } from './sections/members.ts';
import { prevention } from './sections/prevention.ts';
import { quickFix } from './sections/quick-fix.ts';
import { related } from './sections/related.ts';
import { report } from './sections/report.ts';
import { reproduction } from './sections/reproduction.ts';
import { sources } from './sections/sources.ts';
import { support } from './sections/support.ts';
import { wordings } from './sections/wordings.ts';
import { writerOf } from './writer.ts';

/** The sections in their order; one that has nothing to say is left out. */
const SECTIONS: readonly SectionWriter<FamilyWriter>[] = [
  (writer) => {
    const section = quickFix(writer);
    return { ...section, blocks: [...yourTool(writer), ...section.blocks] };
  },
  wordings,
  lookalikes,
  causes,
  byTool,
  (writer) => body(writer, 'meaning'),
  (writer) => body(writer, 'mechanism'),
  faq,
  prevention,
  checks,
  members,
  reproduction,
  sources,
  related,
  (writer, page) => support(writer, page),
  changes,
  (writer) => facts(writer, [{ term: writer.say('Kind'), value: line(writer.article.area) }]),
  report,
];

/** The document of one family. */
export function familyDocument(family: Family, context: FamilyPageContext): Document {
  const writer: FamilyWriter = writerOf(family, context);
  return composed(writer, SECTIONS, [line(writer.say('Kind of failure, any tool')), ...marks(writer)]);
}
