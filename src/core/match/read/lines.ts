// What one field of errors knows of the lines that its programs print, as data: it stands in an index and travels with it.

export interface LineRules {
  /** Labels at the beginning of a line, each with what it is read as: `npm ERR!` of old versions and `npm error` as `npm err`. */
  readonly labels: readonly (readonly [printed: string, as: string])[];
  /** What stands before the number of a line in a column behind the message: `.py:` for `session.py:363`. */
  readonly columns: readonly string[];
}
