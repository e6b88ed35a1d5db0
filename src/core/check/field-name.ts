// The name of a field as an author would say it: `causes[0].title` is `causes[1].title`, counted from one.
import type { FieldPath } from '../content/yaml-source.ts';

/** Writes a path as a field's name. Positions in lists count from 1, as people count. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}
