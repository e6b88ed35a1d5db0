// How the commands speak at a terminal: colours where they are wanted, progress on anything that takes long, one way to fail.
import { styleText } from 'node:util';
import type { Paint } from '../../core/check/render/text.ts';

const STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  place: ['cyan'],
  quiet: ['dim'],
  good: ['green'],
} as const;

/** Paints for a stream: nothing where the stream is no terminal or NO_COLOR is set. */
export function painter(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText([...STYLES[style]], text, { stream });
}

/** A step that takes time: says what it does, and on a terminal how long it has been at it. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const { stderr } = process;
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (!stderr.isTTY) stderr.write(`${what} …\n`);
  const timer = stderr.isTTY ? setInterval(() => stderr.write(`\r\x1b[K${what} … ${seconds()}`), 200) : undefined;
  try {
    const result = await work();
    stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${what}: ${seconds()}\n`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** Ends a command with a sentence instead of a stack trace. */
export function fail(message: string, code = 1): never {
  process.stderr.write(`${painter(process.stderr)('error', 'error:')} ${message}\n`);
  process.exit(code);
}

/** Today as YYYY-MM-DD in the local calendar. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
