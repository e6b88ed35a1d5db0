// <copy-button>: copies the text it was given, or the code of the nearest [data-copy] box, and says so.
import { copyOnPress } from './clipboard.ts';
import { say } from './say.ts';

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const box = this.closest('[data-copy]');
    if (!button) return;
    const code = (): Element | null | undefined => box?.querySelector('code');
    copyOnPress(
      button,
      () => ({ 'text/plain': this.dataset.text ?? code()?.textContent ?? '' }),
      () => {
        // A page without the permission can still select the text for the visitor.
        const shown = code();
        if (!shown) return say('Not copied');
        getSelection()?.selectAllChildren(shown);
        return say('Selected');
      },
    );
  }
}

customElements.define('copy-button', CopyButton);
