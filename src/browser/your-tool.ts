// On the page of a family: puts what its table says of the visitor's own tool into the quick fix. Which tool that is, a value of
// the message tells; nodes are copied from the table, and the value becomes text.
import { valueKey } from '../core/fill/value-key.ts';
import type { Values } from '../core/fill/fragment.ts';

/** Shows the part of the tool that a value names; nothing where none does. */
export function showYourTool(values: Values): void {
  for (const place of document.querySelectorAll<HTMLElement>('your-tool')) {
    const value = values[place.dataset.value ?? ''];
    const row = value === undefined ? undefined : rowOf(valueKey(value));
    if (value === undefined || !row) continue;
    const [name, ...cells] = row.querySelectorAll('td');
    const lead = element('p', ['Your message names ', code(value), ', which belongs to ', ...copyOf(name), '.']);
    const facts = cells.flatMap((cell) =>
      // What the message says itself is not said again.
      [value, ''].includes(cell.textContent?.trim() ?? '')
        ? []
        : [element('dt', [cell.dataset.head ?? '']), element('dd', linesOf(cell))],
    );
    place.replaceChildren(lead, element('dl', facts));
    place.hidden = false;
  }
}

function rowOf(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('tr[data-keys]')].find((row) =>
    row.dataset.keys?.split(' ').includes(key),
  );
}

/** The name of a tool is one line, which goes on in a sentence. */
function copyOf(cell: Element | undefined): Node[] {
  return [...(cell?.firstElementChild?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

/** The lines of a cell, each with a button that copies its command. */
function linesOf(cell: Element): Node[] {
  return [...cell.children].map((line) => {
    const copy = element(
      'div',
      [...line.childNodes].map((node) => node.cloneNode(true)),
    );
    const command = line.querySelector('code')?.textContent ?? '';
    if (command.includes(' ')) copy.append(' ', copyButton(command));
    return copy;
  });
}

function copyButton(text: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.textContent = 'Copy';
  const made = element('copy-button', [button]);
  made.dataset.text = text;
  return made;
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function code(text: string): HTMLElement {
  const made = document.createElement('code');
  made.textContent = text;
  return made;
}
