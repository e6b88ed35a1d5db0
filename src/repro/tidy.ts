// Makes a transcript fit to be shown: places of this machine get the names of an imagined one, and long output its middle cut.

/** A text of this machine, and what stands for it. */
export type StandIn = readonly [from: string, to: string];

const FIRST_LINES = 16;
const LAST_LINES = 24;
const WIDEST = 240;

/** Frames of a stack that are kept of a long one. */
const FRAMES = 3;
const LONG_STACK = new RegExp(String.raw`((?:^[ \t]+at .*\n){${FRAMES}})((?:^[ \t]+at .*(?:\n|$)){2,})`, 'gm');

/** Colours and other orders to a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that go.
const ORDERS = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;

/** A Python that a version manager keeps in a home folder is shown as the system's. */
const MANAGED_PYTHON = /(?:\/[\w.-]+)+\/\.pyenv\/versions\/[\d.]+(?=\/)/g;

/** Replaces the longest texts first, so that a folder inside another one is named rightly. */
export function withStandIns(text: string, standIns: readonly StandIn[]): string {
  const sorted = [...standIns].filter(([from]) => from.length > 1).sort((a, b) => b[0].length - a[0].length);
  return sorted.reduce((rest, [from, to]) => rest.replaceAll(from, to), text.replace(MANAGED_PYTHON, '/usr'));
}

/** Output without colours, carriage returns and blank ends. */
export function plain(output: string): string {
  return output
    .replace(ORDERS, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/\r$/, '')
        .replace(/^[^\n]*\r/, '')
        .trimEnd(),
    )
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Leaves the beginning and the end of long output and of long stacks, and says how much is missing between. */
export function trimmed(output: string): string {
  const lines = shortStacks(output)
    .split('\n')
    .map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line));
  const missing = lines.length - FIRST_LINES - LAST_LINES;
  if (missing <= 1) return lines.join('\n');
  return [...lines.slice(0, FIRST_LINES), `… ${missing} lines …`, ...lines.slice(-LAST_LINES)].join('\n');
}

function shortStacks(output: string): string {
  return output.replace(LONG_STACK, (_all, kept: string, frames: string) => {
    const [indent = ''] = /^[ \t]*/.exec(frames) ?? [];
    const last = /\{\n?$/.test(frames) ? ' {' : '';
    return `${kept}${indent}… ${frames.trimEnd().split('\n').length} frames …${last}${frames.endsWith('\n') ? '\n' : ''}`;
  });
}
