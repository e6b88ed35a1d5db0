// What every page wakes up: copy buttons, the theme switch, and `/` as the way to the search.
import './copy-button.ts';
import './search-key.ts';
import './shell-choice.ts';
import './theme-toggle.ts';
