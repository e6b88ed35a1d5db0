// A site's own words for the interface: each stands for words that there are, with the same things to fill in.
import { readingsOf } from '../../content/content.ts';
import { SETTINGS } from '../../content/kinds/settings.ts';
import { ALL_WORDS } from '../../words/all-words.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { nearest } from '../suggest.ts';

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
  }
}

function namesIn(text: string): string {
  return [...new Set(text.match(/\{[a-z]+\}/g))].sort().join(', ');
}
