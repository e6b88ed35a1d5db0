// The page of an entry as a document: which sections it has and in which order. First what to do, then whether it is this
// error at all, then which cause and what removes it, then why, then everything else.
import type { Entry } from '../content/entry.ts';
import type { Document, Section } from './document.ts';
import { body } from './sections/body.ts';
import { causes } from './sections/causes.ts';
import { changes } from './sections/changes.ts';
import { facts, marks } from './sections/facts.ts';
import { faq } from './sections/faq.ts';
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
import type { Answered } from './reply/ticket-reply.ts';
import { type PageContext, type Writer, writerOf } from './writer.ts';

/** The sections in their order; one that has nothing to say is left out. `page` is what stands above it. */
const SECTIONS: readonly ((writer: Writer, page: Answered) => Section | undefined)[] = [
  quickFix,
  signature,
  lookalikes,
  causes,
  (writer) => body(writer, 'meaning'),
  (writer) => body(writer, 'mechanism'),
  faq,
  prevention,
  toolChecks,
  reproduction,
  sources,
  related,
  support,
  changes,
  facts,
  report,
];

/** The document of one entry. No heading, order of sections or condition for showing one stands anywhere else. */
export function entryDocument(entry: Entry, context: PageContext): Document {
  const writer = writerOf(entry, context);
  const head = { title: entry.title, description: writer.prose(entry.description) };
  const shown: Section[] = [];
  for (const write of SECTIONS) {
    const section = write(writer, { ...head, sections: shown });
    if (section) shown.push(section);
  }
  return { ...head, marks: marks(writer), sections: shown };
}
