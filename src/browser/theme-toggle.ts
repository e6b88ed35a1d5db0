// <theme-toggle>: switches between light and dark, and remembers it. public/theme.js applies it before the first paint.

class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const root = document.documentElement;
      const dark = root.dataset.theme
        ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      try {
        localStorage.setItem('theme', root.dataset.theme);
      } catch {
        // Storage can be forbidden; the choice then holds for this page.
      }
    });
  }
}

customElements.define('theme-toggle', ThemeToggle);
