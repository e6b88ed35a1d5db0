// The `/` key: focuses the search box of this page, or goes to the search page.

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const box = document.querySelector<HTMLElement>('[data-search-input]');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  event.preventDefault();
  if (box) box.focus();
  else if (link) location.assign(link.href);
});
