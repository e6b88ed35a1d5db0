// A signature made ready for searching: normalized literal fragments, the gaps between them, and its words.
import type { ValueType } from './signature-parts.ts';
import { SEPARATOR } from '../read/characters.ts';
import type { LineRules } from '../read/lines.ts';
import { normalize } from '../read/normalize.ts';
import { eachWord } from '../read/words.ts';
import { splitSignature } from './signature-parts.ts';

/** A normalized literal; `open` and `close` ask that no word of the text runs across that border. */
export interface Fragment {
  readonly text: string;
  readonly open: boolean;
  readonly close: boolean;
}

/** What stands between two fragments: values, line breaks of the signature, or both. */
export interface Gap {
  readonly values: readonly Placeholder[];
  /** How many line breaks the signature has here, and whether the first stands before the values. */
  readonly breaks: number;
  readonly breakFirst: boolean;
}

/** A variable part. */
export interface Placeholder {
  readonly name: string;
  readonly type: ValueType;
}

/** A word of a signature: where it stands, and its spelling in the signature. */
export interface PatternWord {
  readonly word: string;
  readonly fragment: number;
  readonly offset: number;
  readonly spelled: string;
  /** The character before it in the signature, which tells -32000 and :11434 from other numbers. */
  readonly before: string;
}

/** A signature ready for searching. `gaps[k]` stands before fragment `k`; the last one stands after the last. */
export interface Pattern {
  readonly fragments: readonly Fragment[];
  readonly gaps: readonly Gap[];
  readonly words: readonly PatternWord[];
  /** Normalized length of all fragments. */
  readonly size: number;
}

// Stands for a placeholder while the literals are normalized; becomes itself and cannot be typed.
const HOLE = '\ufffc';

/** Makes the pattern of a signature's text. A signature with problems gives the best pattern there is. */
export function toPattern(text: string, rules?: LineRules): Pattern {
  const values: Placeholder[] = [];
  const source = splitSignature(text)
    .map((part) => {
      if (part.kind === 'literal') return part.text.replaceAll(HOLE, ' ');
      values.push({ name: part.name, type: part.type });
      return HOLE;
    })
    .join('');
  const normalized = normalize(source, rules);
  const fragments: Fragment[] = [];
  const gaps = [emptyGap()];
  const owner = new Int32Array(normalized.text.length);
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
  for (let i = 0, hole = 0; i < normalized.text.length; i++) {
    const unit = normalized.text.charAt(i);
    const separator = normalized.separators[i] ?? 0;
    if (i > 0 && separator >= SEPARATOR.wrap) {
      close(true);
      const last = gaps.at(-1);
      if (last && fragments.length > 0) {
        last.breaks++;
        if (last.values.length === 0) last.breakFirst = true;
      }
    }
    if (unit === HOLE) {
      close(separator !== SEPARATOR.none);
      const last = gaps.at(-1);
      const value = values[hole++];
      if (last && value) last.values.push(value);
      open = (normalized.separators[i + 1] ?? 0) !== SEPARATOR.none;
    } else {
      if (current === '') begins[fragments.length] = i;
      current += unit;
      owner[i] = fragments.length;
    }
  }
  close(true);

  const words: PatternWord[] = [];
  eachWord(normalized, (start, end) => {
    const word = normalized.text.slice(start, end);
    const fragment = owner[start] ?? 0;
    if (word.includes(HOLE)) return;
    words.push({
      word,
      fragment,
      offset: start - (begins[fragment] ?? 0),
      spelled: source.slice(normalized.at[start], (normalized.at[end - 1] ?? 0) + 1),
      before: normalized.text.charAt(start - 1),
    });
  });
  return { fragments, gaps, words, size: fragments.reduce((sum, fragment) => sum + fragment.text.length, 0) };
}

// A gap that is still being filled.
function emptyGap() {
  return { values: [] as Placeholder[], breaks: 0, breakFirst: false };
}
