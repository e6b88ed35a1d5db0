// <copy-button>: copies the code of the nearest [data-copy] box, and says so.

const SAID_FOR_MS = 1600;

class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const box = this.closest('[data-copy]');
    if (!button || !box || !navigator.clipboard) return;
    const label = button.textContent ?? '';
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      const text = this.dataset.text ?? box.querySelector('code')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
      } catch {
        // A page without the permission can still select the text for the visitor.
        const code = box.querySelector('code');
        if (code) getSelection()?.selectAllChildren(code);
        button.textContent = 'Selected';
      }
      setTimeout(() => {
        button.textContent = label;
      }, SAID_FOR_MS);
    });
  }
}

customElements.define('copy-button', CopyButton);
