// npm run check -- --explain: what codes mean, with an example; without a code, the list of all.
import type { CodePage } from '../../core/check/code-page.ts';
import { CODES, type DiagnosticCode } from '../../core/check/codes.ts';
import { explainCode } from '../../core/check/explain-code.ts';
import { renderCodeList, renderExplanation } from '../../core/check/render/explanation.ts';
import { RETIRED_CODES } from '../../core/check/retired-codes.ts';
import { nearest } from '../../core/words/suggest.ts';
import { fail, painter } from '../terminal/terminal.ts';
import { commandName } from '../../core/words/command-name.ts';

/** Prints the explanations. Ends the process with 2 when there is no such code. */
export function explainCodes(asked: readonly string[], page: CodePage): void {
  const paint = painter(process.stdout);
  const say = (text: string) => process.stdout.write(`${text}\n`);
  if (asked.length === 0) {
    say(`${renderCodeList(paint)}\n\n${commandName('check --explain FXC010')} explains one`);
    return;
  }
  const codes = asked.map((word) => word.toUpperCase());
  for (const code of codes) if (!isCode(code) && !RETIRED_CODES[code]) fail(unknown(code), 2);
  const texts = codes.map((code) => {
    if (isCode(code)) return renderExplanation(explainCode(code), page(code), paint);
    const { title, retired, why } = RETIRED_CODES[code] ?? { title: '', retired: '', why: '' };
    return `${code} ${title}\nThe check has not given this code since ${retired}. ${why}`;
  });
  say(texts.join('\n\n\n'));
}

function isCode(word: string): word is DiagnosticCode {
  return Object.hasOwn(CODES, word);
}

function unknown(code: string): string {
  const near = nearest(code, Object.keys(CODES));
  return `there is no code ${code}; ${near ? `did you mean ${near}, or ` : ''}${commandName('check --explain')} lists all`;
}
