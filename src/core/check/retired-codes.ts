// Codes that the check no longer gives. Their names are permanent: reports, logs and links still hold them, so each keeps its
// page, which says what took its place. A code moves here from the table of codes with the title that it had.

export interface RetiredCode {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly retired: string;
  /** What is checked instead, or why nothing has to be, in one sentence. */
  readonly why: string;
}

export const RETIRED_CODES: Readonly<Record<string, RetiredCode>> = {};
