// Where the tools that a paste names keep track of their faults: the next step where no page is claimed. Ships to browsers.
import type { IndexTool } from '../match/match-index.ts';

/** A tool that the paste names, with its own addresses. */
export interface NamedTool {
  readonly name: string;
  /** Where its known faults are listed. */
  readonly issues?: string;
  /** Where it says whether its service works. */
  readonly status?: string;
}

/** Of some tools, by their keys, those that have such an address. */
export function namedTools(keys: readonly string[], tools: Readonly<Record<string, IndexTool>>): NamedTool[] {
  return keys.flatMap((key) => {
    const { name, issues, status } = tools[key] ?? {};
    if (name === undefined || (issues ?? status) === undefined) return [];
    return [{ name, ...(issues && { issues }), ...(status && { status }) }];
  });
}
