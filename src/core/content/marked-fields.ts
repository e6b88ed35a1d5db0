// Finds fields by what their schema says they are: prose and commands are marked where they are declared, and nowhere listed.
import type { z } from 'zod';
import { type Mark, MARKS } from './schema/values.ts';
import type { FieldPath } from './yaml-source.ts';

/** A field that was found: where it stands and what it holds. */
export interface MarkedField {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** All fields of a value that its schema marks so, in the order of the schema. What does not fit the schema is passed over. */
export function markedFields(schema: z.core.$ZodType, value: unknown, mark: Mark): MarkedField[] {
  const found: MarkedField[] = [];
  collect(waysTo(mark, schema), value, [], found);
  return found;
}

/** The ways that lead to marked fields from a value: it is one itself, or they lie below some of its keys, or in its items. */
interface Ways {
  readonly here: boolean;
  readonly keys: readonly (readonly [key: string, ways: Ways])[];
  readonly items: Ways | undefined;
}

const NOWHERE: Ways = { here: false, keys: [], items: undefined };
const HERE: Ways = { ...NOWHERE, here: true };

function collect({ here, keys, items }: Ways, value: unknown, path: FieldPath, found: MarkedField[]): void {
  if (value === undefined || value === null) return;
  if (here) found.push({ path, value });
  else if (items) {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) collect(items, item, [...path, i], found);
  } else if (typeof value === 'object') {
    for (const [key, ways] of keys) collect(ways, (value as Record<string, unknown>)[key], [...path, key], found);
  }
}

const known: Record<Mark, WeakMap<z.core.$ZodType, Ways>> = {
  prose: new WeakMap(),
  commands: new WeakMap(),
  address: new WeakMap(),
};

/** Found once for a schema: most of its fields lead nowhere, and thousands of values are walked. */
function waysTo(mark: Mark, schema: z.core.$ZodType): Ways {
  const ways = known[mark].get(schema) ?? findWays(mark, schema);
  known[mark].set(schema, ways);
  return ways;
}

function findWays(mark: Mark, schema: z.core.$ZodType): Ways {
  if (MARKS.get(schema)?.mark === mark) return HERE;
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object': {
      const keys = Object.entries(def.shape).map(([key, field]) => [key, waysTo(mark, field)] as const);
      return { ...NOWHERE, keys: keys.filter(([, ways]) => ways !== NOWHERE) };
    }
    case 'array': {
      const items = waysTo(mark, def.element);
      return items === NOWHERE ? NOWHERE : { ...NOWHERE, items };
    }
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return waysTo(mark, def.innerType);
    default:
      return NOWHERE;
  }
}
