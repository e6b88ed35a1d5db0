// <copy-page>: copies the Markdown twin of this page, which is fetched when it is wanted.
import { copyOnPress } from './clipboard.ts';

class CopyPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { src } = this.dataset;
    if (button && src) copyOnPress(button, () => ({ 'text/plain': fetchText(src) }));
  }
}

customElements.define('copy-page', CopyPage);

async function fetchText(src: string): Promise<string> {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src} answered with ${response.status}`);
  return response.text();
}
