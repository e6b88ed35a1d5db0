// <not-found>: turns the words of the address into a search, which the visitor can follow.

import { say } from './say.ts';

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const words = wordsOf(location.pathname);
    if (!link || words === '') return;
    link.href = `${this.dataset.search ?? ''}#q=${encodeURIComponent(words)}`;
    link.textContent = say('Search for “{words}”', { words });
  }
}

customElements.define('not-found', NotFound);

/** `/kb/errors/npm/eresolve-unable.html` → `npm eresolve unable`: what the address says, without what addresses are made of. */
function wordsOf(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A cut escape is read as it stands.
  }
  return text
    .replace(/\.(?:html?|md|json)$/, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word.length > 1 && !/^(?:errors?|tools|categories|index|kb|docs)$/i.test(word))
    .slice(0, 12)
    .join(' ');
}
