// Where files lie: their names become addresses, and a file with another name is read by nobody.
import type { ContentFiles } from '../../content/content.ts';
import type { Emit } from '../emit.ts';

const NAME = '[a-z0-9]+(?:[-.][a-z0-9]+)*';
const ENTRY = {
  pattern: new RegExp(`^content/errors/${NAME}/${NAME}\\.mdx$`),
  form: 'content/errors/<tool>/<slug>.mdx',
};
const TOOL = { pattern: new RegExp(`^content/tools/${NAME}\\.yaml$`), form: 'content/tools/<tool>.yaml' };
const CATEGORY = {
  pattern: new RegExp(`^content/categories/${NAME}\\.yaml$`),
  form: 'content/categories/<category>.yaml',
};
/** A recording whose name is no id belongs to no entry, and is reported as that. */
const RECORDING = { form: 'content/reproductions/<ID>.yaml' };

const START = { line: 1, column: 1, length: 1 };

/** Checks the paths of all files. */
export function checkPlaces(files: ContentFiles, emit: Emit): void {
  for (const [list, { pattern, form }] of [
    [files.entries, ENTRY],
    [files.tools, TOOL],
    [files.categories, CATEGORY],
  ] as const) {
    for (const { path } of list)
      if (!pattern.test(path)) emit('FXC007', { file: path, position: START }, { path, form });
  }
  for (const path of files.strays) {
    const { form } = [TOOL, CATEGORY, RECORDING].find((kind) => path.startsWith(kind.form.replace(/<.*/, ''))) ?? ENTRY;
    emit('FXC008', { file: path, position: START }, { path, form });
  }
}
