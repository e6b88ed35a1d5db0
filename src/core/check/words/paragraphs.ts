// The prose of a body as paragraphs: lines that an editor wrapped are one text again, and code is no prose.
import type { Section } from '../../content/body.ts';

/** A paragraph on one line, and the line of the file on which it begins. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** Paragraphs, list items and table rows of a section. Fenced code is left out. */
export function paragraphsOf({ markdown, line }: Section): Paragraph[] {
  const found: { text: string; line: number }[] = [];
  let fence = '';
  let open = false;
  for (const [at, raw] of markdown.split('\n').entries()) {
    const text = raw.trim();
    const mark = /^(?:`{3,}|~{3,})/.exec(text)?.[0] ?? '';
    if (fence ? text === fence : mark) {
      fence = fence ? '' : mark;
      open = false;
    } else if (fence || text === '') open = false;
    else if (open && !/^(?:[-*+>|#]|\d+[.)])\s?/.test(text)) {
      const last = found.at(-1);
      if (last) last.text += ` ${text}`;
    } else {
      found.push({ text, line: line + at });
      open = true;
    }
  }
  return found;
}
