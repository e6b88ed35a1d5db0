// Folding: the form in which pastes and signatures are compared. It keeps letters, digits and punctuation in lower
// case and drops what depends on how a message was carried: whitespace, line wraps, quotes and their escapes,
// backslashes, colours, box drawing, bullets, time stamps. One pass, linear in the text.
import { DROP, foldCode, GAP } from './characters.ts';
import { backslash, entity, terminalSequence } from './escapes.ts';
import { linePrefixEnd, logLabel, messageEnd } from './line-prefix.ts';
import { opensPath, staysInPath } from './windows-path.ts';
import { widestLine, wraps } from './wraps.ts';

/** A folded text with the way back. */
export interface Folded {
  text: string;
  /** For each folded unit, its offset in the source. */
  at: Uint32Array;
  /** For each folded unit, what was dropped before it: one of `GAP`. */
  gap: Uint8Array;
}

// `npm ERR!` and `npm error` are the same label of different versions; both fold to `npm err`.
const LABEL = 'npmerr';

/** Folds `source`. Never throws. */
export function fold(source: string): Folded {
  const room = source.length + LABEL.length;
  const out = new Uint16Array(room);
  const at = new Uint32Array(room);
  const gap = new Uint8Array(room);
  const width = widestLine(source);
  let size = 0;
  let pending: number = GAP.line;

  for (let from = 0; from < source.length;) {
    const feed = source.indexOf('\n', from);
    const end = feed < 0 ? source.length : feed;
    const last = messageEnd(source, from, end);
    let i = linePrefixEnd(source, from, last);
    let path = false;
    const label = logLabel(source, i);
    if (label > 0) {
      for (let k = 0; k < LABEL.length; k++) {
        out[size] = LABEL.charCodeAt(k);
        at[size] = i;
        gap[size++] = k === 3 ? GAP.space : k > 0 ? GAP.none : pending;
      }
      i += label;
      pending = GAP.space;
    }
    while (i < last) {
      const code = source.charCodeAt(i);
      let unit = foldCode(code);
      let next = i + 1;
      if (code === 0x5c || code === 38) {
        const found = code === 38 ? entity(source, i) : backslash(source, i, path);
        if (code === 0x5c && pending < GAP.mark) pending = GAP.mark;
        unit = found.code > 0 ? foldCode(found.code) : DROP;
        next = i + found.length;
      } else if (code === 0x1b) {
        unit = -GAP.mark;
        next = i + terminalSequence(source, i);
      }
      if (path) path = code === 0x5c ? unit < 0 : staysInPath(source, i, code);
      else if (code === 58) path = opensPath(source, i);

      if (unit >= 0) {
        // A run of full stops is one: `...` and `…` are the same.
        if (unit !== 46 || pending !== GAP.none || size === 0 || out[size - 1] !== 46) {
          out[size] = unit;
          at[size] = i;
          gap[size++] = pending;
          pending = GAP.none;
        }
      } else if (-unit > pending && unit !== DROP) {
        pending = -unit;
      }
      i = next;
    }
    if (feed >= 0) {
      const kind = wraps(source, from, end, width) ? GAP.wrap : GAP.line;
      if (kind > pending) pending = kind;
    }
    from = end + 1;
  }
  return { text: decode(out, size), at: at.subarray(0, size), gap: gap.subarray(0, size) };
}

function decode(codes: Uint16Array, size: number): string {
  let text = '';
  for (let from = 0; from < size; from += 4096) {
    const part = codes.subarray(from, Math.min(size, from + 4096));
    // `apply` reads a typed array as it is; spreading one is ten times slower.
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}
