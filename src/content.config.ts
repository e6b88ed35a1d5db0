// Wires the core's content into Astro: two collections, one folder.
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entriesLoader, sharedLoader } from './site/content-loader.ts';
import type { StoredShared } from './site/stored.ts';

export const collections = {
  errors: defineCollection({ loader: entriesLoader() }),
  shared: defineCollection({ loader: sharedLoader(), schema: z.custom<StoredShared>() }),
};
