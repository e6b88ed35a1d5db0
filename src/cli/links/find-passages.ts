// Looks for the passages of one source in its text, part after part, until all of them are found.
import { type Readings, standsIn } from '../../core/catalogue/passage-words.ts';

/** A part of a source's text; or that the source is gone; or why its text could not be had. */
export type SourcePart =
  | {
      readonly state: 'text';
      readonly readings: Readings;
      /** What this text is, where it is not the source itself. */ readonly instead?: string;
    }
  | { readonly state: 'gone'; readonly detail: string }
  | { readonly state: 'unknown'; readonly detail: string };

/** The parts of the text at an address. */
export type ReadSource = (url: string) => AsyncIterable<SourcePart>;

/** `unknown`: it could not be told. */
export interface PassageVerdict {
  readonly state: 'found' | 'lost' | 'unknown';
  /** What was looked into or went wrong, in words; empty for what was found in the source itself. */
  readonly detail: string;
  /** Whether the source itself was looked into, and not what stood in for it. */
  readonly sure: boolean;
}

/** What became of each of the texts. Rejects only when a part does. */
export async function findPassages(
  texts: readonly string[],
  parts: AsyncIterable<SourcePart>,
): Promise<Map<string, PassageVerdict>> {
  const verdicts = new Map<string, PassageVerdict>();
  let left = [...new Set(texts)];
  let rest: PassageVerdict = { state: 'lost', detail: 'its words do not stand there', sure: true };
  for await (const part of parts) {
    if (part.state === 'unknown') rest = { state: 'unknown', detail: part.detail, sure: false };
    else if (part.state === 'gone') rest = { state: 'lost', detail: part.detail, sure: true };
    else {
      const { readings, instead = '' } = part;
      const sure = instead === '';
      for (const text of left.filter((each) => standsIn(readings, each)))
        verdicts.set(text, { state: 'found', detail: instead, sure });
      if (!sure) rest = { state: 'lost', detail: instead, sure };
      left = left.filter((text) => !verdicts.has(text));
    }
    // What is missing may stand in the part that could not be had.
    if (left.length === 0 || part.state !== 'text') break;
  }
  for (const text of left) verdicts.set(text, rest);
  return verdicts;
}
