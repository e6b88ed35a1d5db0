// Made-up entries for tests: only what a test is about has to be written down.
import type { Layer, MatchEntry, MatchSignature } from '../../../src/core/match/types.ts';

type Wording = string | { text: string; mustHave?: string[]; mustNot?: string[] };

/** An entry with the id `id`; its tool is called as its key unless `mentions` says otherwise. */
export function entry(
  id: string,
  wordings: Wording[],
  more: { layer?: Layer; tool?: string; mentions?: string[]; codes?: string[] } = {},
): MatchEntry {
  const { layer = 'entry', tool = 'acme', mentions = [tool], codes = [] } = more;
  const signatures = wordings.map((each): MatchSignature => {
    const { text, mustHave = [], mustNot = [] } = typeof each === 'string' ? { text: each } : each;
    return { text, mustHave, mustNot };
  });
  return { layer, id, path: `${tool}/${id}`, tool, toolName: tool, title: `Error ${id}`, mentions, codes, signatures };
}
