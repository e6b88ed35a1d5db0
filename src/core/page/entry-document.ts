// The page of an entry as a document: which sections it has and in which order. First what to do, then whether it is this
// error at all, then which cause and what removes it, then why, then everything else.
import type { Entry } from '../content/entry.ts';
import { composed, type SectionWriter } from './composed.ts';
import type { Document } from './document.ts';
import { body } from './sections/body.ts';
import { causes } from './sections/causes.ts';
import { changes } from './sections/changes.ts';
import { entryFacts, entryMarks } from './sections/facts.ts';
import { faq } from './sections/faq.ts';
import { kind } from './sections/kind.ts';
import { lookalikes } from './sections/lookalikes.ts';
import { prevention } from './sections/prevention.ts';
import { quickFix } from './sections/quick-fix.ts';
import { related } from './sections/related.ts';
import { report } from './sections/report.ts';
import { reproduction } from './sections/reproduction.ts';
import { signature } from './sections/signature.ts';
import { sources } from './sections/sources.ts';
import { support } from './sections/support.ts';
import { toolChecks } from './sections/tool-checks.ts';
import { type EntryWriter, type PageContext, writerOf } from './writer.ts';

/** The sections in their order; one that has nothing to say is left out. */
const SECTIONS: readonly SectionWriter<EntryWriter>[] = [
  quickFix,
  signature,
  lookalikes,
  causes,
  kind,
  (writer) => body(writer, 'meaning'),
  (writer) => body(writer, 'mechanism'),
  faq,
  prevention,
  toolChecks,
  reproduction,
  sources,
  related,
  (writer, page) => support(writer, page, writer.context.tool),
  changes,
  entryFacts,
  report,
];

/** The document of one entry. No heading, order of sections or condition for showing one stands anywhere else. */
export function entryDocument(entry: Entry, context: PageContext): Document {
  const writer: EntryWriter = writerOf(entry, context);
  return composed(writer, SECTIONS, entryMarks(writer));
}
