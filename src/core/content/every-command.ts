// Every command of a page with its shell and its place, found by its schema: the rules about commands walk this one list.
import type { Article } from './article.ts';
import type { Commands, Fix, Shell } from './entry.ts';
import { markedFields } from './marked-fields.ts';
import { articleSchema } from './schema/article.ts';
import type { FieldPath } from './yaml-source.ts';

/** A command to copy, and where it stands. */
export interface PlacedCommand {
  readonly path: FieldPath;
  readonly shell: Shell;
  /** As the author wrote it, with {placeholders}. */
  readonly text: string;
  /** The fix whose step it is; the one that the quick fix summarises; undefined where the reader only looks. */
  readonly fix: Fix | undefined;
}

/** All commands of a page, in the order of its schema. */
export function everyCommand(article: Article): PlacedCommand[] {
  return markedFields(articleSchema, article, 'commands').flatMap(({ path, value }) =>
    Object.entries(value as Commands).flatMap(([shell, text]) =>
      typeof text === 'string'
        ? [{ path: [...path, shell], shell: shell as Shell, text, fix: fixAt(article, path) }]
        : [],
    ),
  );
}

function fixAt({ fixes, quickFix }: Article, [list, at]: FieldPath): Fix | undefined {
  if (list === 'quickFix') return fixes.find(({ id }) => id === quickFix.fix);
  return list === 'fixes' ? fixes[Number(at)] : undefined;
}
