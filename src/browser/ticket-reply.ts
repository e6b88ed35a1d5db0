// <ticket-reply>: copies a reply as formatted text, Markdown or plain text. The visitor's values that stand in its commands go
// along; one that looks like a secret, an e-mail address or a home folder stays a placeholder.
import { ofSite } from './of-site.ts';
import { copyOnPress, type Texts } from './clipboard.ts';

class TicketReply extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-format]')) {
      copyOnPress(button, () => this.texts(button.dataset.format ?? 'text'));
    }
  }

  private texts(format: string): Texts {
    const commands = Promise.all([...this.querySelectorAll('[data-format="text"] [data-command]')].map(commandText));
    const plain = commands.then((texts) => this.write('text', texts));
    if (format === 'text') return { 'text/plain': plain };
    const other = commands.then((texts) => this.write(format, texts));
    return format === 'html' ? { 'text/html': other, 'text/plain': plain } : { 'text/plain': other };
  }

  /** The text of a format with the commands, as they stand on the page now, in their places. */
  private write(format: string, commands: readonly string[]): string {
    const copy = this.querySelector(`pre[data-format="${format}"]`)?.cloneNode(true) as HTMLElement;
    for (const [i, place] of copy.querySelectorAll('[data-command]').entries()) {
      place.textContent = format === 'html' ? escapeHtml(commands[i] ?? '') : (commands[i] ?? '');
    }
    return copy.textContent ?? '';
  }
}

customElements.define('ticket-reply', TicketReply);

async function commandText(command: Element): Promise<string> {
  const copy = command.cloneNode(true) as Element;
  const filled = copy.querySelectorAll('var.filled');
  if (filled.length > 0) {
    const { redact } = await import('../core/match/read/redact.ts');
    // A stand-in would mean something to a shell; the placeholder says what is missing.
    for (const value of filled as NodeListOf<HTMLElement>) {
      const text = value.textContent ?? '';
      if (redact(text, ofSite().secrets).text !== text) value.textContent = `{${value.dataset.name}}`;
    }
  }
  return copy.textContent ?? '';
}

function escapeHtml(text: string): string {
  const box = document.createElement('div');
  box.textContent = text;
  return box.innerHTML;
}
