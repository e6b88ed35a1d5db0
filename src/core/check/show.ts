// A value as it is quoted in a message: one line, short enough to read.

const LONGEST = 60;

/** Quotes text as it is and other data as JSON; line breaks become ⏎, long values end in an ellipsis. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
