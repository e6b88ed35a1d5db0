// A document put together from sections: one that has nothing to say is left out, and each sees what stands above it.
import type { Document, Inline, Section } from './document.ts';
import type { Answered } from './reply/ticket-reply.ts';
import type { Writer } from './writer.ts';

/** Writes a section of a page; `page` is what stands above it. */
export type SectionWriter<W extends Writer> = (writer: W, page: Answered) => Section | undefined;

/** The document with these sections, in their order. */
export function composed<W extends Writer>(
  writer: W,
  sections: readonly SectionWriter<W>[],
  marks: readonly (readonly Inline[])[],
): Document {
  const { article, prose } = writer;
  const head = { title: article.title, description: prose(article.description) };
  const shown: Section[] = [];
  for (const write of sections) {
    const section = write(writer, { ...head, sections: shown });
    if (section) shown.push(section);
  }
  return { ...head, marks, sections: shown };
}
