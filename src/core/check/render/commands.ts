// What is known of the commands of published pages, in a line.
import { type CommandCounts, linuxCommands } from '../../catalogue/command-counts.ts';
import type { Paint } from './text.ts';

const plain: Paint = (_style, text) => text;

/** How many commands were run by us, not run and why, and unknown. Empty where there are none. */
export function renderCommands(counts: CommandCounts, paint: Paint = plain): string {
  const { total, run, notRun, unknown } = counts;
  if (total === 0) return '';
  const linux = linuxCommands(counts);
  const share = linux > 0 ? ` (${Math.floor((100 * run) / linux)} % of the ${linux} for Linux)` : '';
  const reasons = Object.entries(notRun).sort(([, a], [, b]) => b - a);
  const without = reasons.reduce((sum, [, count]) => sum + count, 0);
  const why = without > 0 ? ` (${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')})` : '';
  return `${paint('quiet', 'commands:')} ${total}, ${run} run by us${share}, ${without} not run${why}, ${unknown} unknown`;
}
