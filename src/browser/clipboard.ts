// The clipboard, for everything that copies: one text, or the same text in several formats, and a word that says it worked.
import { say } from './say.ts';

const SAID_FOR_MS = 1600;

/** Texts by MIME type. A text may still be on its way: browsers want to know of it while the click is fresh. */
export type Texts = Readonly<Record<string, string | Promise<string>>>;

/** Copies. Rejects when the browser does not allow it or a text does not come. */
export async function copy(texts: Texts): Promise<void> {
  // Older browsers take plain text only.
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await (texts['text/plain'] ?? ''));
  const blobs = Object.entries(texts).map(
    ([type, text]) => [type, Promise.resolve(text).then((ready) => new Blob([ready], { type }))] as const,
  );
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Wakes a button up that copies what `texts` answers with when it is pressed. Without a clipboard it stays hidden. */
export function copyOnPress(button: HTMLButtonElement, texts: () => Texts, onRefusal = () => say('Not copied')): void {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    copy(texts()).then(
      () => sayOn(button, say('Copied')),
      () => sayOn(button, onRefusal()),
    );
  });
}

/** Shows a word on a button for a moment, and reads it out. */
function sayOn(button: HTMLElement, word: string): void {
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  button.textContent = word;
  setTimeout(() => {
    button.textContent = label;
  }, SAID_FOR_MS);
}
