// Links to a place on a page copy themselves when they are followed: on an entry as its permanent link, elsewhere as the
// page's own address. The link does what links do as well.
import { copy } from './clipboard.ts';
import { say } from './say.ts';

const SAID_FOR_MS = 1600;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const page = link.closest<HTMLElement>('[data-permalink]')?.dataset.permalink ?? location.href.replace(/#.*$/, '');
  copy({ 'text/plain': page + (link.getAttribute('href') ?? '') }).then(
    () => tell(link),
    // The address bar holds the link all the same.
    () => undefined,
  );
});

function tell(link: HTMLElement): void {
  link.dataset.said = say('link copied');
  setTimeout(() => delete link.dataset.said, SAID_FOR_MS);
}
