// What scripts say, in the words of the site.
import { sayIn } from '../core/words/say.ts';
import { ofSite } from './of-site.ts';

/** The words of this page's site for English ones. */
export const say = sayIn(ofSite().words);
