// A family: a class of failure across tools, whose own parts are the wordings of all voices and what differs by tool.
import type { z } from 'zod';
import type { ArticleReading, Whereabouts } from './article.ts';
import type { FAMILY } from './kinds/family.ts';

export type FamilyFields = z.output<typeof FAMILY.schema>;

export interface Family extends FamilyFields, Whereabouts<'family'> {}

export type FamilyReading = ArticleReading<Family>;

/** What the table of a family shows of its tools. */
export type ByTool = NonNullable<FamilyFields['byTool']>;
export type ToolFact = ByTool['shows'][number];
