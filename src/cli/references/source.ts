// A source of references: whose messages they are, what is read for them, and how.
import type { ReferencePage, References } from '../../core/content/schema/reference.ts';
import type { Origin, PackageFolder } from './package-folder.ts';

/** One row of the table of sources: the file content/references/<file>.yaml less what is found. */
export interface ReferenceSource extends Pick<References, 'name' | 'tool' | 'mentions' | 'list'> {
  readonly file: string;
  /** What its addresses begin with; a function where that depends on the version of the first package. */
  readonly base: string | ((version: string) => string);
  /** What is read, in this order. */
  readonly from: readonly Origin[];
  /** Pages that it has at least: a reader that finds next to nothing has not understood what it read. */
  readonly least: number;
  /** Reads the pages. Throws `ChangedForm` where the packages are not what it knows. */
  read(...folders: readonly PackageFolder[]): Promise<readonly FoundPage[]>;
}

/** A page of the vendor's before anything is left out. */
export interface FoundPage extends Pick<ReferencePage, 'at' | 'code' | 'says'> {
  /** Literals that always stand with the message. */
  readonly beside?: readonly string[];
  /** Literals that usually do; they are asked for where the words alone do not tell. */
  readonly usually?: readonly string[];
}

/** A package that no longer looks as its reader expects; what was read before stays. */
export class ChangedForm extends Error {
  override name = 'ChangedForm';
}

/** Pages with the same address as one, with the messages of all. */
export function byPage(pages: readonly FoundPage[]): FoundPage[] {
  return [...Map.groupBy(pages, ({ at }) => at).values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, says: [...new Set([first, ...rest].flatMap(({ says }) => says))] }] : [],
  );
}
