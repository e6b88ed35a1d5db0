// Ctrl+C as something that work can tidy up after.
import { fail } from './terminal.ts';

/** Runs work that listens to a signal. Ends the process with a sentence when the work throws, and with 130 after Ctrl+C. */
export async function runInterruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return fail('stopped; nothing was changed', 130);
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
