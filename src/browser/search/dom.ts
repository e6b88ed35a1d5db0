// The few things done with the DOM again and again. Texts become text nodes, nothing is parsed as markup.
import type { MarkedLine } from './answer-sheet.ts';

/** The element with `data-part="name"` below `root`. Throws when the markup lacks it, which is a mistake of ours. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The markup has no part “${name}”.`);
  return found;
}

/** A copy of what stands in `<template data-template="name">`. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The markup has no template “${name}”.`);
  return copy;
}

/** A new element with a class (none when empty) and children. */
export function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Runs of text as nodes, what matched in `<mark>`. */
export function markedNodes(line: MarkedLine): Node[] {
  return line.map(({ text, marked }) => (marked ? element('mark', '', text) : document.createTextNode(text)));
}

/** Calls `run` once `ms` have passed since the last call. */
export function debounce(run: () => void, ms: number): () => void {
  let timer: number | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, ms) as unknown as number;
  };
}
