// Which tool a value of a message names: by the commands that it installs, or by the ports that it listens on.
import type { Tool } from '../content/entry.ts';
import type { ByTool } from '../content/family.ts';
import { valueKey } from '../fill/value-key.ts';

/** The keys of a tool among the values of this fact. */
export function toolKeys({ commands, ports }: Pick<Tool, 'commands' | 'ports'>, fact: ValueFact): string[] {
  return (fact === 'commands' ? commands : ports.map(({ port }) => String(port))).map(valueKey);
}

export type ValueFact = NonNullable<ByTool['value']>['fact'];
