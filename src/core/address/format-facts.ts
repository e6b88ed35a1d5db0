// What addresses, hosts and lists must know of a form in which pages stand beside themselves; what writes it is src/core/page.

export interface FormatFacts {
  /** Ending of the file, without a dot: the address of a page with it instead of the last slash. */
  readonly ending: string;
  readonly mediaType: string;
  /** What a reader calls it. */
  readonly name: string;
  /** Whether every host tells its type by its ending; for the others the settings of hosts say it. */
  readonly known: boolean;
}

/** The type of a format's files as a header says it. */
export function contentType({ mediaType }: Pick<FormatFacts, 'mediaType'>): string {
  return `${mediaType}; charset=utf-8`;
}
