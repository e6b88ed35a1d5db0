// The collection that editors complete and explain frontmatter from; see src/site/content-loader.ts.
import { defineCollection } from 'astro:content';
import { entrySchema } from './core/content/schema/entry.ts';
import { entriesLoader } from './site/content-loader.ts';

export const collections = { errors: defineCollection({ loader: entriesLoader(), schema: entrySchema }) };
