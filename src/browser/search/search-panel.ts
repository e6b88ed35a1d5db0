// <search-panel>: wakes the paste box. The search itself is loaded with the first text, or when the page is idle.
import { readAddress, writeAddress } from './address.ts';
import type { Panel } from './panel.ts';

/** Where browsers do not say when they are idle. */
const IDLE_MS = 1500;

class SearchPanel extends HTMLElement {
  #panel: Promise<Panel> | undefined;

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    if (!area) return;
    for (const type of ['input', 'change', 'dragenter'])
      this.addEventListener(type, () => this.#wake(), { once: true });
    this.addEventListener('click', (event) => this.#tryExample(event.target));
    addEventListener('hashchange', () => this.#follow());
    // Typed before the scripts ran, or kept by the browser on the way back; else what the address asks for.
    if (area.value !== '') void this.#wake();
    else this.#follow();
    if ('requestIdleCallback' in window) requestIdleCallback(() => this.#wake());
    else setTimeout(() => this.#wake(), IDLE_MS);
  }

  async #tryExample(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-example]') : null;
    if (!button) return;
    const panel = await this.#wake();
    panel.set(button.dataset.example ?? '');
    panel.focus();
  }

  async #follow(): Promise<void> {
    const text = readAddress(location);
    if (text === undefined) return;
    // A query in the address goes at once; a fragment comes back when the text may stand in one.
    if (location.search !== '') history.replaceState(history.state, '', writeAddress(location.pathname, ''));
    const panel = await this.#wake();
    panel.set(text);
  }

  #wake(): Promise<Panel> {
    this.#panel ??= import('./panel.ts').then(({ Panel }) => new Panel(this));
    return this.#panel;
  }
}

customElements.define('search-panel', SearchPanel);
