// Where files lie: their names become addresses, and a file with another name is read by nobody.
import type { Rule, RuleContext } from '../rule.ts';

const START = { line: 1, column: 1, length: 1 };

/** Checks the paths of all files against the forms of their kinds. */
export const filePaths: Rule = { check: checkFilePaths };

function checkFilePaths({ content: { readings, kinds }, files: { strays }, emit }: RuleContext): void {
  for (const { kind, name, file } of readings) {
    if (kind.names?.test(name) === false) emit('FXC007', { file, position: START }, { path: file, form: kind.form });
  }
  for (const path of strays) {
    const form = kinds.find(({ at }) => path.startsWith(`${at}/`))?.form ?? '';
    emit('FXC008', { file: path, position: START }, { path, form });
  }
}
