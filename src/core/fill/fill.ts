// Puts values into a command or a signature that was cut at its placeholders.
import type { Values } from './fragment.ts';
import { quoteAfter } from './quote.ts';
import { familyOf } from './shells.ts';

/** Text as it stands, or the name of a placeholder. */
export type Piece = { readonly text: string } | { readonly name: string };

/** What stands in the place of a placeholder: the value as it has to be written, or undefined when the placeholder stays. */
export type Filling = { readonly name: string; readonly text: string | undefined };

/**
 * The fillings for the placeholders of `pieces`, in their order. With `shells` (one or more, separated by blanks) values are
 * quoted for them; without, the text is no command and takes them as they are.
 */
export function fillPieces(pieces: readonly Piece[], values: Values, shells: string | undefined): Filling[] {
  const fillings: Filling[] = [];
  let before = '';
  for (const piece of pieces) {
    if ('text' in piece) {
      before += piece.text;
      continue;
    }
    const { name } = piece;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const text = value === undefined || shells === undefined ? value : quoteAfter(before, value, familyOf(shells));
    fillings.push({ name, text });
    // A value is quoted so that it leaves the shell where it was; a letter stands for it.
    before += 'x';
  }
  return fillings;
}
