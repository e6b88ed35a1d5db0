// Commands are copied and run: each must work in its shell, and none may do harm that its page does not name.
import { dialectProblem } from '../commands/dialects.ts';
import { destruction } from '../commands/destructive.ts';
import { everyCommand, type PlacedCommand } from '../../content/every-command.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import { placeOf } from '../emit.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks every command of every entry. */
export const commands: Rule = { about: ARTICLE_KINDS, check: checkCommands };

function checkCommands({ content, emit }: RuleContext): void {
  for (const { file, partial, locate } of content.articles) {
    if (!partial) continue;
    for (const command of everyCommand(partial)) {
      const place = placeOf({ file, locate }, command.path);
      const problem = dialectProblem(command.shell, command.text);
      if (problem) emit('FXC115', place, { shell: command.shell, problem });
      const what = destruction(command.text, content.site?.field?.destructive);
      const where = what === undefined ? undefined : playedDown(command);
      if (what !== undefined && where !== undefined) emit('FXC116', place, { what, where });
    }
  }
}

/** Why a destructive command may not stand where it does; undefined where the page owns up to it. */
function playedDown({ fix, path }: PlacedCommand): string | undefined {
  if (!fix) return `stands in a check (${path[0]})`;
  return fix.risk === 'data-loss' ? undefined : `the fix “${fix.id}” says its risk is ${fix.risk}`;
}
