// Keys of the panel. In the box arrows move the caret; from its end ArrowDown goes to the first result. Among results
// arrows move from link to link, Escape and ArrowUp from the first one return to the box.

/** Listens on the panel. `open` says which link Ctrl+Enter follows. */
export function listenToKeys(panel: HTMLElement, box: HTMLTextAreaElement): void {
  panel.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const handled = event.target === box ? keyInBox(event, panel, box) : keyInResults(event, panel, box);
    if (handled) event.preventDefault();
  });
}

function keyInBox(event: KeyboardEvent, panel: HTMLElement, box: HTMLTextAreaElement): boolean {
  const first = results(panel)[0];
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    first?.click();
    return true;
  }
  const atEnd = box.selectionStart === box.value.length && box.selectionEnd === box.value.length;
  if (!atEnd || event.shiftKey || event.ctrlKey || event.metaKey) return false;
  // In a text of one line Enter means “go”, as in every search field; Shift+Enter makes a line.
  const go =
    event.key === 'ArrowDown' || (event.key === 'Enter' && box.value.trim() !== '' && !box.value.includes('\n'));
  if (go) first?.focus();
  return event.key === 'Enter' ? go : go && first !== undefined;
}

function keyInResults(event: KeyboardEvent, panel: HTMLElement, box: HTMLTextAreaElement): boolean {
  if (event.key === 'Escape') {
    box.focus();
    return true;
  }
  const links = results(panel);
  const at = links.indexOf(event.target as HTMLAnchorElement);
  if (at < 0 || event.shiftKey || event.ctrlKey || event.metaKey) return false;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return false;
  if (to < 0) box.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
  return true;
}

// What is folded away or hidden cannot take the focus.
function results(panel: HTMLElement): HTMLAnchorElement[] {
  return [...panel.querySelectorAll<HTMLAnchorElement>('a[data-result]')].filter((link) => link.checkVisibility());
}
