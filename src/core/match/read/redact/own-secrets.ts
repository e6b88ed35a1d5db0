// What one site calls a secret beside what every site does: values of names of its own, and shapes of its own. Plain data, for it
// travels to the browser. A shape is a mask and no regular expression, so that none can be slow.
import type { Secret } from './secret.ts';

export interface OwnSecrets {
  /** `Kundennummer`: the word behind it and its colon, sign or blank is taken out. */
  readonly names: readonly string[];
  /** `KD-######`: `#` is a digit, `@` a letter, `*` a run of letters, digits, hyphens and underscores; the rest is itself. */
  readonly shapes: readonly string[];
}

const WILD: Readonly<Record<string, string>> = { '#': '\\d', '@': '\\p{L}', '*': '[\\p{L}\\d_-]{1,200}' };

/** A finder of such secrets. Linear in the text for each name and shape. */
export function ownSecrets({ names, shapes }: OwnSecrets): (text: string) => Secret[] {
  const named = names.map(
    (name) =>
      new RegExp(
        `(?<![\\p{L}\\d])${literal(name)}["'\\\\]{0,6}[ \\t]{0,4}[:=]?[ \\t]{0,4}["'\\\\]{0,6}((?![:=<])[^\\s"'\\\\,;&)}\\]<>]{1,2000})`,
        'giu',
      ),
  );
  const shaped = shapes.map((shape) => {
    const parts = [...shape].map((unit) => WILD[unit] ?? literal(unit));
    return new RegExp(`(?<![\\p{L}\\d])(${parts.join('')})(?![\\p{L}\\d])`, 'gu');
  });
  return (text) =>
    [...named, ...shaped].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: whole, 1: value = '' }) => {
        const end = index + whole.length;
        return { kind: 'key' as const, start: end - value.length, end, replacement: '<secret>' };
      }),
    );
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
