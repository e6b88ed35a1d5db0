// A signature made ready for searching: folded literal fragments, the gaps between them, and its words.
import type { ValueType } from './signature-parts.ts';
import { GAP } from '../read/characters.ts';
import { fold } from '../read/fold.ts';
import { eachWord } from '../read/words.ts';
import { splitSignature } from './signature-parts.ts';

/** A folded literal; `open` and `close` ask that no word of the text runs across that border. */
export interface Fragment {
  text: string;
  open: boolean;
  close: boolean;
}

/** What stands between two fragments: values, line breaks of the signature, or both. */
export interface Gap {
  values: Placeholder[];
  /** How many line breaks the signature has here, and whether the first stands before the values. */
  breaks: number;
  breakFirst: boolean;
}

/** A variable part. */
export interface Placeholder {
  name: string;
  type: ValueType;
}

/** A word of a signature: where it stands, and its spelling in the signature. */
export interface PatternWord {
  word: string;
  fragment: number;
  offset: number;
  spelled: string;
  /** The character before it in the signature, which tells -32000 and :11434 from other numbers. */
  before: string;
}

/** A signature ready for searching. `gaps[k]` stands before fragment `k`; the last one stands after the last. */
export interface Pattern {
  fragments: Fragment[];
  gaps: Gap[];
  words: PatternWord[];
  /** Folded length of all fragments. */
  size: number;
}

// Stands for a placeholder while the literals are folded; folds to itself and cannot be typed.
const HOLE = '\ufffc';

/** Makes the pattern of a signature's text. A signature with problems gives the best pattern there is. */
export function toPattern(text: string): Pattern {
  const values: Placeholder[] = [];
  const source = splitSignature(text)
    .map((part) => {
      if (part.kind === 'literal') return part.text.replaceAll(HOLE, ' ');
      values.push({ name: part.name, type: part.type });
      return HOLE;
    })
    .join('');
  const folded = fold(source);
  const fragments: Fragment[] = [];
  const gaps: Gap[] = [emptyGap()];
  const owner = new Int32Array(folded.text.length);
  const begins: number[] = [];
  let current = '';
  let open = true;

  const close = (border: boolean): void => {
    if (current) {
      fragments.push({ text: current, open, close: border });
      gaps.push(emptyGap());
    }
    current = '';
    open = true;
  };
  for (let i = 0, hole = 0; i < folded.text.length; i++) {
    const unit = folded.text.charAt(i);
    const gap = folded.gap[i] ?? 0;
    if (i > 0 && gap >= GAP.wrap) {
      close(true);
      const last = gaps.at(-1);
      if (last && fragments.length > 0) {
        last.breaks++;
        if (last.values.length === 0) last.breakFirst = true;
      }
    }
    if (unit === HOLE) {
      close(gap !== GAP.none);
      const last = gaps.at(-1);
      const value = values[hole++];
      if (last && value) last.values.push(value);
      open = (folded.gap[i + 1] ?? 0) !== GAP.none;
    } else {
      if (current === '') begins[fragments.length] = i;
      current += unit;
      owner[i] = fragments.length;
    }
  }
  close(true);

  const words: PatternWord[] = [];
  eachWord(folded, (start, end) => {
    const word = folded.text.slice(start, end);
    const fragment = owner[start] ?? 0;
    if (word.includes(HOLE)) return;
    words.push({
      word,
      fragment,
      offset: start - (begins[fragment] ?? 0),
      spelled: source.slice(folded.at[start], (folded.at[end - 1] ?? 0) + 1),
      before: folded.text.charAt(start - 1),
    });
  });
  return { fragments, gaps, words, size: fragments.reduce((sum, fragment) => sum + fragment.text.length, 0) };
}

function emptyGap(): Gap {
  return { values: [], breaks: 0, breakFirst: false };
}
