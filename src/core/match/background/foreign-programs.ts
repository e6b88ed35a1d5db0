// What other programs print, so that a signature can be tried on it. `npm run background` writes the data. For authors, never
// shipped to browsers.
import data from './messages.json' with { type: 'json' };

/** A program and messages of it, with `x` and `1` for their variable parts. */
export interface ForeignProgram {
  readonly program: string;
  /** Key of the tool whose own messages these are, where a site may have pages of it. */
  readonly tool?: string;
  readonly messages: readonly string[];
}

/** The programs of the background, by name. */
export const FOREIGN_PROGRAMS: readonly ForeignProgram[] = data;
