// Pastes for somebody who has no error at hand: a code, a line, a log, each of another entry and of the content's own.
import { library } from './library.ts';

/** A paste with the word that its button bears. */
export interface PasteExample {
  readonly name: string;
  readonly text: string;
}

/** Entries that are looked at; the first that fits is taken. */
const MOST_READ = 40;

/** At most one example of each kind; fewer where the content has none that fits. */
export async function pasteExamples(): Promise<PasteExample[]> {
  const { whole, say } = await library();
  const pastes = whole.entries.slice(0, MOST_READ).map(({ tool, codes, signatures }) => ({
    tool,
    codes,
    texts: signatures.flatMap(({ examples }) => examples),
  }));
  const examples: PasteExample[] = [];
  const tools = new Set<string>();
  const take = (name: string, fits: (paste: (typeof pastes)[number]) => string | undefined): void => {
    for (const paste of pastes) {
      const text = tools.has(paste.tool) ? undefined : fits(paste);
      if (text === undefined) continue;
      tools.add(paste.tool);
      examples.push({ name: say(name), text });
      return;
    }
  };
  take('a code', ({ codes }) => codes.find((code) => /^\d{3,5}$/.test(code)));
  take('a line', ({ texts }) => texts.find((text) => !text.includes('\n') && text.length > 30 && text.length < 140));
  take('a log', ({ texts }) => texts.find((text) => text.split('\n').length > 5));
  return examples;
}
