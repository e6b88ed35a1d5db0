// A change to a content folder, as data: what examples of codes and tests break in the small valid one.
import type { SourceFile, Unreadable } from '../../source/source-file.ts';

/** One change to one file; `from` must stand in it. */
export type Edit =
  | { readonly file: string; readonly from: string | RegExp; readonly to: string }
  | { readonly file: string; readonly write: string }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly unreadable: Unreadable };

/** Makes a change to files by their paths. Throws when the text to replace is not there. */
export function applyEdit(files: Map<string, SourceFile>, edit: Edit): void {
  const { file: path } = edit;
  if ('write' in edit) files.set(path, { path, text: edit.write });
  else if ('unreadable' in edit) files.set(path, { path, unreadable: edit.unreadable });
  else if ('remove' in edit) files.delete(path);
  else {
    const file = files.get(path);
    const text = file && 'text' in file ? file.text : '';
    const { from, to } = edit;
    if (typeof from === 'string' ? !text.includes(from) : !from.test(text)) {
      throw new Error(`${path} does not hold ${String(from)}`);
    }
    files.set(path, { path, text: text.replace(from, () => to) });
  }
}

/** Replaces the first `from` in a file. */
export function replace(file: string, from: string | RegExp, to: string): Edit {
  return { file, from, to };
}

/** Adds a file, or replaces the whole of it. */
export function write(file: string, text: string): Edit {
  return { file, write: text };
}

/** Takes a file away. */
export function remove(file: string): Edit {
  return { file, remove: true };
}
