// A paste as lines that a program printed: no colours, no time stamps, no columns of a log viewer before the message.

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with one.
const TERMINAL = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-Z\\-_]/g;

const STAMP =
  /^\[?(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T ])?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|\s?[+-]\d{2}:?\d{2})?\]?\s+|^[A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}:\d{2} \S+ [\w.-]+(?:\[\d+\])?: |^(?:ERROR|WARNING|INFO) \d\d-\d\d \d\d:\d\d:\d\d \[?[\w./]+:\d+\]\s*|^[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d+\s+\d+ [\w.-]+:\d+\] /;
const LEVEL =
  /^(?:[|\s]*\[?(?:ERROR|ERR|FATAL|CRITICAL|WARN|WARNING|INFO|E)\]?[:\s|-]\s*)?(?:\[[\w .:/-]{1,40}\]\s*:?\s*)*/;

/** What stands before a message whatever the message is: build steps, containers, package managers, marks of a runner. */
const PREFIXES = [
  /^#\d+ (?:\d+\.\d+ )?/,
  /^[\w.-]{1,40}\s*\|\s+/,
  /^##\[error\]/,
  /^\(?(?:[\w ]+ )?pid=\d+\)?\s+/,
  /^\[\d+\]\s+/,
  /^\[(?:error|err)\]\s+(?:\[[\w .-]+\]\s+)?/i,
  /^(?:npm|gyp|pnpm|yarn|lerna) (?:ERR!|error)\s*(?:stack )?/,
  /^[^\p{L}\p{N}"'`{[(<~/@.$-]+\s*/u,
];

/** A line of a paste: as it was printed, and its message. */
export interface Line {
  readonly raw: string;
  readonly text: string;
}

/** Takes terminal sequences out of a text, and what a progress bar has overwritten. */
export function withoutColours(text: string): string {
  return text
    .replace(TERMINAL, '')
    .replace(/\r\n/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\r+$/, '').replace(/^.*\r/, ''))
    .join('\n');
}

/** The lines of a paste that hold something. */
export function cleanLines(paste: string): Line[] {
  return withoutColours(paste)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ raw: line.trimEnd(), text: messageOf(line.trim()) }));
}

function messageOf(line: string): string {
  let text = line;
  // Log viewers put their columns before those of the program.
  for (let round = 0; round < 2; round++) {
    for (const prefix of PREFIXES) text = text.replace(prefix, '');
    const unstamped = text.replace(STAMP, '');
    if (unstamped === text) break;
    text = unstamped.replace(LEVEL, '');
  }
  return text.trim() || line;
}
