// The rules that stand in the rows of kinds, each tried with every file of its kind. One that fails says so in its file like a
// problem of the content: a check is never lost to a rule.
import type { Content } from '../../content/content.ts';
import type { Kind } from '../../content/kind.ts';
import type { KindFile, KindProblem, KindRule, KindSite } from '../../content/kind-rule.ts';
import { kindFile, kindSite } from '../../content/kind-site.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** What kinds ask of their files in words of their own. */
export const kindRules: Rule = { check: checkKinds };

function checkKinds({ content, today, say }: RuleContext): void {
  const site = kindSite(content, today);
  for (const reading of content.readings) {
    const file = kindFile(reading);
    if (!file) continue;
    for (const rule of rulesOf(content, reading.kind)) {
      const { code, title, severity, unfinished = false, why } = rule;
      for (const { path, words, message, hint } of tried(rule, file, site)) {
        const position = words === undefined ? reading.locate(path) : reading.find(path, words);
        say({ code, title, severity, unfinished, why }, { file: file.file, position }, message, hint);
      }
    }
  }
}

/** The rules of a kind, and what the site asks of it besides. */
function rulesOf({ rules }: Content, kind: Kind): readonly KindRule[] {
  return [...(kind.rules ?? []), ...rules.filter((rule) => rule.kind === kind.name)];
}

function tried(rule: KindRule, file: KindFile, site: KindSite): readonly KindProblem[] {
  try {
    return rule.check(file, site);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ path: [], message: `the rule ${rule.code} failed here: ${reason}`, hint: 'mend the rule, not the file' }];
  }
}
