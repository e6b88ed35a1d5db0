// <shell-choice>: shows the commands of one system only, and remembers which. Without a choice all of them show.

class ShellChoice extends HTMLElement {
  connectedCallback(): void {
    const stored = recall();
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === stored;
      input.addEventListener('change', () => show(input.value));
    }
    show(stored);
  }
}

customElements.define('shell-choice', ShellChoice);

function show(system: string): void {
  document.documentElement.dataset.shell = system;
  try {
    localStorage.setItem('shell', system);
  } catch {
    // Storage can be forbidden; the choice then holds for this page.
  }
}

function recall(): string {
  try {
    const stored = localStorage.getItem('shell');
    if (stored === 'unix' || stored === 'windows') return stored;
  } catch {
    // See above.
  }
  return 'all';
}
