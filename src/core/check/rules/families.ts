// Families and what names them: an entry's family is there, and the table of a family asks for a value that its messages have.
// What a family's signatures claim is tried with those of entries, in signatures.ts.
import { FAMILY } from '../../content/kinds/family.ts';
import { capturedNames } from '../../content/placeholders.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks families, and the entries that name one. */
export const families: Rule = { about: [FAMILY], check: checkFamilies };

function checkFamilies({ content, emit }: RuleContext): void {
  const drafts = new Map(content.families.map(({ path, draft }) => [path, draft]));
  for (const { file, partial, draft, locate } of content.entries) {
    const family = partial?.family;
    if (family === undefined || family === '') continue;
    const place = { file, position: locate(['family']) };
    if (!drafts.has(family)) emit('FXC140', place, { id: family, candidates: [...drafts.keys()] });
    else if (drafts.get(family) && !draft) {
      emit('FXC060', place, { field: 'family', id: family, file: `${FAMILY.at}/${family}${FAMILY.ending}` });
    }
  }
  for (const { file, partial, unfit, locate } of content.families) {
    const name = unfit.has('byTool') || unfit.has('signatures') ? undefined : partial?.byTool?.value?.name;
    if (!partial || name === undefined) continue;
    const names = capturedNames(partial);
    if (!names.has(name)) {
      emit('FXC141', { file, position: locate(['byTool', 'value', 'name']) }, { name, candidates: [...names] });
    }
  }
}
