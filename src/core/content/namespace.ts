// A namespace of codes that was read, with the names that the rest of the engine calls its parts by.
import type { z } from 'zod';
import type { Page } from './page.ts';
import type { NAMESPACE } from './kinds/namespace.ts';

export type NamespaceFields = z.output<typeof NAMESPACE.schema>;

/** One code of a namespace. */
export type NamespaceCode = NamespaceFields['codes'][number];

export interface Namespace extends NamespaceFields, Pick<Page, 'path' | 'address' | 'file'> {}
