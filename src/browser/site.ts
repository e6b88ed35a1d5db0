// What every page wakes up: copy buttons, links that copy themselves, the theme switch, and `/` as the way to the search.
import './copy-anchor.ts';
import './copy-button.ts';
import './search-key.ts';
import './shell-choice.ts';
import './theme-toggle.ts';
