// Puts the visitor's values into the places that the page marks with <var data-name>, and a bar above that says so and takes
// them back. Values become text nodes: they are never read as markup, and nothing is ever run.
import { decodeValues, encodeValues, type Values } from '../core/fill/fragment.ts';
import { fillPieces, type Piece } from '../core/fill/fill.ts';
import { say } from './say.ts';

/** Fills the page and shows the bar, when any of the values has a place on it. */
export function fillPage(bar: HTMLElement, values: Values): void {
  const places = findPlaces(values);
  const filled = places.filter(({ text }) => text !== undefined);
  const button = bar.querySelector('button');
  const list = bar.querySelector('[data-part="values"]');
  if (filled.length === 0 || !button || !list) return;
  const used = new Set(filled.map(({ name }) => name));
  list.replaceChildren(...[...used].flatMap((name, i) => [i > 0 ? ', ' : '', `${name} = `, code(values[name] ?? '')]));
  const left = new Set(places.filter(({ text }) => text === undefined).map(({ name }) => name));
  const note = bar.querySelector<HTMLElement>('[data-part="left"]');
  if (note && left.size > 0) {
    note.textContent = say('Where a shell could misread a value, {names} still stands.', {
      names: `{${[...left].join('}, {')}}`,
    });
    note.hidden = false;
  }
  let on = false;
  const toggle = (): void => {
    on = !on;
    for (const { place, name, text = '' } of filled) {
      place.textContent = on ? text : `{${name}}`;
      place.classList.toggle('filled', on);
      place.title = on ? say('{name}, your value', { name }) : '';
    }
    button.textContent = say(on ? 'Show the placeholders' : 'Fill in my values');
    bar.classList.toggle('off', !on);
  };
  button.addEventListener('click', toggle);
  toggle();
  bar.hidden = false;
}

interface Place {
  place: HTMLElement;
  name: string;
  /** What to write there; undefined when it cannot be written safely. */
  text: string | undefined;
}

// Each block of code is filled as a whole, since quoting depends on what stands before a place.
function findPlaces(values: Values): Place[] {
  const blocks = new Set<Element>();
  for (const place of document.querySelectorAll('var[data-name]')) blocks.add(place.closest('code') ?? place);
  return [...blocks].flatMap((block) => {
    const vars = [...(block.matches('var') ? [block] : block.querySelectorAll('var[data-name]'))] as HTMLElement[];
    const shells = block.closest<HTMLElement>('pre[data-shell], code[data-shell]')?.dataset.shell;
    return fillPieces(piecesOf(block, vars), values, shells).flatMap(({ name, text }, i) => {
      const place = vars[i];
      return place && Object.hasOwn(values, name) ? [{ place, name, text }] : [];
    });
  });
}

function piecesOf(block: Element, vars: readonly HTMLElement[]): Piece[] {
  if (block.matches('var')) return [{ name: vars[0]?.dataset.name ?? '' }];
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const place = vars.find((each) => each.contains(walker.currentNode));
    pieces.push(place ? { name: place.dataset.name ?? '' } : { text: walker.currentNode.nodeValue ?? '' });
  }
  return pieces;
}

/** Values from the browser's history, checked like a fragment: a history can be older than this script. */
export function readKept(kept: unknown): Values {
  if (typeof kept !== 'object' || kept === null) return {};
  const texts = Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return decodeValues(encodeValues(Object.fromEntries(texts)));
}

function code(text: string): HTMLElement {
  const made = document.createElement('code');
  made.textContent = text;
  return made;
}
