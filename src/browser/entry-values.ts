// On the page of an entry or family: fills in the visitor's own values when the address brought some. Loads nothing more otherwise.
import { decodeValues } from '../core/fill/fragment.ts';

const bar = document.querySelector<HTMLElement>('your-values');
const brought = decodeValues(location.hash);
if (Object.keys(brought).length > 0) {
  // The values are kept with this visit, for a reload and for the way back, and leave the address, so that a copied link is clean.
  history.replaceState({ ...history.state, values: brought }, '', location.pathname + location.search);
}
const kept: unknown = history.state?.values;
if (bar && kept) {
  const { fillPage, readKept } = await import('./fill-page.ts');
  const values = readKept(kept);
  fillPage(bar, values);
  if (document.querySelector('your-tool')) {
    const { showYourTool } = await import('./your-tool.ts');
    showYourTool(values);
  }
}
