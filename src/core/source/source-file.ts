// A content file as the core sees it: its text, or the reason why there is none. Reading it from a disk is the caller's work.

/** Larger files are refused: an entry is a page, and five megabytes of text are a mistake. */
export const MAX_FILE_BYTES = 1_000_000;

/** A file below the project's root with its text in UTF-8, or with what kept it from being read. */
export type SourceFile =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly unreadable: Unreadable };

/** Why a file has no text: its encoding (with the offset of the first bad byte), its size, or the system's answer; of a module, why it cannot be used. */
export type Unreadable =
  | { readonly why: 'encoding'; readonly byte: number }
  | { readonly why: 'size'; readonly bytes: number }
  | { readonly why: 'system'; readonly message: string }
  | { readonly why: 'extension'; readonly problems: readonly string[] };

/** Place in a file: line and column count from 1, `length` is the number of characters to underline (at least 1). */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
