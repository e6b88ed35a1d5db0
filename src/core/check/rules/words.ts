// A site's own words for the interface: each stands for words that there are, with the same things to fill in. What a site in
// another language than English has not yet said is counted.
import { readingsOf } from '../../content/content.ts';
import type { Settings } from '../../content/entry.ts';
import { SETTINGS } from '../../content/kinds/settings.ts';
import { ALL_WORDS } from '../../words/all-words.ts';
import { isEnglish } from '../../words/english.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type Emit, type Place, placeOf } from '../emit.ts';
import { nearest } from '../../words/suggest.ts';

/** Names, the same in every language. */
const NAMES = new Set([
  'Markdown',
  'JSON',
  'JSON-RPC',
  'macOS',
  'Linux',
  'Windows',
  'PowerShell',
  'macOS, Linux',
  'macOS, Linux, WSL',
]);

/** Checks the words in content/site.yaml. */
export const words: Rule = { about: [SETTINGS], check: checkWords };

function checkWords({ content, emit }: RuleContext): void {
  for (const { file, value, locate } of readingsOf(content, SETTINGS)) {
    for (const [english, own] of Object.entries(value?.words ?? {})) {
      const place = (at: 'key' | 'value') => ({ file, position: locate(['words', english], at) });
      if (!ALL_WORDS.has(english)) emit('FXC131', place('key'), { english, near: nearest(english, ALL_WORDS) });
      else if (namesIn(english) !== namesIn(own))
        emit('FXC132', place('value'), { names: namesIn(english), found: namesIn(own) });
    }
    if (value && !isEnglish(value.language)) checkMissing(value, placeOf({ file, locate }, ['language']), emit);
  }
}

function checkMissing({ language, words: own = {} }: Settings, place: Place, emit: Emit): void {
  for (const english of ALL_WORDS)
    if (!NAMES.has(english) && !Object.hasOwn(own, english)) emit('FXC143', place, { english, language });
}

function namesIn(text: string): string {
  return [...new Set(text.match(/\{[a-z]+\}/g))].sort().join(', ');
}
